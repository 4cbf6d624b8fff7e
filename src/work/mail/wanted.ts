import { codeKey } from '../../domain/text/digest';
import type { LetterNeeds } from '../../letters/invitation';
import type { Letter } from '../../letters/parts';
import type { MailKind } from '../../spoken/mail';
import type { InvitedUnit } from '../papers/invitations';
import { invitationMails } from './invitation-mails';
import { receiptMails, receiptPrefix } from './receipt-mails';
import { reminderMails, reminderPrefix } from './reminder-mails';
import type { MailSurvey } from './survey';

/** A mail that there is a reason for. */
export type Wanted = {
  code: string;
  /** Whom it is for, in words. */
  recipient: string;
  /** Where it goes unless the clerk types something else; '' = not known. */
  email: string;
  subject: string;
  /** Whether it gets a row of its own accord. */
  due: boolean;
  letter: (needs: LetterNeeds) => Letter;
  /** Of an invitation: whom it invites, to compare its paper with. */
  invited?: InvitedUnit;
};

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
