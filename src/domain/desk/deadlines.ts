import { type Days, lastOf } from '../days/day-phrases';
import { type Day, dayAfter } from '../days/days';
import type { Row } from '../row';

/** A line of Phân công, as far as its deadline goes. `due` = as typed, which may be words. */
type Assigned = Row<{ lead: string; task: string; due: Days; done: string }>;

/** Something that somebody has still to do by a day. */
export type Deadline = { row: number; owner: string; task: string; day: Day; isLate: boolean };

/** How many days ahead a deadline is told. */
const daysAhead = 7;

/**
 * What of the assignments is late or due within a week, the oldest first; what is noted as done, or has no day that can be told, is left out.
 * @example deadlines([{ row: 2, lead: 'Văn phòng', task: 'Hội trường', due: onDay('2020-07-20'), done: undefined }], '2020-07-21')[0]?.isLate // true
 */
export function deadlines(lines: readonly Assigned[], today: Day): Deadline[] {
  const until = dayAfter(today, daysAhead);
  return lines
    .flatMap(({ row, lead = '', task = '', due, done }): Deadline[] => {
      const day = due && lastOf(due);
      return day && !done && day <= until ? [{ row, owner: lead, task, day, isLate: day < today }] : [];
    })
    .sort((a, b) => a.day.localeCompare(b.day) || a.row - b.row);
}
