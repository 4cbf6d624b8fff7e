import { problem } from '../../domain/problem';
import { forgetDesk } from '../../google/last-desk';
import { forgetAll, writeEntries } from '../../google/ledger';
import { removeTab, workbookId } from '../../google/workbook';
import { type Book, conferenceOf } from '../../tables/book';
import { anew, type Block, settingChange } from '../../tables/sheet/changes';
import type { Grid } from '../../tables/sheet/grid';
import type { Table } from '../../tables/sheet/table';
import { keptTab, sentTab, submittedTab, tableNames, tables } from '../../tables/tables';
import { earlierEntry } from './earlier-conference';
import { type Refusal, sheetRefusal } from './refusal';
import { agreed, type Consent } from './request-parts';
import { repaint } from './workbook';

/**
 * A copied Sheet carries the stamp of the Sheet it was copied from, and its papers are not its own.
 * @returns nothing when the Sheet is itself, or has become a conference of its own because the user chose so
 */
export function copyRefusal(book: Book<'conference'>, consent: Consent): Refusal<'sheet'> | undefined {
  const stamp = conferenceOf(book).stamp;
  if (!stamp || stamp === workbookId()) return undefined;
  if (agreed(consent, 'new-from-copy')) {
    forgetConference(earlierEntry(conferenceOf(book)));
    return undefined;
  }
  const at = {
    tab: tables.conference.title,
    row: book.conference.rowOf('stamp'),
    column: tables.conference.columns.stamp.title,
    setting: true,
  };
  return sheetRefusal([problem('copied-sheet', at)], [{ code: 'new-from-copy', about: [] }]);
}

/** Writes the Sheet's own stamp; from the first paper on, a copy of it can be told from it. */
export const stampWorkbook = (): void => repaint('conference', stampBlocks);

/** The same as blocks, to be written with others. */
export const stampBlocks = (grid: Grid): Block[] =>
  settingChange(tables.conference, grid, 'stamp', workbookId());

/**
 * Forgets all that was made: papers, mails, journal, answers, links, in the Sheet as its tables say, and in the ledger.
 * `then` = entries with which the ledger begins anew.
 */
export function forgetConference(then: Readonly<Record<string, string>> = {}): void {
  for (const name of tableNames) {
    const table: Table<object> = tables[name];
    if (table.anew !== 'kept') repaint(name, (grid) => anew(table, grid));
  }
  removeTab(keptTab);
  removeTab(submittedTab);
  removeTab(sentTab);
  forgetAll();
  writeEntries(then);
  forgetDesk();
  stampWorkbook();
}
