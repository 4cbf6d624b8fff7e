import { type Problem, problem } from '../../domain/problem';
import { flush, readTab, writeBlocks } from '../../google/workbook';
import { appending } from '../../tables/sheet/appending';
import type { Cells } from '../../tables/sheet/changes';
import { type FreshRows, freshRows, type Telling } from '../../tables/sheet/fresh-rows';
import type { Table } from '../../tables/sheet/table';
import { type TableName, tables } from '../../tables/tables';
import { makeTab } from './make-tab';
import { tabFor } from './workbook';

/** What adding came to; a tab that holds something else takes nothing. */
export type Added = { added: number; standing: number; problems: Problem[] };

/** Which rows would come in under what a tab holds now; nothing is written. */
export function freshIn(name: TableName, rows: readonly Cells[], telling: Telling): FreshRows {
  const grid = readTab(tabFor(name) ?? '', {}) ?? { name, values: [], formulas: [], merges: [] };
  return freshRows<object>(tables[name], grid, rows, telling);
}

/** Adds them, making the tab where there is none. */
export function addRows(name: TableName, rows: readonly Cells[], telling: Telling): Added {
  const table: Table<object> = tables[name];
  const { title, plan } = makeTab(name);
  const grid = plan && readTab(title, { formulas: true });
  if (!grid) {
    const at = { tab: title, row: 1, column: '' };
    return { added: 0, standing: 0, problems: [problem('table-not-empty', at)] };
  }
  const fresh = freshRows(table, grid, rows, telling);
  writeBlocks(title, appending(table, grid, fresh.rows));
  flush();
  return { added: fresh.rows.length, standing: fresh.standing, problems: [] };
}
