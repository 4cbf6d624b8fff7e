import type { Problem } from '../../../domain/problem';
import { codeKey } from '../../../domain/text/digest';
import { now } from '../../../google/session';
import type { Book } from '../../../tables/book';
import type { OutboxRow } from '../../../tables/outbox';
import { placed } from '../../../tables/sheet/rows';
import { tables } from '../../../tables/tables';
import { formerDoubt, mailStateLabels } from '../../../words/journal';
import type { MailEntry } from '../survey/mail-entry';
import { hasLeft, held, type MailLedger } from '../survey/mail-ledger';

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
