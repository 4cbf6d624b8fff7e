import { invitation } from '../../../documents/kinds/invitation';
import { largestAttachments, longestSubject, mostRecipients } from '../../../domain/limits/mail-limits';
import { isPrivateMailbox, mailboxesIn, sameMailbox } from '../../../domain/mail/mailboxes';
import { isFrozen, type LifeState } from '../../../domain/papers/life';
import { type Press, type Problem, problem } from '../../../domain/problem';
import { type DriveFile, documentType, fileLink, pdfType } from '../../../google/drive';
import { conferenceOf } from '../../../tables/book';
import { isAsKnown } from '../../papers/fate';
import { keepsSteps } from '../../papers/lives';
import { isWritten } from '../../papers/paper-ledger';
import { damagedNote } from '../survey/mail-entry';
import { faultAt, type MailKind, type Outgoing } from '../survey/mail-kind';
import type { MailSurvey } from '../survey/mail-survey';
import { damagedAt } from './attachments';
import { isSaidSent } from './disagreements';
import { unopened } from './enclosures';
import { wordsFaults } from './mail-words';
import { recipientsOf } from './outgoing';
import { type Brought, broughtBy, isMoved, otherwiseIn } from './snapshot';

/** What is wrong with one mail, each at its cell; those that block keep it from leaving. */
export function faultsOf(mail: Outgoing, seen: MailSurvey): Problem[] {
  const { kind } = mail;
  if (!kind) return [faultAt(mail, 'not-understood', 'code')];
  return [...rowFaults(mail, seen), ...causeFaults(mail, kind, seen), ...addressFaults(mail, kind)];
}

function causeFaults(mail: Outgoing, kind: MailKind, seen: MailSurvey): Problem[] {
  if (!mail.wanted) return [faultAt(mail, kind.without, 'code')];
  return [
    ...(kind.carries
      ? [...paperFaults(mail, seen), ...enclosureFaults(mail, seen), ...snapshotFaults(mail, seen)]
      : []),
    ...wordsFaults(mail, seen.book),
    ...(kind.faults?.(mail, seen) ?? []),
  ];
}

/** What reading met in the row. A half-read list of addresses would leave somebody out, so all of it blocks. */
function rowFaults(mail: Outgoing, { book }: MailSurvey): Problem[] {
  const { row } = mail;
  if (!row) return [faultAt(mail, 'mail-row-gone', 'code')];
  const met = book.outbox.problems.filter(
    ({ at: place, about, code }) =>
      (place.row === row.row || (code === 'doubled-code' && about?.earlier === row.row)) &&
      code !== 'formula-in-machine-cell',
  );
  return [
    ...met.map((one): Problem => ({ ...one, weight: 'blocks' })),
    ...(isSaidSent(row, mail.entry) ? [faultAt(mail, 'mail-said-sent', 'state')] : []),
  ];
}

function paperFaults(mail: Outgoing, seen: MailSurvey): Problem[] {
  const { paper, file, signed, wanted } = mail;
  const listed = wanted?.carries?.listed ?? '';
  const { state } = seen.lives.of(listed);
  if (!paper || !isWritten(paper)) return [faultAt(mail, 'mail-without-paper', 'paper')];
  if (isLocked(state, seen)) return [faultAt(mail, 'mail-unissued', 'paper', listed)];
  if (!file)
    return [
      faultAt(mail, paper.maker === seen.me ? 'mail-paper-gone' : 'mail-of-another', 'paper', paper.name),
    ];
  if (signed && Number(signed.size) > largestAttachments)
    return [faultAt(mail, 'mail-too-large', 'paper', signed.name)];
  if (isDamaged(mail)) return [damagedAt(mail)];
  if (signed) return signedFaults(mail, signed, file, seen);
  const lacking = wanted?.carries?.unfinished;
  return [
    // Where it is to be filled in, so that it is told once of a paper that many get.
    ...(lacking ? [problem('mail-unfinished', lacking.at, lacking.seen)] : []),
    ...(state === 'issued' && !isAsKnown(paper, file)
      ? [faultAt(mail, 'issued-touched', 'paper', paper.name)]
      : []),
  ];
}

/** What a mail promises to bring must be there, and Gmail take it all. */
function enclosureFaults(mail: Outgoing, seen: MailSurvey): Problem[] {
  const { lost, enclosures } = mail.enclosed;
  const files = [mail.signed, ...enclosures.map(({ file }) => file)];
  const size = files.reduce((sum, file) => sum + (Number(file?.size) || 0), 0);
  return [
    ...lost.map((one) => faultAt(mail, 'enclosure-unknown', 'attached', one)),
    ...(enclosures.length > 0 && size > largestAttachments
      ? [faultAt(mail, 'enclosures-too-large', 'attached', mail.code)]
      : []),
    ...linkFaults(mail, seen),
  ];
}

