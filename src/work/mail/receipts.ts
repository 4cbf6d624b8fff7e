import { isVouched, type Registration } from '../../domain/forms/registrations';
import { codeKey } from '../../domain/text/digest';
import { me } from '../../google/session';
import { flush } from '../../google/workbook';
import { type Conference, receiptWays } from '../../tables/conference';
import { isRefusal } from '../sheet/refusal';
import { putDown } from './confirm';
import { mailboxIn, receiptCode } from './kinds/receipt';
import type { MailLedger } from './known/ledger';
import { letterTabs, openMail } from './open';
import { paintMail, withRows } from './paint';
import { statedMails } from './states';

/**
 * Puts receipts down to leave by themselves: for whoever registered by a unit's own link, once for each response. Anybody can find the
 * common Form and type anybody's mailbox, so what no link vouches for waits until a person has looked; so does what a person took back.
 */
export function confirmReceipts(
  registrations: readonly Registration[],
  conference: Conference,
  { entries, job }: MailLedger,
): void {
  if ((conference.callReceipts ?? receiptWays.auto) !== receiptWays.auto) return;
  if (job && job.by !== me()) return;
  const owed = new Set(
    registrations
      .filter((one) => isVouched(one) && mailboxIn(one.answers.email))
      .map(({ code }) => receiptCode(code))
      .filter((code) => !entries.has(codeKey(code))),
  );
  const seen = owed.size > 0 ? openMail(letterTabs) : undefined;
  if (!seen || isRefusal(seen)) return;
  const mails = statedMails(withRows(seen), seen);
  const ready = mails.filter(({ code, state }) => state === 'ready' && owed.has(code));
  if (ready.length === 0) return;
  // Rows that were only on their way to the Sheet would be missing after a kill, and a mail without its row waits for a person.
  flush();
  putDown(ready, 'receipts', seen);
  paintMail(mails, seen);
}
