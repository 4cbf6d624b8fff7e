import { isUntold } from '../../../domain/answers/registration-state';
import { sentWith } from '../../../domain/answers/sent-with';
import { receiptsADay } from '../../../domain/limits/form-limits';
import { areOf } from '../../../domain/mail/mailboxes';
import { codeKey } from '../../../domain/text/digest';
import { fold } from '../../../domain/text/vietnamese';
import { receiptLetter, receiptSubject } from '../../../letters/receipt';
import { conferenceOf } from '../../../tables/book';
import { receiptWays } from '../../../tables/conference';
import type { RegistrationRow } from '../../../tables/registrations';
import { email } from '../../../tables/sheet/cell-kinds';
import { filledLink } from '../../forms/links';
import { formTabs } from '../../forms/sheet-form';
import { covered, digitsOf } from '../survey/digests';
import type { MailKind, Wanted } from '../survey/mail-kind';
import type { MailSurvey } from '../survey/mail-survey';
import { formReceipts } from './form-receipts';
import { formsSeen } from './of-forms';

/** Thư xác nhận: tells a sender what arrived of one response. The ledger lets it leave once. */
export const receipt: MailKind<'BN'> = {
  name: 'receipt',
  code: 'BN',
  words: {
    name: 'Thư xác nhận',
    badge: 'Thư xác nhận',
    forWhom: `mỗi đăng ký, một ngày nhiều nhất ${receiptsADay} thư cho một đơn vị`,
  },
  to: 'sender',
  anyHour: true,
  reads: [...formTabs, 'registrations'],
  wanted: (seen) => [...receiptMails(seen), ...formReceipts(seen, receiptCode)],
  without: 'mail-without-cause',
  isNeedless: ({ code, wanted }, { mail }) =>
    wanted?.isUntold === true || covered(mail.digests).has(digitsOf(code)),
};

/** @example receiptCode('DK·1A2B3C4D') // 'BN·1A2B3C4D' */
export const receiptCode = (registration: string): string => `${receipt.code}·${digitsOf(registration)}`;

/** Whether a mail is a receipt, of whatever Form. */
export const isReceipt = (code: string): boolean => fold(code).startsWith(fold(`${receipt.code}·`));

/**
 * One receipt for each registration in Đăng ký. It gets its row from who reads the Form, since only the Form tells which mailbox is known;
 * a row that somebody deleted comes back with the unit's own. Without the link to change it a receipt is not whole yet: reading the
 * answers writes that.
 */
function receiptMails(seen: MailSurvey): Wanted[] {
  const { book, mail, receipts } = seen;
  const conference = conferenceOf(book);
  const isWanted = conference.callReceipts !== receiptWays.none;
  const own = new Map(book.units.rows.map(({ name = '', email }) => [fold(name), email]));
  const sentTo = new Map(book.outbox.rows.map(({ code = '', to }) => [codeKey(code), to]));
  return book.registrations.rows
    .filter(({ code, editLink }) => code && editLink)
    .map((row) => {
      const code = receiptCode(row.code ?? '');
      const key = codeKey(code);
      const mailbox = receipts?.get(row.code ?? '') ?? own.get(fold(row.unit ?? '')) ?? mailboxIn(row.email);
      return {
        code,
        recipient: row.unit ?? row.contact ?? '',
        email: mailbox,
        subject: receiptSubject(row),
        isUntold: row.state !== undefined && isUntold(row.state),
        due: isWanted && (mail.entries.has(key) || receipts?.has(row.code ?? '') === true),
        letter: () => {
          const to = sentTo.get(key) ?? [mailbox];
          const beside = sentWith(row, book.registrations.rows).map(({ title = '' }) => title);
          return receiptLetter(conference, row, to, { beside, againLink: againFor(row, seen, to) });
        },
      };
    });
}

/** The own link with the sender filled in, for more tasks than one answer takes; it goes to nobody but the unit’s own mailbox. */
function againFor(
  { unit, contact, phone, email }: RegistrationRow,
  seen: MailSurvey,
  to: readonly string[],
): string {
  const { book } = seen;
  const form = formsSeen(seen).find(({ form: one }) => one.ready.ownLetters)?.entry;
  const one = book.units.rows.find(({ name }) => fold(name ?? '') === fold(unit ?? ''));
  const isOwn = areOf(one?.email, to);
  return isOwn && one?.link ? filledLink(one.link, form?.entries, { contact, phone, email }) : '';
}

/** The one mailbox that a sender typed; '' for anything else. @example mailboxIn('a@b.example, c@d.example') // '' */
export function mailboxIn(typed = ''): string {
  const read = email.read(typed);
  return 'value' in read ? read.value : '';
}
