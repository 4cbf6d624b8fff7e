import { type Day, lastDay } from '../days/days';
import { type Days, lastOf, type Months } from '../days/said';
import type { Fault } from '../problem';
import type { Blankable, Row } from '../row';
import { fold } from '../text/vietnamese';
import { selectUnits, type Unit, validOn } from './units';

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

/** The units of one line that exist on the day. */
export const unitsOf = <T extends Unit>(line: GuestLine, units: readonly T[], day: Day | undefined): T[] =>
  selectUnits(line.units ?? '', units).units.filter((unit) => validOn(unit, day));

/**
 * How many seats a line takes: units × seats per unit, or its own number when it names no unit.
 * @example seatsOf({ row: 2, seats: 22 }, [], undefined) // 22
 */
export const seatsOf = (line: GuestLine, units: readonly Unit[], day: Day | undefined): number =>
  (line.seats ?? 0) * (line.units ? unitsOf(line, units, day).length : 1);

/** Every seat of the conference. */
export const allSeats = (lines: readonly GuestLine[], units: readonly Unit[], day: Day | undefined): number =>
  lines.reduce((sum, line) => sum + seatsOf(line, units, day), 0);

/** Every seat, where each line says how many; undefined where one does not, so that nothing is held against a sum that is none. */
export const knownSeats = (
  lines: readonly GuestLine[],
  units: readonly Unit[],
  day: Day | undefined,
): number | undefined =>
  lines.length > 0 && lines.every(({ seats }) => seats !== undefined)
    ? allSeats(lines, units, day)
    : undefined;

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

/** One unit and the lines that invite it, in the order of the units. */
export type Invited<U, L> = { unit: U; lines: L[] };

/** Each invited unit once, with all its lines: one invitation each. */
export function invitedUnits<U extends Unit, L extends GuestLine>(
  lines: readonly L[],
  units: readonly U[],
  day: Day | undefined,
): Invited<U, L>[] {
  const asked = lines.filter((line) => line.invited === true && line.units);
  const chosen = new Map(asked.map((line) => [line, new Set(unitsOf(line, units, day))]));
  const all = selectUnits('tất cả', units).units;
  return all
    .map((unit) => ({ unit, lines: asked.filter((line) => chosen.get(line)?.has(unit)) }))
    .filter((invited) => invited.lines.length > 0);
}

/** Words that name no unit, units that no longer exist on the day, kinds that leave nobody. */
export function guestFaults(
  lines: readonly GuestLine[],
  units: readonly Unit[],
  day: Day | undefined,
): Fault<'units'>[] {
  return lines.flatMap((line): Fault<'units'>[] => {
    if (!line.units) return [];
    const { units: chosen, unknown } = selectUnits(line.units, units);
    const at = { row: line.row, field: 'units' } as const;
    const lost = unknown.map((seen): Fault<'units'> => ({ ...at, code: 'unknown-unit', seen }));
    if (chosen.some((unit) => validOn(unit, day)) || chosen.length === 0)
      return [...lost, ...expiredNames(line, units, day)];
    return [...lost, { ...at, code: 'no-units', seen: line.units }];
  });
}

/** A unit called by its own name or code must exist on the day; a kind may hold some that do not. */
function expiredNames(line: GuestLine, units: readonly Unit[], day: Day | undefined): Fault<'units'>[] {
  const words = (line.units ?? '').split(/[;,\n]/).map(fold);
  return units
    .filter(
      (unit) =>
        !validOn(unit, day) &&
        (words.includes(fold(unit.name ?? '')) || words.includes(fold(unit.code ?? ''))),
    )
    .filter((unit) => unit.name !== undefined)
    .map((unit) => ({
      code: 'unit-not-valid',
      row: line.row,
      field: 'units',
      seen: unit.name,
      about: { day: day ?? '' },
    }));
}

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
