import type { Problem } from '../../domain/problem';
import type { DriveFile } from '../../google/drive';
import { openFileToAnyone } from '../../google/sharing';
import { noteShared } from '../sheet/journal';
import { type Refusal, sheetRefusal } from '../sheet/refusal';
import { agreed, type Consent } from '../sheet/request-parts';
import { unopened } from './outbox/enclosures';
import { faultAt, type Outgoing } from './survey/mail-kind';
import type { MailSurvey } from './survey/mail-survey';

/**
 * Opens to whoever has the link what mails bring as links: only after a yes, asked once for all. Where the answer is no, or the domain refuses, these mails
 * are left as they were. What is open already is not asked for again.
 * @returns whose files stay closed, and what was met
 */
export function shareLinked<M extends Outgoing>(
  ready: readonly M[],
  consent: Consent,
  seen: MailSurvey,
): { left: ReadonlySet<M>; problems: Problem[] } | Refusal<'sheet'> {
  const closed = distinctFiles(ready.flatMap((mail) => unopened(mail, seen)));
  if (closed.length === 0) return { left: new Set(), problems: [] };
  if (!isAnswered(consent))
    return sheetRefusal([], [{ code: 'share-large', about: closed.map(({ name }) => name) }]);
  const shut = agreed(consent, 'share-large') ? openAll(closed) : closed;
  const left = ready.filter((mail) => unopened(mail, seen).length > 0);
  const problems = shut.flatMap((file) => {
    const [first] = left.filter(({ enclosed }) => enclosed.linked.some((one) => one.file.id === file.id));
    return first ? [faultAt(first, 'link-not-shared', 'attached', file.name)] : [];
  });
  return { left: new Set(left), problems };
}

const isAnswered = (consent: Consent): boolean =>
  consent === 'yes' || (consent !== 'safe' && consent['share-large'] !== undefined);

const distinctFiles = (files: readonly DriveFile[]): DriveFile[] => [
  ...new Map(files.map((file) => [file.id, file])).values(),
];

/** Noted first: a kill in between may say too much, never too little. @returns what did not open */
function openAll(closed: readonly DriveFile[]): readonly DriveFile[] {
  noteShared(closed.length);
  const shut = closed.filter((file) => !opened(file));
  noteShared(-shut.length);
  return shut;
}

/** What was just opened this run knows as open. */
function opened(file: DriveFile): boolean {
  const isOpen = openFileToAnyone(file.id);
  if (isOpen) file.permissions.push({ type: 'anyone', role: 'reader' });
  return isOpen;
}
