import { noticeDays, workingDaysBefore } from '../../domain/days/working-days';
import { sharedMailboxes } from '../../domain/mail/mailboxes';
import { whenFaults } from '../../domain/papers/conference';
import type { Problem } from '../../domain/problem';
import { conferenceOf } from '../../tables/book';
import { placed } from '../../tables/sheet/rows';
import { tables } from '../../tables/tables';
import { calendarOf } from '../days/calendar';
import { dayIn } from '../days/moments';
import type { Standing } from './standing';
import type { MailSurvey } from './survey';
import { kindOf } from './wanted';

/** What to look at before an invitation leaves, beyond the mails one by one: the day, shared mailboxes, papers behind the Sheet. */
export function beforeSending(mails: readonly Standing[], seen: MailSurvey): Problem[] {
  const invitations = mails.filter((mail) => kindOf(mail) === 'invitation');
  const waiting = invitations.filter(({ state }) => state === 'ready' || state === 'hidden');
  if (waiting.length === 0) return [];
  return [...dayProblems(seen), ...mailboxProblems(invitations), ...paperProblems(waiting)];
}

/** An invitation arrives three working days before the day (Quyết định 45/2018/QĐ-TTg). */
function dayProblems(seen: MailSurvey): Problem[] {
  const { book, now, zone } = seen;
  const conference = conferenceOf(book);
  const { rowOf } = book.conference;
  const row = rowOf('startDay');
  const faults = whenFaults(conference, { startDay: row, plannedMonth: rowOf('plannedMonth') });
  const today = dayIn(zone, now);
  const { startDay } = conference;
  const late = (code: 'day-passed' | 'late-invitation') =>
    ({ code, row, field: 'startDay', seen: startDay, about: { days: noticeDays } }) as const;
  const more = !startDay
    ? []
    : startDay < today
      ? [late('day-passed')]
      : workingDaysBefore(today, startDay, calendarOf(book)) < noticeDays
        ? [late('late-invitation')]
        : [];
  return [...faults, ...more].map((fault) => placed(tables.conference, fault));
}

function mailboxProblems(mails: readonly Standing[]): Problem[] {
  const rows = mails.flatMap(({ row, to }) => (row ? [{ row: row.row, addresses: to }] : []));
  return sharedMailboxes(rows).map((fault) => placed(tables.outbox, fault));
}

/** The Sheet says something else by now than the paper that would go. A signed one is what was signed. */
function paperProblems(mails: readonly Standing[]): Problem[] {
  return mails.flatMap(({ wanted, file, signed, row }) => {
    if (!wanted?.paper || !file || signed) return [];
    if (file.appProperties.made === wanted.paper().made) return [];
    return [
      placed(tables.outbox, { code: 'paper-behind', row: row?.row ?? 0, field: 'paper', seen: file.name }),
    ];
  });
}
