import { tz } from '@date-fns/tz';
import { format } from 'date-fns/format';
import type { Day } from '../domain/days';

/** The day of a moment (milliseconds since 1970) in a zone. */
export const dayIn = (zone: string, moment: number): Day => format(moment, 'yyyy-MM-dd', { in: tz(zone) });

/** A moment as the machine's columns show it, `24/07/2020 08:00`. */
export const momentIn = (zone: string, moment: number): string =>
  format(moment, 'dd/MM/yyyy HH:mm', { in: tz(zone) });
