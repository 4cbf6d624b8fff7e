import type { Day } from './days';
import { isOfficeHour } from './office-hours';
import { type Calendar, workingDaysBefore } from './working-days';

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
