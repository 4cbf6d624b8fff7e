import { invitation } from '../../../documents/kinds/invitation';
import type { ListedPaper } from '../../../documents/kinds/paper-kind';
import { asked, copyCode, guestsOf, papersOfKind } from '../../../documents/list/listed';
import { noticeDays, workingDaysBefore } from '../../../domain/days/working-days';
import { whenFaults } from '../../../domain/papers/conference';
import { forWhomWords } from '../../../domain/papers/for-whom';
import { heldFor } from '../../../domain/papers/programme';
import type { Problem } from '../../../domain/problem';
import { codeKey } from '../../../domain/text/digest';
import { fold } from '../../../domain/text/vietnamese';
import { invitationLetter, invitationSubject } from '../../../letters/invitation';
import { type Book, conferenceOf } from '../../../tables/book';
import { placedAll } from '../../../tables/sheet/rows';
import { tables } from '../../../tables/tables';
import { calendarOf } from '../../days/calendar';
import { dayIn } from '../../days/moments';
import { isWritten } from '../../papers/ledger';
import { wantedPaper } from '../../papers/wanted';
import type { MailKind, Wanted } from '../known/mail-kind';
import type { MailSurvey } from '../known/survey';
import { carriedCode, firstUnfinished } from './carried';

/** Thư mời: carries each unit's invitation. */
export const invitationMail: MailKind = {
  name: invitation.name,
  code: invitation.code,
  words: { name: 'Thư mời', badge: '', forWhom: 'mỗi đơn vị đã có giấy mời' },
  carries: invitation,
  to: 'unit',
  reads: ['conference', 'papers', 'paperLines', 'units', 'people', 'guestLines', 'programme'],
  wanted: invitationMails,
  without: 'mail-nobody-invited',
  beforeSending: dayProblems,
};

/** The code of the mail that brings a listed invitation to a guest. @example invitationCode('GM', '213') // 'GM·213' */
export const invitationCode = (paper: string, guest: string): string => carriedCode(invitation, paper, guest);

/**
 * Whether a mail, by its code, is for a paper or for one of its copies.
 * @example isMailOf('GM·GM2·213', 'GM2') // true
 */
export function isMailOf(mail: string, paper: string): boolean {
  const [code, behind] = [fold(mail), fold(mail).replace(/^[^·]*·/, '')];
  return [code, behind].some((one) => one === fold(paper) || one.startsWith(`${fold(paper)}·`));
}

/** The papers by which this Sheet invites. */
export const invitationsIn = (book: Book): ListedPaper[] => papersOfKind(invitation, book);

/** A mail's row is made once its paper is there, be it the guest's own or the one for all. */
function invitationMails({ book, papers }: MailSurvey): Wanted[] {
  const conference = conferenceOf(book);
  const subject = invitationSubject(conference);
  return invitationsIn(book).flatMap((listed) => {
    const lacking = firstUnfinished(listed, book);
    return guestsOf(listed, book).map((guest): Wanted => {
      const { unit, lines } = guest;
      const code = copyCode(listed, unit.code ?? '');
      const own = listed.forWhom === forWhomWords.all ? undefined : guest;
      return {
        code: invitationCode(listed.code, unit.code ?? ''),
        recipient: unit.name ?? '',
        email: unit.email ?? '',
        subject,
        due: isWritten(papers.get(codeKey(code))),
        letter: (needs) =>
          invitationLetter(heldFor(conference, book.programme.rows, lines), unit, lines, needs),
        carries: { code, paper: () => wantedPaper(asked(listed, book, own)), unfinished: lacking },
      };
    });
  });
}

/** An invitation arrives three working days before the day (Quyết định 45/2018/QĐ-TTg). */
function dayProblems({ book, now, zone }: MailSurvey): Problem[] {
  const conference = conferenceOf(book);
  const { rowOf } = book.conference;
  const row = rowOf('startDay');
  const calendar = calendarOf(book);
  const faults = whenFaults(conference, { startDay: row, plannedMonth: rowOf('plannedMonth') }, calendar);
  const today = dayIn(zone, now);
  const startDay = conference.startDay?.first;
  const late = (code: 'day-passed' | 'late-invitation') =>
    ({ code, row, field: 'startDay', seen: startDay, about: { days: noticeDays } }) as const;
  const more = !startDay
    ? []
    : startDay < today
      ? [late('day-passed')]
      : workingDaysBefore(today, startDay, calendar) < noticeDays
        ? [late('late-invitation')]
        : [];
  return placedAll(tables.conference, [...faults, ...more]);
}
