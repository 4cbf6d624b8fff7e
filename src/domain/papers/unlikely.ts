import type { Days, Hours } from '../days/day-phrases';
import { type Day, daysBetween, type Time } from '../days/days';
import type { Fault } from '../problem';
import type { Blankable } from '../row';

/** No office meets before or after; who means so leaves it. Ours. */
const [earliest, latest] = ['05:00', '22:00'];
/** A meeting is longer only by a slip, in minutes. Ours. */
const longest = 12 * 60;
/** Nobody plans further ahead: eighteen months, in days. Ours. */
const furthest = 549;

const minutesOf = (time: Time): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** What is odd about hours that were understood. VI: giờ lạ. */
export function oddHours({ from, to = from }: Hours): 'hour-unusual' | 'span-too-long' | undefined {
  if (!from || !to) return undefined;
  if (from < earliest || to > latest) return 'hour-unusual';
  return minutesOf(to) - minutesOf(from) > longest ? 'span-too-long' : undefined;
}

type DayField = 'startDay' | 'callOpens' | 'callCloses';

/** Days that lie far ahead, and a meeting that was to be before anything was sent. `today` = where the Sheet is. */
export function oddDays(
  days: Blankable<Record<DayField, Days>>,
  rowOf: (field: DayField) => number,
  { today, isSent }: { today: Day; isSent: boolean },
): Fault<DayField>[] {
  const at = <F extends DayField>(field: F, seen: Day) => ({ row: rowOf(field), field, seen });
  const { startDay } = days;
  const far = (['startDay', 'callOpens', 'callCloses'] as const).flatMap((field): Fault<DayField>[] => {
    const { last } = days[field] ?? {};
    return last && daysBetween(today, last) > furthest ? [{ ...at(field, last), code: 'day-far' }] : [];
  });
  return startDay?.last && startDay.last < today && !isSent
    ? [...far, { ...at('startDay', startDay.last), code: 'day-past' }]
    : far;
}
