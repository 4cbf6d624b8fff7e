import { type Problem, problem } from '../../../domain/problem';
import { codeKey, digest } from '../../../domain/text/digest';
import type { MailCounts, MailState } from '../../../spoken/mail';
import { decisions, type OutboxRow } from '../../../tables/outbox';
import { placeIn } from '../../../tables/tables';
import { mailStateLabels } from '../../../words/journal';
import { kindOf } from '../kinds/mail-kinds';
import { isElsewhere, type MailEntry, wentTo } from '../survey/mail-entry';
import { faultAt, type Outgoing } from '../survey/mail-kind';
import type { MailSurvey } from '../survey/mail-survey';
import { faultsOf } from './mail-faults';
import { showsTag } from './mail-words';
import { outgoingMails } from './outgoing';

/** A mail with the state it is in, and what was found on the way. */
export type StatedMail = Outgoing & { state: MailState; faults: Problem[] };

/**
 * `hidden` = Sheet rows that the filter hides. `compared` = confirmed mails are compared with what was confirmed, which takes writing every
 * letter; who sends compares each at its turn.
 */
export type Look = { hidden?: readonly number[]; compared?: boolean };

/** Every mail with its state. */
export const statedMails = (mails: readonly Outgoing[], seen: MailSurvey, look: Look = {}): StatedMail[] =>
  mails.map((mail) => {
    const faults = [...faultsOf(mail, seen), ...lookedAt(mail, look)];
    return { ...mail, faults, state: stateOf(mail, faults, seen, look) };
  });

/** The same of the mails as they are now. */
export const mailsNow = (seen: MailSurvey, look: Look = {}): StatedMail[] =>
  statedMails(outgoingMails(seen), seen, look);

/** What only writing the letter shows, which who sends does not do for all: that a tag would show. */
const lookedAt = (mail: Outgoing, { compared = false }: Look): Problem[] =>
  compared && mail.wanted && decidedState(mail.row, mail.entry) === undefined && showsTag(mail)
    ? [faultAt(mail, 'mail-raw-tag', 'subject')]
    : [];

/** What has happened to a mail weighs more than what the clerk decides, and that more than what is wrong with it. */
function stateOf(
  mail: Outgoing,
  faults: readonly Problem[],
  seen: MailSurvey,
  { hidden = [], compared = false }: Look,
): MailState {
  const { entry, row } = mail;
  const decided = decidedState(row, isCorrected(mail) ? undefined : entry);
  if (decided) return decided;
  if (mail.kind?.isNeedless?.(mail, seen, 'before')) return 'needless';
  if (faults.some(({ weight }) => weight === 'blocks')) return 'blocked';
  if (entry?.state === 'refused' && entry.to === mail.reach.join(', ')) return 'refused';
  if (isConfirmed(entry, seen) && (!compared || asConfirmed(mail))) return 'confirmed';
  return row && hidden.includes(row.row) ? 'hidden' : 'ready';
}

/** It came back, and goes somewhere else by now: then it may leave once more, when it is confirmed; not where nobody knows any more where it went. */
export const isCorrected = ({ entry, reach }: Outgoing): boolean =>
  entry?.state === 'returned' && entry.to !== '' && !wentTo(entry, reach);

const decidedState = (row: OutboxRow | undefined, entry: MailEntry | undefined): MailState | undefined =>
  (entry && pastOf(entry)) ?? (row?.decision && decisionStates[row.decision]);

const decisionStates: Record<string, MailState | undefined> = {
  [decisions.byHand]: 'by-hand',
  [decisions.hold]: 'held',
};

/** Where a row stands as far as Sheet and ledger alone can say; that nobody needs a mail any more the tab was told at the last look. */
export function stateAtSight(row: OutboxRow, entry: MailEntry | undefined): MailState {
  const decided = decidedState(row, entry);
  if (decided) return decided;
  if (entry?.state === 'refused') return 'refused';
  if (row.state === mailStateLabels.needless) return 'needless';
  return row.to ? 'ready' : 'blocked';
}

/** Whether a mail belongs to what is being sent; neither a confirmation that was broken off counts nor what this version does not know. */
export const isConfirmed = (entry: MailEntry | undefined, { mail: { job } }: MailSurvey): boolean =>
  entry?.state === 'confirmed' && job?.id === entry.job && kindOf(entry.code) !== undefined;

/** All that is confirmed and has not left. */
export const confirmedIn = (seen: MailSurvey): MailEntry[] =>
  [...seen.mail.entries.values()].filter((entry) => isConfirmed(entry, seen));

/** The mails that a confirmation now would send. */
export const readyOf = (mails: readonly StatedMail[]): StatedMail[] =>
  mails.filter(({ state }) => state === 'ready');

/** Stands for exactly these mails with all that is in them, in whatever order the rows are sorted. */
export const markOf = (mails: readonly StatedMail[]): string =>
  digest(
    readyOf(mails)
      .map(({ code, contents }) => JSON.stringify([code, contents().made]))
      .sort()
      .join(),
  );

/** Takes in what was just written of some mails. */
export function remember(
  entries: readonly MailEntry[],
  mails: readonly StatedMail[],
  { mail: { entries: all } }: MailSurvey,
): void {
  for (const entry of entries) all.set(codeKey(entry.code), entry);
  for (const mail of mails) mail.entry = all.get(codeKey(mail.code));
}

/** Whether a mail is still what was shown when it was confirmed. */
export const asConfirmed = ({ entry, contents }: Outgoing): boolean => entry?.note === contents().made;

/** What cannot be undone by anything in the Sheet. A claim without an answer may have left. */
const pastStates: Partial<Record<MailEntry['state'], MailState>> = {
  accepted: 'accepted',
  arrived: 'accepted',
  claimed: 'in-doubt',
  returned: 'returned',
  'by-hand': 'by-hand',
};

const pastOf = (entry: MailEntry): MailState | undefined =>
  isElsewhere(entry) ? 'elsewhere' : pastStates[entry.state];

const counted: Record<MailState, keyof MailCounts> = {
  ready: 'waiting',
  hidden: 'waiting',
  confirmed: 'waiting',
  held: 'held',
  'by-hand': 'held',
  elsewhere: 'held',
  blocked: 'failed',
  refused: 'failed',
  'in-doubt': 'inDoubt',
  returned: 'failed',
  accepted: 'sent',
  needless: 'held',
};

/** The whole outbox in five numbers. */
export function countsOf(mails: readonly { state: MailState }[]): MailCounts {
  const counts: MailCounts = { sent: 0, waiting: 0, failed: 0, inDoubt: 0, held: 0 };
  for (const { state } of mails) counts[counted[state]] += 1;
  return counts;
}

/** Mails that only a person can settle: those that may have left, and those that Gmail refused. */
export const openCases = (mails: readonly StatedMail[]): Problem[] =>
  mails.flatMap(({ state, row, code }) => {
    const at = placeIn('outbox', row?.row, 'state');
    const seen = row?.recipient ?? code;
    if (state === 'returned') return [problem('mail-returned', placeIn('outbox', row?.row, 'to'), seen)];
    if (state === 'in-doubt') return [problem('mail-in-doubt', at, seen)];
    return state === 'refused' ? [problem('mail-refused', at, seen)] : [];
  });
