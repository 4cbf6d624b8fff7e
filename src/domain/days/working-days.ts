import { differenceInBusinessDays } from 'date-fns/differenceInBusinessDays';
import { isWeekend } from 'date-fns/isWeekend';
import { subDays } from 'date-fns/subDays';
import { asDate, type Day } from './days';

/** How many working days before a meeting its invitation must be there, urgent meetings apart (Quyết định 45/2018/QĐ-TTg). */
export const noticeDays = 3;

/** What makes a day other than its weekday says: free although Monday to Friday, or worked although Saturday. */
export const dayKinds = { off: 'nghỉ', worked: 'làm bù' } as const;
export type DayKind = (typeof dayKinds)[keyof typeof dayKinds];

/** Which days are worked, beyond the weekdays. A day in both sets is worked. */
export type Calendar = { off: ReadonlySet<Day>; worked: ReadonlySet<Day> };

/** Monday to Friday, without holidays. */
export const plainWeeks: Calendar = { off: new Set(), worked: new Set() };

const isOnWeekend = (day: Day): boolean => isWeekend(asDate(day));

/** @example isWorkingDay('2024-05-04', { off: new Set(), worked: new Set(['2024-05-04']) }) // true: a Saturday made up */
export const isWorkingDay = (day: Day, { off, worked }: Calendar): boolean =>
  worked.has(day) || !(off.has(day) || isOnWeekend(day));

/**
 * How many working days (VI: ngày làm việc) lie from `from` on and before `to`: the day of sending counts, the day of the meeting
 * does not. 0 when `to` is not later.
 * @example workingDaysBefore('2020-07-21', '2020-07-24') // 3: sent on Tuesday for Friday, so Tuesday, Wednesday and Thursday
 */
export function workingDaysBefore(from: Day, to: Day, { off, worked }: Calendar = plainWeeks): number {
  if (from >= to) return 0;
  const within = (day: Day) => from <= day && day < to;
  const free = [...off].filter((day) => within(day) && !isOnWeekend(day) && !worked.has(day));
  const made = [...worked].filter((day) => within(day) && isOnWeekend(day));
  return differenceInBusinessDays(asDate(to), asDate(from)) - free.length + made.length;
}

/**
 * The last working day that leaves `count` working days before `to`; of 0 days, the last working day up to `to` itself.
 * @example workingDayBefore('2020-07-24', 3) // '2020-07-21'
 */
export function workingDayBefore(to: Day, count: number, calendar: Calendar = plainWeeks): Day {
  let day = to;
  let left = count;
  while (left > 0 || !isWorkingDay(day, calendar)) {
    day = subDays(asDate(day), 1).toISOString().slice(0, 10);
    if (left > 0 && isWorkingDay(day, calendar)) left -= 1;
  }
  return day;
}
