import { readDays, readHours } from '../../../domain/days/day-phrases';
import { wallIn } from '../../../domain/days/zones';
import { sayPlace } from '../../../domain/papers/fact-labels';
import type { Facts } from '../../../domain/papers/facts';
import type { MailFacts, MailRow } from '../../../spoken/mail';
import type { Outgoing } from '../survey/mail-kind';
import type { MailSurvey } from '../survey/mail-survey';
import { broughtBy } from './snapshot';

/** What each part of a mail tells of the meeting, in one plain form so that they can be held against each other; null = it tells nothing. */
export function toldFacts(mail: Outgoing, seen: MailSurvey): MailRow['facts'] {
  const { wanted, carried, contents } = mail;
  const told = wanted?.tells?.();
  const own = broughtBy(mail, seen).find(({ paper }) => paper === carried);
  const number = own?.now?.listed.number ?? '';
  return {
    text: told ? plainFacts(told, number) : null,
    calendar: wanted?.calendar ? calendarFacts(contents().calendar, seen.zone) : null,
    attachment: own?.told ? plainFacts(own.told, own.said?.number ?? number) : null,
  };
}

/** @example plainFacts({ day: '24/7/2020', hour: '7h30' }, '57') // { day: '2020-07-24', hour: '07:30', place: '', number: '57' } */
const plainFacts = ({ day = '', hour = '', ...where }: Facts, number: string): MailFacts => ({
  day: plainDay(day),
  hour: plainHour(hour),
  place: sayPlace(where),
  number,
});

function plainDay(phrase: string): string {
  const read = readDays(phrase);
  const { first, last } = 'value' in read ? read.value : {};
  return first ? daysOf(first, last ?? first) : phrase;
}

function plainHour(phrase: string): string {
  const read = readHours(phrase);
  return ('value' in read && read.value.from) || phrase;
}

/** @example daysOf('2020-07-23', '2020-07-24') // '2020-07-23/2020-07-24' */
const daysOf = (first: string, last: string): string => (first === last ? first : `${first}/${last}`);

function calendarFacts(entry: ReturnType<Outgoing['contents']>['calendar'], zone: string): MailFacts | null {
  if (!entry?.time) return null;
  const { time } = entry;
  // As the place stands in one line of the other two.
  const place = entry.location.replace(/\.? Địa chỉ: /, ', ').replace(/\.$/, '');
  if ('first' in time) return { day: daysOf(time.first, time.last), hour: '', place, number: '' };
  const [from, to] = [wallIn(zone, time.from), wallIn(zone, time.to)];
  const day = daysOf(from.slice(0, 10), to.slice(0, 10));
  return { day, hour: from.slice(11, 16), place, number: '' };
}
