import { fold } from '../../../domain/text/vietnamese';
import type { MailKind } from '../survey/mail-kind';
import { consentMail } from './consent-mail';
import { digestMail } from './digest';
import { formCall } from './form-call';
import { formOutcome } from './form-outcome';
import { formReminder } from './form-reminder';
import { internalNoticeMail } from './internal-notice';
import { invitationMail } from './invitation';
import { noticeMail } from './notice-mail';
import { planMail } from './plan-mail';
import { receipt } from './receipt';
import { reminder } from './reminder';
import { withdrawalMail } from './withdrawal';

type CodesOf<Kinds extends readonly MailKind[]> = { [Index in keyof Kinds]: Kinds[Index]['code'] };
/** Codes that stand there more than once. */
type Twice<Codes extends readonly string[]> = Codes extends readonly [
  infer One extends string,
  ...infer Others extends readonly string[],
]
  ? Extract<One, Others[number]> | Twice<Others>
  : never;

/** Kinds of which no two have the same code, or their order does not compile. */
const ordered = <const Kinds extends readonly MailKind[]>(
  kinds: Kinds & ([Twice<CodesOf<Kinds>>] extends [never] ? unknown : `twice: ${Twice<CodesOf<Kinds>>}`),
): readonly MailKind[] => kinds;

/** Every kind of mail there is, in the order in which they leave while the day's quota lasts. */
export const mailKinds = ordered([
  noticeMail,
  withdrawalMail,
  invitationMail,
  formCall,
  internalNoticeMail,
  planMail,
  reminder,
  formReminder,
  consentMail,
  formOutcome,
  receipt,
  digestMail,
]);

/**
 * What a mail is for; its code says so even when there is no reason for it any more. Undefined for what this version does not know.
 * @example kindOf('NH·213·2')?.name // 'reminder'
 */
export const kindOf = (code: string): MailKind | undefined => {
  const words = fold(code);
  return mailKinds.find((kind) => words === fold(kind.code) || words.startsWith(fold(`${kind.code}·`)));
};

/** The mails in the order in which they leave, those of one kind as they stand in the tab. */
export const byKind = <T extends { kind: MailKind | undefined }>(mails: readonly T[]): T[] =>
  mailKinds.flatMap((kind) => mails.filter((mail) => mail.kind === kind));
