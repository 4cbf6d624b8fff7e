import { problem } from '../domain/problem';
import { forgetLedger, readLedger } from '../google/ledger';
import { readTabs, tabNames, workbookId, writeBlocks } from '../google/workbook';
import { type Book, knownTabs, readBook, tabOf } from '../tables/book';
import { type Block, changes, settingChange } from '../tables/changes';
import type { Grid } from '../tables/grid';
import { type TableName, tables } from '../tables/tables';
import { type Answers, agreed, type Refusal } from './answers';
import { ledgerPrefix } from './papers/ledger';
import { conferenceOf } from './problems';

/** Reads every table once. */
export const openBook = (): Book => readBook(readTabs(knownTabs(tabNames())));

/** Reads one tab again and writes what a rule says at once, so that a row sorted meanwhile is still found by its code. */
export function repaint(name: TableName, blocksFor: (grid: Grid) => Block[]): void {
  const tab = tabOf(name, tabNames());
  const [grid] = tab === undefined ? [] : readTabs([tab]);
  if (grid) writeBlocks(grid.name, blocksFor(grid));
}

/**
 * A copied Sheet carries the stamp of the Sheet it was copied from, and its papers are not its own.
 * @returns nothing when the Sheet is itself, or has become a conference of its own because the user chose so
 */
export function copyRefusal(book: Book, answers: Answers): Refusal | undefined {
  const stamp = conferenceOf(book).stamp;
  if (!stamp || stamp === workbookId()) return undefined;
  if (agreed(answers, 'new-from-copy')) {
    becomeNew(book);
    return undefined;
  }
  const at = {
    tab: tables.conference.title,
    row: book.conference.rowOf('stamp'),
    column: tables.conference.columns.stamp.title,
    setting: true,
  };
  return { problems: [problem('copied-sheet', at)], questions: [{ code: 'new-from-copy', about: [] }] };
}

/** Writes the Sheet's own stamp; from the first paper on, a copy of it can be told from it. */
export const stampWorkbook = (): void =>
  repaint('conference', (grid) => settingChange(tables.conference, grid, 'stamp', workbookId()));

/** Clears ids, links and states that belong to the conference this Sheet was copied from. */
function becomeNew(book: Book): void {
  const fields = Object.keys(tables.documents.columns).filter((field) => field !== 'code');
  const blank = Object.fromEntries(fields.map((field) => [field, '']));
  const codes = book.documents.rows.flatMap(({ code }) => (code ? [code] : []));
  repaint('documents', (grid) =>
    changes(
      tables.documents,
      grid,
      codes.map((code) => ({ ...blank, code })),
    ),
  );
  forgetLedger(ledgerPrefix, Object.keys(readLedger(ledgerPrefix)));
  stampWorkbook();
}
