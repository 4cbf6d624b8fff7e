import { oneLine } from '../../../documents/frame/inline';
import { conferenceValues } from '../../../documents/frame/tags';
import { placeWords } from '../../../documents/papers/when-where';
import { momentAt, wallIn } from '../../../domain/days/zones';
import type { Facts } from '../../../domain/papers/facts';
import { heldTime, sayHeld } from '../../../domain/papers/held-time';
import { digest } from '../../../domain/text/digest';
import { workbookId } from '../../../google/workbook';
import type { CalendarEntry } from '../../../letters/mime/calendar';
import { filled } from '../../../letters/parts';
import type { Conference } from '../../../tables/conference';
import { hearerOf, telling } from './codes';
import { hasBrought } from './holders';
import type { MailEntry } from './mail-entry';
import { hasLeft } from './mail-ledger';
import type { MailSurvey } from './mail-survey';

/** Mails to a holder that went with an entry for the calendar and have left, or may have: all before `but`, and that one where it came back. */
const earlier = (holder: string, but: string, seen: Pick<MailSurvey, 'mail' | 'lives'>): MailEntry[] =>
  [...seen.mail.entries.values()].filter(
    (one) =>
      (one.code !== but || one.state === 'returned') &&
      one.print !== undefined &&
      hearerOf(one.code, seen) === holder &&
      !isWithoutEntry(one.code) &&
      hasLeft(one),
  );

/** No entry for the calendar goes with these. */
const isWithoutEntry = (code: string): boolean =>
  [telling.reminder, telling.internal, telling.plan].some((kind) => code.startsWith(`${kind}·`));

/** What a letter says of it. */
export const inCalendar = { none: 'none', own: 'attached', 'of-another': 'by-hand' } as const;

/** What became of the entry that a holder may have in the calendar: nobody sent one · this account did · another did, which it alone can change. */
export function calendarOf(
  holder: string,
  but: string,
  seen: Pick<MailSurvey, 'mail' | 'lives' | 'me'>,
): keyof typeof inCalendar {
  // What came back brought nobody an entry.
  const all = earlier(holder, but, seen).filter(hasBrought);
  if (all.length === 0) return 'none';
  return all.every(({ by }) => by === seen.me) ? 'own' : 'of-another';
}

/** The entry that goes with a mail to a holder; undefined while no day is known. `held` = when and where this one is expected. */
export function calendarEntry(
  { holder, code, method }: { holder: string; code: string; method: CalendarEntry['method'] },
  held: Conference,
  seen: Pick<MailSurvey, 'mail' | 'lives' | 'me' | 'zone'>,
): CalendarEntry | undefined {
  const time = timeOf(held, seen.zone);
  if (!time && method === 'PUBLISH') return undefined;
  const values = conferenceValues(held);
  return {
    method,
    uid: `${digest(`${workbookId()} ${holder}`)}@giao-ban`,
    sequence: earlier(holder, code, seen).length,
    organizer: { name: oneLine(held.agency), address: seen.me },
    summary: filled(held.event, values),
    location: filled(placeWords(held), values),
    time,
  };
}

/** The same by facts alone, of what is taken back. */
export const heldAsTold = (held: Conference, { day, hour }: Facts): Conference => ({
  ...held,
  startDay: day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day) ? { first: day, last: day } : undefined,
  startTime: hour !== undefined && /^\d{2}:\d{2}$/.test(hour) ? { from: hour } : undefined,
});

function timeOf(held: Conference, zone: string): CalendarEntry['time'] {
  const time = heldTime(held);
  if (!time?.hours) return time;
  const from = momentAt(zone, `${time.first}T${time.hours.from}`);
  const to = momentAt(zone, `${time.last}T${time.hours.to}`);
  return { from, to: Math.max(from, to) };
}

/** When the entry has its meeting, in words. */
export function entryWords({ time }: CalendarEntry, zone: string): string {
  if (!time) return '';
  if (!('from' in time)) return `cả ngày ${sayHeld(time)}`;
  const [from, to] = [wallIn(zone, time.from), wallIn(zone, time.to)];
  const hours = { from: from.slice(11), to: to.slice(11) };
  return sayHeld({ first: from.slice(0, 10), last: to.slice(0, 10), hours });
}
