import { receiptLetter, receiptSubject } from '../../../letters/receipt';
import { conferenceOf } from '../../../tables/book';
import { receiptWays } from '../../../tables/conference';
import { email } from '../../../tables/sheet/cell-kinds';
import type { MailKind, Wanted } from '../known/mail-kind';
import type { MailSurvey } from '../known/survey';

/** Giấy báo đã nhận: tells a sender what arrived of one response. The ledger lets it leave once. */
export const receipt: MailKind = {
  name: 'receipt',
  code: 'BN',
  words: { name: 'Giấy báo đã nhận', badge: 'Giấy báo đã nhận', forWhom: 'người gửi của mỗi đăng ký' },
  to: 'sender',
  reads: ['conference', 'registrations'],
  wanted: receiptMails,
  without: 'mail-without-cause',
};

/** @example receiptCode('DK·1A2B3C4D') // 'BN·1A2B3C4D' */
export const receiptCode = (registration: string): string =>
  `${receipt.code}·${registration.replace(/^[^·]*·/, '')}`;

/**
 * One receipt for each registration in Đăng ký. Without the link to change it a receipt is not whole yet: reading the answers writes
 * that.
 */
function receiptMails({ book }: MailSurvey): Wanted[] {
  const conference = conferenceOf(book);
  const due = conference.callReceipts !== receiptWays.none;
  return book.registrations.rows
    .filter(({ code, editLink }) => code && editLink)
    .map((row) => ({
      code: receiptCode(row.code ?? ''),
      recipient: row.unit ?? row.contact ?? '',
      email: mailboxIn(row.email),
      subject: receiptSubject(row),
      due,
      letter: () => receiptLetter(conference, row),
    }));
}

/** The one mailbox that a sender typed; '' for anything else. @example mailboxIn('a@b.example, c@d.example') // '' */
export const mailboxIn = (typed: string | undefined): string => email.read.safeParse(typed ?? '').data ?? '';
