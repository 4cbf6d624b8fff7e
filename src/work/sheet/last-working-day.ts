import { type Calendar, workingDayBefore } from '../../domain/days/working-days';
import { now } from '../../google/session';
import { workbookZone } from '../../google/workbook';
import { dayIn } from './moments';

/** Whether a moment lies on today's working day, or on the last one where today is free: who was reminded then is not reminded again. */
export const isOfThisWorkingDay = (moment: number | undefined, calendar: Calendar): boolean =>
  moment !== undefined &&
  dayIn(workbookZone(), moment) >= workingDayBefore(dayIn(workbookZone(), now()), 0, calendar);
