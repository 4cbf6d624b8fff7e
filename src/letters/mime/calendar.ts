import { utf8 } from '../../domain/text/utf8';
import { base64Of } from './bytes';
import { cleaned } from './headers';
import type { Attachment, Mailbox } from './message';

/**
 * An entry for the recipient's calendar (RFC 5545). `method`: PUBLISH asks for no answer; a later one with the same `uid` and a higher
 * `sequence` takes the place of the earlier, CANCEL takes it back (RFC 5546, 3.2.1 and 3.2.5). A whole day is told without an hour.
 */
export type CalendarEntry = {
  method: 'PUBLISH' | 'CANCEL';
  uid: string;
  sequence: number;
  organizer: Mailbox;
  summary: string;
  location: string;
  /** Moments in milliseconds since 1970; or days, the last one included; undefined where what is taken back need not be said again. */
  time: { from: number; to: number } | { first: string; last: string } | undefined;
};

/** Octets of a line without its end (RFC 5545, 3.1). */
const longestLine = 75;

/** The entry as the text of an .ics file. `stamp` = when it is written, milliseconds since 1970. */
export function calendarText(entry: CalendarEntry, stamp: number): string {
  const { method, uid, sequence, organizer, summary, location, time } = entry;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Giao Ban//Giao Ban//VI',
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${moment(stamp)}`,
    `ORGANIZER;CN="${parameter(organizer.name)}":mailto:${organizer.address}`,
    ...timeLines(time),
    `SUMMARY:${escaped(summary)}`,
    ...(location ? [`LOCATION:${escaped(location)}`] : []),
    `STATUS:${method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:OPAQUE',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ];
  return lines.map(folded).join('\r\n');
}

/** The entry as a file of a mail. */
export const calendarFile = (entry: CalendarEntry, stamp: number): Attachment => ({
  name: 'lich-hop.ics',
  type: 'text/calendar',
  method: entry.method,
  base64: base64Of(calendarText(entry, stamp)),
});

/** In UTC, so that no calendar need know the zone. @example moment(0) // '19700101T000000Z' */
const moment = (at: number): string => `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

function timeLines(time: CalendarEntry['time']): string[] {
  if (time === undefined) return [];
  if ('from' in time) return [`DTSTART:${moment(time.from)}`, `DTEND:${moment(time.to)}`];
  const days = [time.first, dayAfter(time.last)].map((day) => day.replace(/-/g, ''));
  return [`DTSTART;VALUE=DATE:${days[0]}`, `DTEND;VALUE=DATE:${days[1]}`];
}

/** The end of a whole day is the day after it. */
const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00Z`) + 24 * 3_600_000).toISOString().slice(0, 10);

/** @example escaped('Phòng 2; tầng 5') // 'Phòng 2\\; tầng 5' */
const escaped = (text: string): string => cleaned(text).replace(/[\\;,]/g, '\\$&');

/** Between quotes no quote may stand. */
const parameter = (text: string): string => cleaned(text).replace(/"/g, "'");

/** A line in pieces of so many octets, none cut within a letter. */
function folded(line: string): string {
  const pieces: string[] = [];
  let [piece, octets] = ['', 0];
  for (const letter of line) {
    const size = utf8(letter).length;
    if (octets + size > longestLine) {
      pieces.push(piece);
      [piece, octets] = [' ', 1];
    }
    piece += letter;
    octets += size;
  }
  return [...pieces, piece].join('\r\n');
}
