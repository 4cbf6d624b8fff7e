import { codeKey } from '../../domain/text/digest';
import type { MailKind } from '../../spoken/mail';
import { invitationMails } from './invitation-mails';
import { receiptMails, receiptPrefix } from './receipt-mails';
import { reminderMails, reminderPrefix } from './reminder-mails';
import type { MailSurvey } from './survey';
import type { Wanted } from './wanted-mail';

/** Every mail that there is a reason for, by key. */
export const wantedMails = (seen: MailSurvey): Map<string, Wanted> =>
  new Map(
    [...invitationMails(seen), ...reminderMails(seen), ...receiptMails(seen)].map((one) => [
      codeKey(one.code),
      one,
    ]),
  );

/** What a mail is for; its code says so even when there is no reason for it any more. */
export function kindOf({ code }: { code: string }): MailKind {
  if (code.startsWith(receiptPrefix)) return 'receipt';
  return code.startsWith(reminderPrefix) ? 'reminder' : 'invitation';
}

const ranks: Record<MailKind, number> = { invitation: 0, reminder: 1, receipt: 2 };

/** What leaves first while the day's quota lasts: invitations, then reminders, then receipts, each as it stands in the tab. */
export const byRank = <T extends { code: string }>(mails: readonly T[]): T[] =>
  [...mails].sort((a, b) => ranks[kindOf(a)] - ranks[kindOf(b)]);