/** All that a mail brings tells the same as its words: where and when, and of what is printed anew its number and day. */
const snapshotFaults = (mail: Outgoing, seen: MailSurvey): Problem[] =>
  broughtBy(mail, seen).flatMap((one): Problem[] => {
    const about = otherwiseIn(one);
    if (!about) return [];
    const press = pressFor(mail, one, seen);
    const at = faultAt(mail, 'attachment-otherwise', one.paper === mail.carried ? 'paper' : 'attached');
    return [{ ...at, seen: one.name, about, ...(press && { press }) }];
  });

/** What is not out is written again. Of an invitation that is out a notice may tell the change in its place: not of a number, and not of what goes beside it. */
function pressFor(mail: Outgoing, one: Brought, { lives }: MailSurvey): Press | undefined {
  const { paper, signed, now } = one;
  if (!now) return undefined;
  const { code } = now.listed;
  const { state } = lives.of(code);
  const mayChange = !isFrozen(state) || (state === 'sent' && !lives.hasLeft(paper));
  if (mayChange && !signed) return { action: 'write-papers', paper: code, unit: now.unit.code };
  const isInvitation = mail.kind?.carries === invitation && paper === mail.carried;
  return isInvitation && isMoved(one) ? { action: 'announce-change', instead: [mail.code] } : undefined;
}

/** A link must stand in the letter, and once it was agreed to, open to all until it leaves. */
function linkFaults(mail: Outgoing, seen: MailSurvey): Problem[] {
  const { linked } = mail.enclosed;
  if (linked.length === 0) return [];
  const { text = '' } = mail.contents().letter ?? {};
  const unsaid = linked.filter(({ file }) => !text.includes(fileLink(file.id)));
  const closed = mail.entry?.state === 'confirmed' ? unopened(mail, seen) : [];
  return [
    ...unsaid.map(({ name }) => faultAt(mail, 'link-unsaid', 'attached', name)),
    ...closed.map(({ name }) => faultAt(mail, 'link-not-shared', 'attached', name)),
  ];
}

/** Where the steps are kept, only what was issued leaves; in practice nothing reaches anybody. */
const isLocked = (state: LifeState, { book, practice }: MailSurvey): boolean =>
  keepsSteps(conferenceOf(book)) && !practice && !isFrozen(state);

/** It is no Doc or no PDF any more, or did not open when this very mail was to leave. */
function isDamaged({ file, signed, entry, contents }: Outgoing): boolean {
  const isOther = signed ? signed.mimeType !== pdfType : file?.mimeType !== documentType;
  return isOther || (entry?.state === 'refused' && entry.note === damagedNote(contents().made));
}

function signedFaults(mail: Outgoing, signed: DriveFile, file: DriveFile, { files }: MailSurvey): Problem[] {
  const { of, size, first } = signed.appProperties;
  const { made } = ((first && files.get(first)) || file).appProperties;
  return [
    ...(of !== made ? [faultAt(mail, 'signed-behind', 'paper', signed.name)] : []),
    ...(size && size !== signed.size ? [faultAt(mail, 'signed-changed', 'paper', signed.name)] : []),
  ];
}

function addressFaults(mail: Outgoing, kind: MailKind): Problem[] {
  const { row, to, subject } = mail;
  if (!row) return [];
  const all = recipientsOf(mail);
  return [
    ...(to.length === 0 ? [faultAt(mail, 'mail-without-address', 'to', row.recipient ?? mail.code)] : []),
    ...(all.length > mostRecipients ? [faultAt(mail, 'mail-to-too-many', 'to', String(all.length))] : []),
    ...(subject.length > longestSubject ? [faultAt(mail, 'mail-subject-too-long', 'subject')] : []),
    ...(kind.to === 'unit' ? unitFaults(mail) : []),
  ];
}

/** What goes to a unit goes to its official mailbox; a receipt goes to whoever filled in the Form. */
function unitFaults(mail: Outgoing): Problem[] {
  const { to, wanted } = mail;
  const known = wanted?.email;
  const own = mailboxesIn(known);
  const differs = known && to.length > 0 && !to.some((one) => own.some((other) => sameMailbox(one, other)));
  return [
    ...to.filter(isPrivateMailbox).map((address) => faultAt(mail, 'private-mailbox', 'to', address)),
    ...(differs ? [faultAt(mail, 'mailbox-differs', 'to', known)] : []),
  ];
}
