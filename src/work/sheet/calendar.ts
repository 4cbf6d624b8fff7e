import { calendarFrom, lawCalendar } from '../../domain/days/holidays';
import type { Calendar } from '../../domain/days/working-days';
import type { Book } from '../../tables/book';

/** The working days as the tab Ngày nghỉ has them, as the law has them while there is no such tab. */
export const calendarOf = ({ holidays }: Book<'holidays'>): Calendar =>
  holidays.found ? calendarFrom(holidays.rows) : lawCalendar();
