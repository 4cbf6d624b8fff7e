import { readTab, writeBlocks } from '../../google/workbook';
import { type Block, type Cells, changes } from '../../tables/sheet/changes';
import { cellAt, type Grid, locate } from '../../tables/sheet/grid';
import { columnsOf } from '../../tables/sheet/raws';
import type { Table } from '../../tables/sheet/table';
import { makeTabOf } from './make-tab';

/** A table whose columns rows of the Sheet say. */
type Own = Table<Record<string, unknown>>;

/** Such tabs as this run last read them, by name. */
const lastRead = new Map<string, Grid>();

/** A tab as it stands; undefined where there is none. Read once a run. */
export function ownGrid(title: string): Grid | undefined {
  const known = lastRead.get(title);
  const grid = known ?? readTab(title, {});
  if (grid) lastRead.set(title, grid);
  return grid;
}

/**
 * Makes a tab show what its rows must, found by code wherever they were sorted to. The tab is made and columns are added where there is
 * something to write; a column whose title changed gets the new one.
 */
export function paintOwn(
  tableFor: (grid: Grid | undefined) => Own,
  title: string,
  rows: readonly ({ code: string } & Cells)[],
): void {
  const before = ownGrid(title);
  const table = tableFor(before);
  const isWhole = before && locate(table, before).missing.length === 0;
  // Where a killed run left a tab without its titles no cell seems to differ.
  const isLeft = isWhole || rows.length === 0;
  if (isLeft && (!before || blocksFor(table, before, rows).length === 0)) return;
  if (!isWhole) makeTabOf(table, before && title);
  const grid = readTab(title, { formulas: true });
  if (!grid) return;
  writeBlocks(title, blocksFor(tableFor(grid), grid, rows));
  lastRead.delete(title);
}

const blocksFor = (table: Own, grid: Grid, rows: readonly ({ code: string } & Cells)[]): Block[] => [
  ...renamed(table, grid),
  ...changes<object>(table, grid, rows),
];

/** Titles that stand in other words than they should. */
function renamed(table: Own, grid: Grid): Block[] {
  const { first, columns } = locate(table, grid);
  return columnsOf(table).flatMap(([field, { title, formerly = [] }]): Block[] => {
    const at = columns.get(field);
    const isOld = at !== undefined && formerly.includes(String(cellAt(grid, first - 1, at)));
    return isOld ? [{ row: first, column: at + 1, values: [[title]] }] : [];
  });
}
