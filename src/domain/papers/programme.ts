import { type Days, type Hours, onDay } from '../days/day-phrases';
import { type Day, daysBetween } from '../days/days';
import type { Length } from '../days/length';
import type { Fault } from '../problem';
import type { Blankable, Row } from '../row';
import { fold } from '../text/vietnamese';
import { writeFact } from './fact-labels';

/** One line of what happens when. VI: chương trình. */
export type ProgrammeLine = Row<{
  day: Day;
  from: Hours;
  to: Hours;
  session: string;
  room: string;
  content: string;
}>;

type When = Blankable<{ startDay: Days; length: Length }>;

/** How many days a conference takes by its length. @example daysOf({ text: '1,5 ngày', halfDays: 3 }) // 2 */
export const daysOf = ({ halfDays }: Length): number => Math.ceil((halfDays ?? 0) / 2);

/** Lines on days on which there is no conference, or that end before they begin. */
export function programmeFaults(lines: readonly ProgrammeLine[], when: When): Fault<'day' | 'to'>[] {
  return lines.flatMap(({ row, day, from, to }): Fault<'day' | 'to'>[] => [
    ...(day && isOutside(day, when)
      ? [
          {
            code: 'programme-against-day',
            row,
            field: 'day',
            seen: day,
            about: { day: when.startDay?.first ?? '' },
          } as const,
        ]
      : []),
    ...(from?.from && to?.from && to.from <= from.from
      ? [{ code: 'hours-reversed', row, field: 'to', seen: to.from } as const]
      : []),
  ]);
}

function isOutside(day: Day, { startDay, length }: When): boolean {
  if (!startDay?.first) return false;
  const after = daysBetween(startDay.first, day);
  return after < 0 || (length !== undefined && after >= daysOf(length));
}

/**
 * A programme none of whose lines on the first day begins when the meeting does, at its first line; welcoming guests comes before. What is not
 * understood is held against nothing.
 */
export function beginningFaults(
  lines: readonly Row<{ day: Day; from: Hours }>[],
  { startDay, startTime }: Blankable<{ startDay: Days; startTime: Hours }>,
): Fault<'from'>[] {
  const start = startTime?.from;
  const first = lines.filter(({ day, from }) => from && (!day || day === startDay?.first));
  const [earliest] = [...first].sort((a, b) => (a.from?.from ?? '').localeCompare(b.from?.from ?? ''));
  const isUnread = first.some(({ from }) => !from?.from);
  if (!start || !earliest?.from?.from || isUnread || first.some(({ from }) => from?.from === start))
    return [];
  const about = { hour: writeFact('hour', start) };
  const seen = writeFact('hour', earliest.from.from);
  return [{ code: 'programme-against-hour', row: earliest.row, field: 'from', seen, about }];
}

/** A programme of fewer days than the conference is said to take. `row` = where the length stands. */
export function lengthFaults(
  lines: readonly ProgrammeLine[],
  { startDay, length }: When,
  row: number,
): Fault<'length'>[] {
  const days = lines.flatMap(({ day }) => day ?? []).sort();
  const last = days[days.length - 1];
  const first = startDay?.first;
  if (!first || !length || last === undefined || daysBetween(first, last) < 0) return [];
  return daysBetween(first, last) + 1 < daysOf(length)
    ? [{ code: 'programme-against-length', row, field: 'length', seen: length.text, about: { day: last } }]
    : [];
}

/** Sessions that guest lines name and the programme does not have. */
export const sessionFaults = (
  lines: readonly Row<{ session: string }>[],
  programme: readonly ProgrammeLine[],
): Fault<'session'>[] =>
  lines
    .filter(({ session }) => session && linesOf(session, programme).length === 0)
    .map(({ row, session }) => ({ code: 'unknown-session', row, field: 'session', seen: session }));

const linesOf = (session: string, programme: readonly ProgrammeLine[]): ProgrammeLine[] =>
  programme.filter((line) => fold(line.session ?? '') === fold(session));

/**
 * When and where guests are expected: at the first of the sessions that their lines name, where all of them do; else with everybody.
 * @example heldFor({}, [{ row: 2, session: 'Chiều', from: { from: '13:30' } }], [{ session: 'Chiều' }]).startTime // { from: '13:30' }
 */
export function heldFor<
  C extends Blankable<{ startDay: Days; startTime: Hours; hall: string; length: Length }>,
>(conference: C, programme: readonly ProgrammeLine[], lines: readonly Blankable<{ session: string }>[]): C {
  const own = lines.map(({ session }) => (session ? linesOf(session, programme) : []));
  if (own.length === 0 || own.some((some) => some.length === 0)) return conference;
  const { startDay, startTime, hall } = conference;
  const day = startDay?.first ?? '';
  const [first] = own.flat().sort((a, b) => keyOf(a, day).localeCompare(keyOf(b, day)));
  return {
    ...conference,
    startDay: first?.day ? onDay(first.day) : startDay,
    startTime: first?.from ?? startTime,
    hall: first?.room ?? hall,
    // How long the whole conference lasts says nothing of one session.
    length: undefined,
  };
}

const keyOf = ({ day, from }: ProgrammeLine, startDay: Day): string =>
  `${day ?? startDay} ${from?.from ?? ''}`;
