import { UTCDate } from '@date-fns/utc';
import { differenceInBusinessDays } from 'date-fns/differenceInBusinessDays';
import { isWeekend } from 'date-fns/isWeekend';
import type { Day } from './days';

/** How many working days before a meeting its invitation must be there, urgent meetings apart (Quyết định 45/2018/QĐ-TTg). */
export const noticeDays = 3;

const noHolidays: ReadonlySet<Day> = new Set();
const asDate = (day: Day): UTCDate => new UTCDate(`${day}T00:00:00Z`);

/**
 * How many working days (VI: ngày làm việc), Monday to Friday without the holidays, lie from `from` on and before `to`: the day of
 * sending counts, the day of the meeting does not. 0 when `to` is not later.
 * @example workingDaysBefore('2020-07-21', '2020-07-24') // 3: sent on Tuesday for Friday, so Tuesday, Wednesday and Thursday
 */
export function workingDaysBefore(from: Day, to: Day, holidays: ReadonlySet<Day> = noHolidays): number {
  if (from >= to) return 0;
  const off = [...holidays].filter((day) => from <= day && day < to && !isWeekend(asDate(day)));
  return differenceInBusinessDays(asDate(to), asDate(from)) - off.length;
}
