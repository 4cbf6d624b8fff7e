import { addDays } from 'date-fns/addDays';
import { gathered } from '../../../domain/gathered';
import { daysOfSending } from '../../../domain/mail/sending';
import type { Problem } from '../../../domain/problem';
import { codeKey } from '../../../domain/text/digest';
import type { Mailing, MailJob, MailRow } from '../../../spoken/mail';
import { conferenceOf } from '../../../tables/book';
import { guestsIn } from '../../../tables/guests';
import { distinct } from '../../papers/wanted';
import { clockWords, windClock } from '../../sheet/clock';
import { momentIn } from '../../sheet/moments';
import { type Cause, isRefusal, type Refusal } from '../../sheet/refusal';
import { byKind } from '../kinds/mail-kinds';
import { entryWords } from '../survey/calendar-entries';
import { held } from '../survey/mail-ledger';
import type { MailSurvey } from '../survey/mail-survey';
import { beforeSending } from './before-sending';
import { saidUnsent, unreadCodes, unrecognisedMails } from './disagreements';
import { noteHanded } from './handed';
import { hourOf, workedToday } from './hour';
import { openWithPapers, rowsHidden } from './open-mail';
import { recipientsOf } from './outgoing';
import { paintMail, withRows } from './paint-outbox';
import { confirmedIn, countsOf, markOf, openCases, readyOf, type StatedMail, statedMails } from './states';
import { toldFacts } from './told-facts';
import { unreadyIn } from './unready';

/**
 * The outbox as it is now: rows that are missing are made, states repainted, and everything said that a person should see first. Who does not
 * have the Sheet alone only looks (`isAlone` false): what is missing is then written by the next who has it.
 */
export function mailing(isAlone = true): Mailing<Problem> | Refusal<'sheet'> {
  const seen = openWithPapers();
  if (isRefusal(seen)) return seen;
  const denied = saidUnsent(seen.book, seen.mail);
  const mails = statedMails(withRows(seen), seen, { hidden: rowsHidden(seen), compared: true });
  if (isAlone) noteHanded(mails, seen);
  if (isAlone) paintMail(mails, seen);
  const { job } = seen.mail;
  const clock = isAlone && job && job.by === seen.me && !job.paused ? windClock(seen) : [];
  return answer(mails, seen, [...denied, ...clock]);
}

/** The outbox after something was done to it, with what was met on the way; or the refusal to do it. */
export function mailingAfter<C extends Cause>(
  met: Problem[] | Refusal<C>,
): Mailing<Problem> | Refusal<C | 'sheet'> {
  if (!Array.isArray(met)) return met;
  const answer = mailing();
  return isRefusal(answer) ? answer : { ...answer, problems: [...met, ...answer.problems] };
}

function answer(mails: readonly StatedMail[], seen: MailSurvey, met: readonly Problem[]): Mailing<Problem> {
  const ready = readyOf(mails);
  const { lease } = seen.mail;
  const groups = new Map(guestsIn(seen.book).map(({ code, kind }) => [codeKey(code ?? ''), kind]));
  return {
    mails: mails.map((mail) => rowOf(mail, groups.get(codeKey(guestIn(mail.code))) ?? '', seen)),
    counts: countsOf(mails),
    next: {
      mails: ready.length,
      recipients: ready.reduce((sum, mail) => sum + mail.reach.length, 0),
      hidden: mails.filter(({ state }) => state === 'hidden').length,
      mark: markOf(mails),
    },
    worked: workedToday(seen),
    quota: { ...seen.quota, days: days(mails, seen) },
    calendars: calendarsOf(ready, seen),
    unready: unreadyIn(ready, seen),
    job: jobOf(seen),
    clock: clockWords(seen.clocks, seen.now, seen.zone),
    sending: held(lease, seen.now) ? (lease?.by ?? '') : '',
    problems: [
      ...openCases(mails),
      ...unrecognisedMails(seen.book, seen.mail),
      ...unreadCodes(seen.book),
      ...distinct(mails.filter(({ kind, state }) => kind && told.has(state)).flatMap(({ faults }) => faults)),
      ...gathered(beforeSending(mails, seen)),
      ...met,
    ],
  };
}

/** A meeting may be at other hours for guests of one session; where it is not known when it is, no calendar is told. */
function calendarsOf(ready: readonly StatedMail[], { book, zone }: MailSurvey): string[] {
  const entries = ready.flatMap(({ wanted }) => (wanted?.calendar ? [wanted.calendar()] : []));
  const words = entries.flatMap((entry) => (entry?.method === 'PUBLISH' ? entryWords(entry, zone) : []));
  const { startDay, startTime } = conferenceOf(book);
  const isDayless = entries.includes(undefined) && !startDay?.first;
  return [
    ...new Set(words),
    ...(words.length > 0 && startTime && !startTime.from ? ['chưa có giờ, vì chưa rõ giờ họp'] : []),
    ...(isDayless ? ['không kèm lịch, vì chưa rõ ngày họp'] : []),
  ];
}

/** What a mail is called whose kind this version does not know. */
const unknownBadge = 'Không rõ loại';

/** What has left, is held back or was delivered by hand needs nothing. */
const told: ReadonlySet<string> = new Set(['ready', 'hidden', 'blocked', 'confirmed', 'refused']);

/** @example guestIn('DL·CL·213') // '213' */
const guestIn = (mail: string): string => mail.replace(/^.*·/, '');

function rowOf(mail: StatedMail, group: string, seen: MailSurvey): MailRow {
  const { code, kind, row, wanted, carried, subject, attachment, signed, state, entry } = mail;
  const addresses = recipientsOf(mail);
  const settled = entry && entry.state !== 'waiting' && entry.state !== 'confirmed';
  return {
    code,
    kind: kind?.name ?? '',
    badge: kind?.words.badge ?? unknownBadge,
    paper: kind?.carries ? carried : '',
    words: kind?.text?.name ?? '',
    recipient: row?.recipient ?? wanted?.recipient ?? '',
    group,
    to: mail.to,
    addresses,
    recipients: addresses.length,
    subject,
    attachment,
    signed: signed !== undefined,
    state,
    at: settled ? momentIn(seen.zone, entry.at) : '',
    facts: toldFacts(mail, seen),
  };
}

function jobOf(seen: MailSurvey): MailJob | null {
  const { job } = seen.mail;
  if (!job) return null;
  const waiting = confirmedIn(seen).length;
  const { by, total, paused } = job;
  const from = hourOf(job, seen);
  return { by, at: momentIn(seen.zone, job.at), mine: by === seen.me, paused, waiting, total, from };
}

/** How many go on which day, of what is confirmed and what could be. */
function days(mails: readonly StatedMail[], { quota, now, zone }: MailSurvey): Mailing['quota']['days'] {
  const due = byKind(mails.filter(({ state }) => state === 'confirmed' || state === 'ready'));
  return daysOfSending(
    due.map((mail) => mail.reach.length),
    quota,
  ).flatMap((count, index) =>
    count > 0 ? [{ day: momentIn(zone, addDays(now, index).getTime()).slice(0, 10), mails: count }] : [],
  );
}
