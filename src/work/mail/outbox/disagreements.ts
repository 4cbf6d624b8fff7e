import { type Problem, problem } from '../../../domain/problem';
import { codeKey } from '../../../domain/text/digest';
import { now } from '../../../google/session';
import type { Book } from '../../../tables/book';
import type { OutboxRow } from '../../../tables/outbox';
import { placed } from '../../../tables/sheet/rows';
import { placeIn, tables } from '../../../tables/tables';
import { formerDoubt, mailStateLabels } from '../../../words/journal';
import { type Refusal, refusal } from '../../sheet/refusal';
import { type Unrecognised, type UnrecognisedEntry, unrecognisedProblems } from '../../sheet/stored';
import { kindOf } from '../kinds/mail-kinds';
import type { MailEntry } from '../survey/mail-entry';
import { hasLeft, held, type MailLedger, type SingleEntry } from '../survey/mail-ledger';

const leftLabels: ReadonlySet<string | undefined> = new Set([
  mailStateLabels.accepted,
  mailStateLabels['in-doubt'],
  mailStateLabels.returned,
  formerDoubt,
]);

/**
 * Whether the tab says of a mail that it left while the ledger has never heard of it: typed by a person, pasted, or the ledger was lost.
 * What the ledger knows in any state was decided since.
 */
export const isSaidSent = ({ state, messageId }: OutboxRow, entry: MailEntry | undefined): boolean =>
  entry === undefined && (leftLabels.has(state) || Boolean(messageId));

/** Rows that say otherwise than the ledger whether their mail left, for Kiểm tra: with what the machine goes by. */
export const disagreements = (book: Book<'outbox'>, mail: MailLedger): Problem[] => [
  ...book.outbox.rows
    .filter((row) => row.code && isSaidSent(row, entryOf(row, mail)))
    .map((row) =>
      placed(tables.outbox, { code: 'mail-said-sent', row: row.row, field: 'state', seen: row.code }),
    ),
  ...saidUnsent(book, mail),
];

/**
 * Rows that deny what the ledger knows: an older version of the Sheet was restored, or a run was ended before it painted them. While
 * somebody sends, the tab is behind by nature.
 */
export const saidUnsent = ({ outbox }: Book<'outbox'>, mail: MailLedger): Problem[] =>
  held(mail.lease, now())
    ? []
    : outbox.rows
        .filter((row) => standsAsLeft(entryOf(row, mail)) && !leftLabels.has(row.state))
        .map((row) =>
          placed(tables.outbox, {
            code: 'mail-said-unsent',
            row: row.row,
            field: 'state',
            seen: row.state ?? '',
          }),
        );

/** What came back waits again once its address is another, and the tab may say so. */
const standsAsLeft = (entry: MailEntry | undefined): boolean => hasLeft(entry) && entry?.state !== 'returned';

const entryOf = ({ code = '' }: OutboxRow, { entries }: MailLedger): MailEntry | undefined =>
  entries.get(codeKey(code));

/**
 * What this version does not understand of the mail, in the ledger or in the tab, and rows of which nobody can tell what mail they are.
 */
export function unrecognisedMails(
  { outbox }: Book<'outbox'>,
  { entries, unrecognised, unread: singles }: MailLedger,
): Problem[] {
  const unknown = [...entries.values(), ...outbox.rows].flatMap(({ code }): [string, UnrecognisedEntry][] =>
    code && !kindOf(code) ? [[codeKey(code), { code, why: 'not-understood' }]] : [],
  );
  return [
    ...[...singles].map(([name, why]) => unrecognisedSingle(name, why)),
    ...unrecognisedProblems(new Map([...unrecognised, ...unknown]), tables.outbox, outbox.rows),
    ...outbox.rows.filter((row) => !row.code && unread(outbox, row).length === 0).map(codeless),
  ];
}

/** How sentences name what there is one of. */
const singleWords: Record<SingleEntry, string> = {
  job: 'đợt gửi',
  lease: 'lượt gửi',
  tests: 'thư thử đã gửi',
};

/** A job that is damaged is told with what becomes of its mails: they are looked at and confirmed again. */
const unrecognisedSingle = (name: SingleEntry, why: Unrecognised): Problem =>
  problem(why === 'newer-entry' ? why : 'sending-damaged', placeIn('outbox'), singleWords[name]);

/** What keeps all mail from leaving: a later version is at it, or was. */
export function newerSending({ unread: singles }: MailLedger): Refusal<'newer-entry'> | undefined {
  const newer = (['job', 'lease'] as const).find((name) => singles.get(name) === 'newer-entry');
  return newer && refusal('newer-entry', placeIn('outbox'), singleWords[newer]);
}

/** What reading met in rows whose code it could not read: no mail has such a row, so nothing else tells of it. */
export const unreadCodes = ({ outbox }: Book<'outbox'>): Problem[] =>
  outbox.rows.filter(({ code }) => !code).flatMap((row) => unread(outbox, row));

const codeTitle = tables.outbox.columns.code.title;

const unread = ({ problems }: Book['outbox'], { row }: OutboxRow): Problem[] =>
  problems.filter(({ at }) => at.row === row && at.column === codeTitle);

const codeless = ({ row }: OutboxRow): Problem =>
  problem('mail-without-code', placeIn('outbox', row, 'code'));
