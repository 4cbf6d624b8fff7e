import { type Day, nextDay } from './days';
import { type Calendar, isWorkingDay, workingDaysBefore } from './working-days';

/** When offices read what comes, by the clock of the Sheet; and when their morning begins, for what waits for it. Ours. */
export const officeHours = { from: '07:00', until: '17:30', morning: '08:00' } as const;

/**
 * Whether offices work at a moment of the Sheet's clock.
 * @example isOfficeHour('2026-03-14T23:10', plainWeeks) // false: a Saturday
 */
export const isOfficeHour = (wall: string, calendar: Calendar): boolean =>
  isWithinHours(wall) && isWorkingDay(dayOf(wall), calendar);

/** Whether it is no time of the night, whatever the day. @example isWithinHours('2026-03-13T17:30') // false */
export const isWithinHours = (wall: string): boolean =>
  officeHours.from <= timeOf(wall) && timeOf(wall) < officeHours.until;

/**
 * The next morning on which offices work, at or after a moment.
 * @example nextMorning('2026-03-14T23:10', plainWeeks) // '2026-03-16T08:00'
 */
export function nextMorning(wall: string, calendar: Calendar): string {
  let day = timeOf(wall) <= officeHours.morning ? dayOf(wall) : nextDay(dayOf(wall));
  while (!isWorkingDay(day, calendar)) day = nextDay(day);
  return `${day}T${officeHours.morning}`;
}

const dayOf = (wall: string): Day => wall.slice(0, 10);
const timeOf = (wall: string): string => wall.slice(11, 16);

/** So many working days before a deadline those who have not answered begin to be reminded. Ours. */
const lastWorkingDays = 3;

/**
 * Whether reminders are due by themselves at a moment of the Sheet's clock: in working hours of the last working days up to a deadline.
 * @example isReminderTime('2020-07-15T09:00', '2020-07-20', plainWeeks) // true: Wednesday before a Monday
 */
export function isReminderTime(wall: string, closes: Day, calendar: Calendar): boolean {
  const today = wall.slice(0, 10);
  return (
    today <= closes &&
    workingDaysBefore(today, closes, calendar) <= lastWorkingDays &&
    isOfficeHour(wall, calendar)
  );
}
