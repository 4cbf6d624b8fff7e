import { type Days, lastOf, type Months } from '../days/day-phrases';
import { type Day, lastDay } from '../days/days';
import type { Fault, Repair } from '../problem';
import type { Blankable, Row } from '../row';
import { fold } from '../text/vietnamese';
import { districtsEnded, isDistrict } from './districts';
import { type Selection, selectUnits } from './selection';
import { type Guest, inOrder, isPerson, validOn } from './units';

/** A guest line: one line of the plan's section on who comes. VI: thành phần. */
export type GuestLine = Row<{
  units: string;
  seats: number;
  invited: boolean;
}>;

/** The day on which units must be valid: the conference's, else the last of the planned month. */
export const validityDay = ({
  startDay,
  plannedMonth,
}: Blankable<{ startDay: Days; plannedMonth: Months }>): Day | undefined =>
  startDay?.first ?? (startDay && lastOf(startDay)) ?? (plannedMonth?.last && lastDay(plannedMonth.last));

/** The units and persons of one line that are there on the day. */
export const guestsOf = <T extends Guest>(line: GuestLine, guests: readonly T[], day: Day | undefined): T[] =>
  selectUnits(line.units ?? '', guests, day).units.filter((guest) => validOn(guest, day));

/**
 * How many seats a line takes: units × seats per unit and one for each person, or its own number when it names nobody.
 * @param isMeant of whom seats are counted, where not of everybody
 * @example seatsOf({ row: 2, seats: 22 }, [], undefined) // 22
 */
export function seatsOf<G extends Guest>(
  line: GuestLine,
  guests: readonly G[],
  day: Day | undefined,
  isMeant: (guest: G) => boolean = () => true,
): number {
  const { seats = 0 } = line;
  if (!line.units) return seats;
  const meant = guestsOf(line, guests, day).filter(isMeant);
  return meant.reduce((sum, guest) => sum + (isPerson(guest) ? 1 : seats), 0);
}

/** Every seat of the conference, or of some of the guests. */
export const allSeats = <G extends Guest>(
  lines: readonly GuestLine[],
  guests: readonly G[],
  day: Day | undefined,
  isMeant?: (guest: G) => boolean,
): number => lines.reduce((sum, line) => sum + seatsOf(line, guests, day, isMeant), 0);

/** Every seat, where each line says how many; undefined where one does not, so that nothing is held against a sum that is none. */
export const knownSeats = (
  lines: readonly GuestLine[],
  guests: readonly Guest[],
  day: Day | undefined,
): number | undefined =>
  lines.length > 0 && lines.every((line) => line.seats !== undefined || namesPersons(line, guests, day))
    ? allSeats(lines, guests, day)
    : undefined;

/** Persons take a seat each, so a line of persons alone need not say how many. */
function namesPersons(line: GuestLine, guests: readonly Guest[], day: Day | undefined): boolean {
  const named = guestsOf(line, guests, day);
  return named.length > 0 && named.every(isPerson);
}

/** What one number said to be about so many forgives. */
const leeway = 0.1;
/** Folding writes khoảng with its tone on the first vowel. */
const approximate = /khỏang|chừng|gần|hơn|trên|dự kiến/;

/**
 * The number of guests a plan states, as people write it; about so many may be a tenth more or fewer.
 * @example statedGuests('khoảng 45-50') // { from: 45, to: 50 }
 * @example statedGuests('khoảng 1.200') // { from: 1080, to: 1320 }
 */
export function statedGuests(words: string): { from: number; to: number } | undefined {
  const number = '(\\d{1,3}(?:\\.\\d{3})+|\\d{1,5})';
  const match = new RegExp(`${number}(?:\\s*(?:-|đến)\\s*${number})?`).exec(fold(words));
  if (!match) return undefined;
  const [from = 0, to] = match.slice(1).map((one) => (one ? Number(one.replace(/\./g, '')) : undefined));
  if (to !== undefined) return { from, to };
  const more = approximate.test(fold(words)) ? from * leeway : 0;
  return { from: Math.floor(from - more), to: Math.ceil(from + more) };
}

/** One unit or person and the lines that invite it. */
export type Invited<U, L> = { unit: U; lines: L[] };

