import { noticeLetter, noticeSubject, withdrawalWords } from '../../../letters/notice';
import { conferenceOf } from '../../../tables/book';
import { factsId } from '../../papers/facts-ledger';
import { withdrawn } from '../survey/addressees';
import { calendarEntry, calendarOf, heldAsTold, inCalendar } from '../survey/calendar-entries';
import { hearerOf, telling, withdrawalCode } from '../survey/codes';
import type { MailKind, Wanted } from '../survey/mail-kind';
import { hasLeft } from '../survey/mail-ledger';
import { holdersOf, type MailSurvey } from '../survey/mail-survey';
import { knows, mailboxOf } from './notice-mail';

/** Thư rút lời mời: to who holds an invitation and is invited no more. */
export const withdrawalMail: MailKind<'RM'> = {
  name: 'withdrawal',
  code: telling.withdrawal,
  words: {
    name: 'Thư rút lời mời',
    badge: 'Thư rút lời mời',
    forWhom: 'nơi đang giữ giấy mời mà không còn ở trang Thành phần, khi có người bấm',
  },
  text: withdrawalWords,
  to: 'unit',
  reads: ['conference', 'units', 'people', 'guestLines'],
  wanted: withdrawalMails,
  without: 'mail-without-cause',
  isNeedless: ({ code }, seen) => knows(hearerOf(code, seen) ?? '', seen),
};

function withdrawalMails(seen: MailSurvey): Wanted[] {
  const { holders, present } = holdersOf(seen);
  const id = factsId(withdrawn);
  return holders.flatMap(({ code: holder, name, told }): Wanted[] => {
    if (present.has(holder) || seen.notice?.told.get(holder) !== id) return [];
    const conference = conferenceOf(seen.book);
    const code = codeFor(holder, told.standing === 'withdrawn', seen);
    const before = calendarOf(holder, code, seen);
    const letter = {
      recipient: name,
      before: '',
      kind: 'withdrawn',
      differences: [],
      now: withdrawn,
      calendar: inCalendar[before],
    } as const;
    return [
      {
        code,
        recipient: name,
        email: emailOf(holder, seen),
        subject: noticeSubject(conference, 'withdrawn'),
        due: true,
        letter: (needs) => noticeLetter(conference, letter, { ...needs, attachment: '' }),
        tells: () => withdrawn,
        calendar: () =>
          before === 'own'
            ? calendarEntry({ holder, code, method: 'CANCEL' }, heldAsTold(conference, told), seen)
            : undefined,
      },
    ];
  });
}

/** Who was invited again after a withdrawal may be withdrawn once more, by a mail of its own. */
function codeFor(holder: string, isTold: boolean, { mail }: MailSurvey): string {
  const before = [...mail.entries.values()].filter(
    (one) => one.code.startsWith(withdrawalCode(holder, '')) && hasLeft(one),
  ).length;
  return withdrawalCode(holder, String(isTold ? Math.max(1, before) : before + 1));
}

/** The guest may stand in the Sheet still. */
const emailOf = (holder: string, seen: MailSurvey): string => {
  const guests = [...seen.book.units.rows, ...seen.book.people.rows];
  return mailboxOf(holder, guests.find(({ code }) => code === holder)?.email, seen);
};
