import { type Block, changes, type Painting } from '../../../tables/sheet/changes';
import type { Grid } from '../../../tables/sheet/grid';
import { type Tables, tables } from '../../../tables/tables';
import { deedLabels, mailStateLabels, progressWords } from '../../../words/journal';
import { paintList } from '../../papers/paint-papers';
import type { JournalLine } from '../../sheet/journal';
import { momentIn } from '../../sheet/moments';
import { asIf, repaint } from '../../sheet/workbook';
import type { MailEntry } from '../survey/mail-entry';
import type { Outgoing } from '../survey/mail-kind';
import { hasLeft, leftOf } from '../survey/mail-ledger';
import type { MailSurvey } from '../survey/mail-survey';
import { isSaidSent } from './disagreements';
import { outgoingMails } from './outgoing';
import { type StatedMail, statedMails } from './states';

/**
 * Makes Thư and Nhật ký show what the ledger knows, whatever a sort, an undo or a restored version did to them. A row that this version
 * does not understand is left as it is.
 */
export function paintMail(mails: readonly StatedMail[], seen: MailSurvey): void {
  paintOutbox(mails, seen);
  paintJournal(seen);
}

/** What is known of the mail that a line of the journal tells. */
type Journaled = Pick<MailSurvey, 'journal' | 'zone' | 'mail'>;

/** The same for Nhật ký. */
export function paintJournal(seen: Journaled): void {
  if (seen.journal.length === 0) return;
  repaint('journal', (grid) =>
    changes(
      tables.journal,
      grid,
      seen.journal.map((line) => journalPainting(line, seen)),
    ),
  );
}

/** The list of papers says at once which are sent; `more` = mails that the survey does not know of yet. */
export function paintPapers(
  { book, papers, mail, lives, practice }: MailSurvey,
  more: readonly MailEntry[] = [],
): void {
  const left = [...leftOf(mail), ...more.filter(hasLeft).map(({ code }) => code)];
  paintList(book, papers, practice ? lives : lives.with(left));
}

/** The same for Thư alone. */
export const paintOutbox = (mails: readonly StatedMail[], seen: MailSurvey): void =>
  repaint('outbox', (grid) => rowsOf(mails, seen, grid));

const rowsOf = (mails: readonly StatedMail[], seen: MailSurvey, grid: Grid): Block[] =>
  changes(
    tables.outbox,
    grid,
    mails.filter(({ kind }) => kind).map((mail) => mailPainting(mail, seen)),
  );

/**
 * The mails, each with a row: those that are due one are looked at as if it were written already, so that every problem has its place and
 * painting them writes once.
 */
export function withRows(seen: MailSurvey): Outgoing[] {
  const mails = outgoingMails(seen);
  if (!mails.some(({ row, wanted }) => !row && wanted?.due)) return mails;
  const outbox = asIf('outbox', (grid) => rowsOf(statedMails(mails, seen), seen, grid));
  seen.book = { ...seen.book, outbox };
  return outgoingMails(seen);
}

/**
 * Address and subject only go where the row has none. What the tab says of a mail that the ledger has never heard of stays, since nothing
 * else tells of it.
 */
function mailPainting(mail: StatedMail, { zone }: MailSurvey): Painting<Tables['outbox']> {
  const { code, row, wanted, subject, paper, entry, state } = mail;
  const told = state === 'blocked' && row !== undefined && isSaidSent(row, entry);
  return {
    code,
    recipient: wanted?.recipient || undefined,
    to: wanted?.email || undefined,
    subject: wanted && subject,
    paper: paper?.name,
    state: told ? undefined : mailStateLabels[state],
    ...(told ? untouched : traces(state === 'ready' || state === 'hidden' ? undefined : entry, zone)),
  };
}

const untouched = {
  at: undefined,
  sender: undefined,
  sentTo: undefined,
  messageId: undefined,
};

type Traces = Pick<Painting<Tables['outbox']>, 'at' | 'sender' | 'sentTo' | 'messageId'>;

/** What is left of a mail that was handed to Gmail; of any other, nothing. Only what may have left was sent by somebody and to somebody. */
function traces(entry: MailEntry | undefined, zone: string): Traces {
  if (!entry || entry.state === 'waiting' || entry.state === 'confirmed')
    return { at: '', sender: '', sentTo: '', messageId: '' };
  const { at, by, to, note, state } = entry;
  return {
    at: momentIn(zone, at),
    sender: hasLeft(entry) ? by : '',
    sentTo: hasLeft(entry) ? to : '',
    messageId: withId.has(state) ? note : '',
  };
}

const withId: ReadonlySet<string> = new Set(['accepted', 'arrived', 'returned']);

function journalPainting(
  { id, at, by, what, count, about }: JournalLine,
  { zone, mail }: Journaled,
): Painting<Tables['journal']> {
  return {
    code: id,
    at: momentIn(zone, at),
    who: by,
    what: deedLabels[what],
    count,
    result:
      what === 'confirm' || what === 'receipts' ? resultOf(id, [...mail.entries.values()]) : (about ?? ''),
  };
}

/** What has become of a confirmation's mails, counted from the mails themselves. */
function resultOf(job: string, entries: readonly MailEntry[]): string {
  const own = entries.filter((entry) => entry.job === job);
  const count = (...states: MailEntry['state'][]): number =>
    own.filter(({ state }) => states.includes(state)).length;
  return progressWords({
    sent: count('accepted', 'arrived'),
    doubt: count('claimed'),
    back: count('returned'),
    waiting: count('confirmed'),
  });
}