/** Each invited unit and person once, in their order, with all lines: one invitation each. */
export function invitedGuests<G extends Guest, L extends GuestLine>(
  lines: readonly L[],
  guests: readonly G[],
  day: Day | undefined,
): Invited<G, L>[] {
  const asked = lines.filter((line) => line.invited === true && line.units);
  const chosen = new Map(asked.map((line) => [line, new Set(guestsOf(line, guests, day))]));
  return inOrder(guests)
    .map((unit) => ({ unit, lines: asked.filter((line) => chosen.get(line)?.has(unit)) }))
    .filter((invited) => invited.lines.length > 0);
}

/** Words that name nobody or several, former names, names of no day or of districts that are gone, kinds that leave nobody. */
export const guestFaults = (
  lines: readonly GuestLine[],
  guests: readonly Guest[],
  day: Day | undefined,
): Fault<'units'>[] =>
  lines.flatMap((line): Fault<'units'>[] => {
    if (!line.units) return [];
    const selection = selectUnits(line.units, guests, day);
    const at = { row: line.row, field: 'units' } as const;
    return [...wordFaults(line.units, selection, day), ...wholeFaults(line.units, selection, day)].map(
      (fault) => ({
        ...at,
        ...fault,
      }),
    );
  });

type Slip = Pick<Fault<'units'>, 'code' | 'seen' | 'about' | 'repairs'>;

function wordFaults(
  was: string,
  { unknown, renamed, divided, expired }: Selection<Guest>,
  day: Day = '',
): Slip[] {
  const named = (units: readonly Guest[]) => units.map(({ name = '' }) => name).join(', ');
  const now = (units: readonly Guest[]) => ({ now: named(units) });
  return [
    ...unknown.map((seen): Slip => ({ code: 'unknown-unit', seen })),
    ...divided.map(({ word, units }): Slip => ({ code: 'unit-divided', seen: word, about: now(units) })),
    // Where nobody said since when the new name holds, the old one is but another name.
    ...renamed
      .filter(({ units }) => units.some(({ validFrom }) => validFrom))
      .map(
        ({ word, units }): Slip => ({
          code: 'unit-renamed',
          seen: word,
          about: now(units),
          repairs: renaming(was, word, named(units)),
        }),
      ),
    ...expired.map(({ word }): Slip => ({ code: 'unit-not-valid', seen: word, about: { day } })),
  ];
}

/** The cell with one of its words exchanged; a word inside another stays. */
function renaming(was: string, word: string, now: string): Repair[] {
  const pieces = was.split(/([;,\n])/);
  const to = pieces.map((piece) => (piece.trim() === word ? piece.replace(word, () => now) : piece)).join('');
  return to === was ? [] : [{ was, to }];
}

/** What a whole line comes to: nobody on the day, or districts on a day that has none. */
function wholeFaults(
  words: string,
  { units, unknown, expired }: Selection<Guest>,
  day: Day | undefined,
): Slip[] {
  const there = units.filter((unit) => validOn(unit, day));
  const gone = [...there.map(({ name = '' }) => name), ...unknown, ...expired.map(({ word }) => word)];
  const districts = day && day >= districtsEnded ? gone.filter(isDistrict) : [];
  return [
    ...(there.length === 0 && units.length > 0 && expired.length === 0
      ? [{ code: 'no-units', seen: words } as const]
      : []),
    ...(districts.length > 0 ? [{ code: 'district-ended', seen: districts.join(', ') } as const] : []),
  ];
}

/** More seats than the hall has. */
export const hallFaults = (
  capacity: number | undefined,
  seats: number,
  row: number,
): Fault<'hallCapacity'>[] =>
  capacity !== undefined && seats > capacity
    ? [{ code: 'hall-too-small', row, field: 'hallCapacity', seen: capacity, about: { seats } }]
    : [];

/** The sum of seats against the number the plan states. */
export function seatFaults(
  stated: string | undefined,
  seats: number | undefined,
  row: number,
): Fault<'statedGuests'>[] {
  if (!stated || seats === undefined) return [];
  const number = statedGuests(stated);
  const at = { row, field: 'statedGuests', seen: stated } as const;
  if (!number) return [{ ...at, code: 'unreadable-guest-number' }];
  return seats < number.from || seats > number.to
    ? [{ ...at, code: 'seats-against-plan', about: { seats } }]
    : [];
}
