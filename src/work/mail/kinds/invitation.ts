import { invitation, invitationOf, invitedIn } from '../../../documents/kinds/invitation';
import { paperCode } from '../../../documents/kinds/paper-kind';
import { noticeDays, workingDaysBefore } from '../../../domain/days/working-days';
import { whenFaults } from '../../../domain/papers/conference';
import { heldFor } from '../../../domain/papers/programme';
import type { Problem } from '../../../domain/problem';
import { codeKey } from '../../../domain/text/digest';
import { invitationLetter, invitationSubject } from '../../../letters/invitation';
import { conferenceOf } from '../../../tables/book';
import { placed } from '../../../tables/sheet/rows';
import { tables } from '../../../tables/tables';
import { calendarOf } from '../../days/calendar';
import { dayIn } from '../../days/moments';
import { isWritten } from '../../papers/ledger';
import { wantedPaper } from '../../papers/wanted';
import type { MailKind, Wanted } from '../known/mail-kind';
import type { MailSurvey } from '../known/survey';

/** Thư mời: carries each unit's invitation. */
export const invitationMail: MailKind = {
  name: invitation.name,
  code: invitation.code,
  words: { name: 'Thư mời', badge: '', forWhom: 'mỗi đơn vị đã có giấy mời' },
  carries: invitation,
  to: 'unit',
  reads: ['conference', 'units', 'people', 'guestLines', 'programme'],
  wanted: invitationMails,
  without: 'mail-nobody-invited',
  beforeSending: dayProblems,
};

/** A mail's row is made once its paper is there. */
function invitationMails({ book, papers }: MailSurvey): Wanted[] {
  const conference = conferenceOf(book);
  const subject = invitationSubject(conference);
  return invitedIn(book).map((invited) => {
    const { unit, lines } = invited;
    const asked = invitationOf(invited, book);
    const code = paperCode(invitation, asked.unit.code);
    return {
      code,
      recipient: asked.unit.name,
      email: unit.email ?? '',
      subject,
      due: isWritten(papers.get(codeKey(code))),
      letter: (needs) =>
        invitationLetter(heldFor(conference, book.programme.rows, lines), unit, lines, needs),
      paper: () => wantedPaper(invitation, asked),
    };
  });
}

/** An invitation arrives three working days before the day (Quyết định 45/2018/QĐ-TTg). */
function dayProblems({ book, now, zone }: MailSurvey): Problem[] {
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
