import { receiptLetter, receiptSubject } from '../../letters/receipt';
import { conferenceOf } from '../../tables/book';
import { receiptWays } from '../../tables/conference';
import { email } from '../../tables/sheet/cell-kinds';
import type { MailSurvey } from './survey';
import type { Wanted } from './wanted-mail';

/** A receipt's code begins so (VI: báo nhận); the registration's own digits follow. */
export const receiptPrefix = 'BN·';

/** @example receiptCode('DK·1A2B3C4D') // 'BN·1A2B3C4D' */
export const receiptCode = (registration: string): string =>
  receiptPrefix + registration.replace(/^[^·]*·/, '');

/**
 * One receipt for each registration in Đăng ký, which the ledger lets leave once. Without the link to change it a receipt is not whole
 * yet: reading the answers writes that.
 */
export function receiptMails({ book }: MailSurvey): Wanted[] {
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
