import { largestAttachments, longestSubject, mostRecipients } from '../../domain/limits';
import { isPrivateMailbox, sameMailbox } from '../../domain/mail/mailboxes';
import type { Problem, ProblemCode } from '../../domain/problem';
import type { MailKind } from '../../spoken/mail';
import { placed } from '../../tables/sheet/rows';
import { tables } from '../../tables/tables';
import { isWritten } from '../papers/ledger';
import { type Outgoing, recipientsOf } from './outgoing';
import type { MailSurvey } from './survey';
import { kindOf } from './wanted';

/** What is wrong with one mail, each at its cell; those that block keep it from leaving. */
export function faultsOf(mail: Outgoing, seen: MailSurvey): Problem[] {
  return [...rowFaults(mail, seen), ...causeFaults[kindOf(mail)](mail, seen), ...addressFaults(mail)];
}

type Field = keyof typeof tables.outbox.columns;

const at = ({ row, code }: Outgoing, fault: ProblemCode, field: Field, look: string = code): Problem =>
  placed(tables.outbox, { code: fault, row: row?.row ?? 0, field, seen: look });

/** What reading met in the row. A half-read list of addresses would leave somebody out, so all of it blocks. */
function rowFaults(mail: Outgoing, { book }: MailSurvey): Problem[] {
  const { row } = mail;
  if (!row) return [at(mail, 'mail-row-gone', 'code')];
  const met = book.outbox.problems.filter(
    ({ at: place, about, code }) =>
      (place.row === row.row || (code === 'doubled-code' && about?.earlier === row.row)) &&
      code !== 'formula-in-machine-cell',
  );
  return met.map((one) => ({ ...one, weight: 'blocks' }));
}

function paperFaults(mail: Outgoing, seen: MailSurvey): Problem[] {
  const { paper, file, signed, wanted } = mail;
  if (!wanted) return [at(mail, 'mail-nobody-invited', 'code')];
  if (!paper || !isWritten(paper)) return [at(mail, 'mail-without-paper', 'paper')];
  if (!file)
    return [at(mail, paper.maker === seen.me ? 'mail-paper-gone' : 'mail-of-another', 'paper', paper.name)];
  if (signed && Number(signed.size) > largestAttachments)
    return [at(mail, 'mail-too-large', 'paper', signed.name)];
  const older = signed && signed.appProperties.of !== file.appProperties.made;
  return older ? [at(mail, 'signed-behind', 'paper', signed.name)] : [];
}

/** Whether a unit has registered says its Form, which only the account that made it can read. */
function reminderFaults(mail: Outgoing, { form, me }: MailSurvey): Problem[] {
  if (!mail.wanted || !form) return [at(mail, 'mail-without-cause', 'code')];
  return form.maker === me ? [] : [at(mail, 'reminder-of-another', 'recipient', form.maker)];
}

const causeFaults: Record<MailKind, (mail: Outgoing, seen: MailSurvey) => Problem[]> = {
  invitation: paperFaults,
  reminder: reminderFaults,
  receipt: (mail) => (mail.wanted ? [] : [at(mail, 'mail-without-cause', 'code')]),
};

function addressFaults(mail: Outgoing): Problem[] {
  const { row, to, subject } = mail;
  if (!row) return [];
  const all = recipientsOf(mail);
  return [
    ...(to.length === 0 ? [at(mail, 'mail-without-address', 'to', row.recipient ?? mail.code)] : []),
    ...(all.length > mostRecipients ? [at(mail, 'mail-to-too-many', 'to', String(all.length))] : []),
    ...(subject.length > longestSubject ? [at(mail, 'mail-subject-too-long', 'subject')] : []),
    ...(kindOf(mail) === 'receipt' ? [] : unitFaults(mail)),
  ];
}

/** What goes to a unit goes to its official mailbox; a receipt goes to whoever filled in the Form. */
function unitFaults(mail: Outgoing): Problem[] {
  const { to, wanted } = mail;
  const known = wanted?.email;
  const differs = known && to.length > 0 && !to.some((one) => sameMailbox(one, known));
  return [
    ...to.filter(isPrivateMailbox).map((address) => at(mail, 'private-mailbox', 'to', address)),
    ...(differs ? [at(mail, 'mailbox-differs', 'to', known)] : []),
  ];
}
