import { type Problem, problem } from '../../domain/problem';
import { flush, readTab, writeBlocks } from '../../google/workbook';
import { type Appending, appending, type Telling } from '../../tables/sheet/appending';
import type { Cells } from '../../tables/sheet/changes';
import type { Table } from '../../tables/sheet/table';
import { type TableName, tables } from '../../tables/tables';
import { makeTab } from './make-tab';
import { tabFor } from './workbook';

/** What adding came to; a tab that holds something else takes nothing. */
export type Added = Pick<Appending, 'added' | 'standing'> & { problems: Problem[] };

/** How rows would come in under what a tab holds now; nothing is written. */
export function howAdded(
  name: TableName,
  rows: readonly Cells[],
  telling: Telling,
  tab: string | undefined = tabFor(name),
): Appending {
  const table: Table<object> = tables[name];
  const grid = readTab(tab ?? '', { formulas: true });
  return grid ? appending(table, grid, rows, telling) : { blocks: [], added: rows.length, standing: 0 };
}

/** Adds them, making the tab where there is none. */
export function addRows(name: TableName, rows: readonly Cells[], telling: Telling): Added {
  const { title, making } = makeTab(name);
  if (!making) {
    const at = { tab: title, row: 1, column: '' };
    return { added: 0, standing: 0, problems: [problem('table-not-empty', at)] };
  }
  const { blocks, added, standing } = howAdded(name, rows, telling, title);
  writeBlocks(title, blocks);
  flush();
  return { added, standing, problems: [] };
}
