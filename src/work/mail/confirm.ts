import type { Problem } from '../../domain/problem';
import type { DriveFile } from '../../google/drive';
import { isLedgerBeyond } from '../../google/ledger';
import { now } from '../../google/session';
import { openFileToAnyone } from '../../google/sharing';
import { placeIn } from '../../tables/tables';
import type { Deed } from '../../words/journal';
import { windClock } from '../sheet/clock';
import { clocksEntry } from '../sheet/clocks';
import { lineEntry, newId, newLine, noteShared, withLine } from '../sheet/journal';
import { type Refusal, refusal } from '../sheet/refusal';
import { agreed, type Consent } from '../sheet/request-parts';
import { jobOfAnother } from './job';
import { unopened } from './outbox/enclosures';
import type { From } from './outbox/hour';
import { markOf, readyOf, remember, type StatedMail } from './outbox/states';
import { entryOf } from './survey/mail-entry';
import { faultAt, type Outgoing } from './survey/mail-kind';
import { type Job, type Lease, shortened, singleText, writeMails } from './survey/mail-ledger';
import type { MailSurvey } from './survey/mail-survey';

/** What the user has seen and agreed to: how many mails, the mark of exactly these, and what was answered to questions. */
export type Confirmation = { mark: string; mails: number; from?: From; consent?: Consent | undefined };

/**
 * Confirms what was shown, for the running account, in one write: the mails, the job, the line in the journal, the clock that was wound for
 * them just before. From then on they leave in their turn, with the page open or by the clock. `lease` = of whoever begins with it at once.
 * Mails whose links nobody agreed to open stay as they are.
 * @returns what keeps it from being confirmed, or what was met
 */
export function confirm(
  mails: readonly StatedMail[],
  seen: MailSurvey,
  asked: Confirmation,
  lease: Lease,
): Problem[] | Refusal<'job-of-another' | 'mail-list-changed'> {
  const ready = readyOf(mails);
  const others = jobOfAnother(seen);
  if (others) return others;
  if (ready.length !== asked.mails || markOf(mails) !== asked.mark)
    return refusal('mail-list-changed', placeIn('outbox'));
  const shared = shareLinked(ready, asked.consent ?? 'safe', seen);
  const going = ready.filter((mail) => !shared.left.has(mail));
  if (going.length === 0) return shared.problems;
  const beside = singleText('lease', lease);
  const problems = windClock(seen, (account, wound) => Object.assign(beside, clocksEntry(account, wound)));
  putDown(going, 'confirm', seen, { from: asked.from, beside });
  return [...shared.problems, ...problems];
}

/**
 * Puts mails down to leave, in the job of the running account that there is or in a new one. Receipts that leave by themselves neither
 * resume a paused job nor take a person's confirmation its name.
 */
export function putDown(
  ready: readonly StatedMail[],
  deed: 'confirm' | 'receipts',
  seen: MailSurvey,
  { from, beside = {} }: { from: From; beside?: Record<string, string> },
): void {
  const { job: present } = seen.mail;
  const id = present?.id ?? newId();
  const total = (present?.total ?? 0) + ready.length;
  const paused = deed === 'receipts' && (present?.paused ?? false);
  const job: Job = { id, by: seen.me, at: now(), total, paused, ...(from !== undefined && { from }) };
  const entries = ready.map((mail) =>
    entryOf(mail, job, { state: 'confirmed', at: job.at, note: mail.contents().made }),
  );
  const line = newLine(deed === 'receipts' ? deedOf(id, seen) : deed, seen.me, total, id);
  // The lease of a job that has ended must not keep a new one waiting.
  const lease = present ? {} : singleText('lease', { holder: '', by: '', until: 0 });
  writeMails(entries, {
    ...inLessRoom(seen),
    ...singleText('job', job),
    ...lease,
    ...lineEntry(line),
    ...beside,
  });
  seen.mail.job = job;
  seen.journal = withLine(seen.journal, line);
  remember(entries, ready, seen);
  for (const mail of ready) mail.state = 'confirmed';
}

/** From which share of the ledger on old mails are kept shorter, of what age, and how many at a time. Ours. */
const packing = { share: 0.4, ageMs: 2 * 24 * 3_600_000, most: 100 };

/** Old mails in less room, where room grows short: in the call that writes anyway, so that no kill comes between. */
const inLessRoom = ({ mail, journal, now: moment }: MailSurvey): Record<string, string> =>
  isLedgerBeyond(packing.share)
    ? shortened(mail, journal, { before: moment - packing.ageMs, most: packing.most })
    : {};

const deedOf = (job: string, { journal }: MailSurvey): Deed =>
  journal.find(({ id }) => id === job)?.what ?? 'receipts';

/**
 * Opens to whoever has the link what mails bring as links: only after a yes, asked once for all. Where the answer is no, or the domain refuses, these mails
 * are left as they were. What is open already is not asked for again.
 * @returns whose files stay closed, and what was met
 */
function shareLinked<M extends Outgoing>(
  ready: readonly M[],
  consent: Consent,
  seen: MailSurvey,
): { left: ReadonlySet<M>; problems: Problem[] } {
  const closed = closedFiles(ready, seen);
  if (closed.length === 0) return { left: new Set(), problems: [] };
  const shut = agreed(consent, 'share-large') ? openAll(closed) : closed;
  const left = ready.filter((mail) => unopened(mail, seen).length > 0);
  const problems = shut.flatMap((file) => {
    const [first] = left.filter(({ enclosed }) => enclosed.linked.some((one) => one.file.id === file.id));
    return first ? [faultAt(first, 'link-not-shared', 'attached', file.name)] : [];
  });
  return { left: new Set(left), problems };
}

/** The files that mails bring as links and that do not open to all whom they reach, each once. */
export const closedFiles = (mails: readonly Outgoing[], seen: MailSurvey): DriveFile[] => [
  ...new Map(mails.flatMap((mail) => unopened(mail, seen)).map((file) => [file.id, file])).values(),
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
