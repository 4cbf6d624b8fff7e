import type { Told } from '../../domain/answers/receipts';
import { isVouched } from '../../domain/answers/registration';
import { isUntold, type Standing } from '../../domain/answers/registration-state';
import { sameMailbox } from '../../domain/mail/mailboxes';
import { codeKey } from '../../domain/text/digest';
import { writeEntries } from '../../google/ledger';
import { me } from '../../google/session';
import { flush } from '../../google/workbook';
import { type Conference, receiptWays } from '../../tables/conference';
import type { OutboxRow } from '../../tables/outbox';
import { isRefusal } from '../sheet/refusal';
import { openBook } from '../sheet/workbook';
import { putDown } from './confirm';
import { digestMail } from './kinds/digest';
import { receiptCode } from './kinds/receipt';
import { openSending } from './outbox/open-mail';
import { recipientsOf } from './outbox/outgoing';
import { paintMail, paintOutbox, withRows } from './outbox/paint-outbox';
import { type StatedMail, statedMails } from './outbox/states';
import { type Due, dueOf, untold } from './receipts-due';
import { digestEntries } from './survey/digests';
import type { MailLedger } from './survey/mail-ledger';

/**
 * Gives each registration of which nobody was told its receipt in the outbox, or its place in a digest; and where `leave`, puts down those that
 * leave by themselves. Anybody can find the common Form and type anybody's mailbox, and a unit's own link can leak, so what no link
 * vouches for waits until a person has looked, what a code speaks against until a person takes it, and what was typed is written to only when the unit gave it before (`receiptMailboxes`).
 */
export function tellSenders(
  answers: readonly (Told & Standing)[],
  conference: Conference,
  mail: MailLedger,
  leave: boolean,
): void {
  const way = conference.callReceipts ?? receiptWays.auto;
  const registrations = answers.filter((one) => isVouched(one) || !(one.refused || isUntold(one)));
  const isGathered = hasNewDigest(mail);
  if (way === receiptWays.none || (untold(registrations, mail).length === 0 && !isGathered)) return;
  const { rows } = openBook(['outbox']).outbox;
  const due = dueOf(registrations, mail, rows);
  // Before its mail is put down a digest says what it covers, so that no kill lets a receipt leave for the same.
  for (const [code, covers] of due.digests) writeEntries(digestEntries(code, covers));
  const isDue =
    lacksRow(due, rows) || due.digests.size > 0 || (leave && (isGathered || due.unasked.size > 0));
  const seen = isDue && openSending();
  if (!seen || isRefusal(seen)) return;
  seen.receipts = due.receipts;
  const mails = statedMails(withRows(seen), seen);
  paintOutbox(mails, seen);
  const { job, digests } = seen.mail;
  const isOthers = job !== undefined && job.by !== me();
  if (!leave || way !== receiptWays.auto || isOthers || digests.unrecognised.size > 0) return;
  const ready = mails.filter((one) => one.state === 'ready' && leavesUnasked(one, due));
  if (ready.length === 0) return;
  // Rows that were only on their way to the Sheet would be missing after a kill, and a mail without its row waits for a person.
  flush();
  putDown(ready, 'receipts', seen, { from: job?.from });
  paintMail(mails, seen);
}

const lacksRow = ({ receipts }: Due, rows: readonly OutboxRow[]): boolean => {
  const shown = new Set(rows.map(({ code = '' }) => codeKey(code)));
  return [...receipts.keys()].some((code) => !shown.has(codeKey(receiptCode(code))));
};

const hasNewDigest = ({ digests, entries }: MailLedger): boolean =>
  [...digests.covers.keys()].some((code) => !entries.has(codeKey(code)));

/** Only to the one mailbox that is known, as the outbox shows it; what a person took back stays back. */
function leavesUnasked(mail: StatedMail, { unasked }: Due): boolean {
  const { code, kind, entry, wanted } = mail;
  const mailbox = unasked.get(codeKey(code)) ?? (kind === digestMail ? wanted?.email : undefined);
  return !entry && Boolean(mailbox) && recipientsOf(mail).every((one) => sameMailbox(one, mailbox ?? ''));
}
