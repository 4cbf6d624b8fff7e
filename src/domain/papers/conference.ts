import type { Day, Month } from '../days/days';
import type { Fault } from '../problem';
import type { Blankable } from '../row';

/** When a conference is held, as far as it is known. */
export type When = Blankable<{ startDay: Day; plannedMonth: Month }>;

/** A conference needs a day or at least a planned month, and the two must agree. `rows` = where the settings stand. */
export function whenFaults(
  when: When,
  rows: Record<'startDay' | 'plannedMonth', number>,
): Fault<'startDay'>[] {
  const at = { row: rows.startDay, field: 'startDay' } as const;
  if (!when.startDay) return [{ ...at, code: when.plannedMonth ? 'no-day' : 'no-day-no-month' }];
  return when.plannedMonth && when.startDay.slice(0, 7) !== when.plannedMonth
    ? [{ ...at, code: 'day-outside-month', seen: when.startDay, about: { month: when.plannedMonth } }]
    : [];
}
