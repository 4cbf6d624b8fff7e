import type { Day } from '../../domain/days/days';
import { momentAt, wallIn } from '../../domain/days/zones';
import { now } from '../../google/session';
import { workbookZone } from '../../google/workbook';

/** The day of a moment (milliseconds since 1970) in a zone. */
export const dayIn = (zone: string, moment: number): Day => wallIn(zone, moment).slice(0, 10);

/** Today, by the zone of the Sheet. */
export const today = (): Day => dayIn(workbookZone(), now());

/** When a day begins in a zone, in milliseconds since 1970. */
export const startOf = (zone: string, day: Day): number => momentAt(zone, `${day}T00:00`);

/** A moment as the machine's columns show it, `24/07/2020 08:00`. */
export function momentIn(zone: string, moment: number): string {
  const [year, month, day, time] = wallIn(zone, moment).split(/[-T]/);
  return `${day}/${month}/${year} ${time}`;
}
