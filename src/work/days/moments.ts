import { TZDate, tz } from '@date-fns/tz';
import { format } from 'date-fns/format';
import type { Day } from '../../domain/days/days';

/** The day of a moment (milliseconds since 1970) in a zone. */
export const dayIn = (zone: string, moment: number): Day => format(moment, 'yyyy-MM-dd', { in: tz(zone) });

/** When a day begins in a zone, in milliseconds since 1970. */
export function startOf(zone: string, day: Day): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new TZDate(year, month - 1, date, zone).getTime();
}

/** A moment as the machine's columns show it, `24/07/2020 08:00`. */
export const momentIn = (zone: string, moment: number): string =>
  format(moment, 'dd/MM/yyyy HH:mm', { in: tz(zone) });
