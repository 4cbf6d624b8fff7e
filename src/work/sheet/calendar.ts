import { calendarFrom, lawCalendar } from '../../domain/days/holidays';
import { type Calendar, workingDayBefore } from '../../domain/days/working-days';
import { workbookZone } from '../../google/workbook';
import type { Book } from '../../tables/book';
import { dayIn, today } from './moments';

/** The working days as the tab Ngày nghỉ has them, as the law has them while there is no such tab. */
export const calendarOf = ({ holidays }: Book<'holidays'>): Calendar =>
  holidays.found ? calendarFrom(holidays.rows) : lawCalendar();

/** Whether a moment lies on today's working day, or on the last one where today is free: who was reminded then is not reminded again. */
export const isOfThisWorkingDay = (moment: number | undefined, calendar: Calendar): boolean =>
  moment !== undefined && dayIn(workbookZone(), moment) >= workingDayBefore(today(), 0, calendar);
