import type { ColumnValues } from '../../domain/forms/sections';
import { formulasOf, hasTab, readTab, tabNames, writeBlocks } from '../../google/workbook';
import { type Book, readBook, tabOf } from '../../tables/book';
import { columnValuesOf } from '../../tables/column-values';
import { type Block, withBlocks } from '../../tables/sheet/changes';
import type { Grid } from '../../tables/sheet/grid';
import { columnsOf, isBlank } from '../../tables/sheet/raws';
import type { Table } from '../../tables/sheet/table';
import { type TableName, tables } from '../../tables/tables';
import { makeTab } from './make-tab';

/** The tabs of this run as they were last read or written, by name. */
const lastRead = new Map<string, Grid>();

/**
 * How closely tabs are looked at. `shown` = what their cells show, enough to say where things stand · `written` = also where a formula
 * stands in the way of what the machine writes, or in the place of it · `merged` = also which cells are merged, which only a person can mend.
 */
export type Depth = 'shown' | 'written' | 'merged';

/** Reads exactly the tables chosen by name, each once: what is not read cannot be asked. A list that may name any needs `openTabs`. */
export function openBook<Chosen extends TableName>(
  chosen: readonly Chosen[] & (TableName extends Chosen ? never : unknown),
  depth: Depth = 'written',
): Book<Chosen> {
  return readBook(gridsOf(chosen, depth), chosen);
}

/**
 * The same where rows choose the tabs, so that no type can say which: a tab left out counts as a missing one, and whoever asks must have
 * chosen it.
 */
export const openTabs = (chosen: readonly TableName[], depth: Depth = 'written'): Book =>
  readBook(gridsOf(chosen, depth));

function gridsOf(chosen: readonly TableName[], depth: Depth): Grid[] {
  const grids = chosen.flatMap((name) => read(name, depth) ?? []);
  for (const grid of grids) lastRead.set(grid.name, grid);
  return grids;
}

/** A tab as this run last read or wrote it. */
export const gridRead = (name: TableName): Grid | undefined => lastRead.get(tabFor(name) ?? '');

/** The same, read now where it was not. */
export function tabOnce<Name extends TableName>(name: Name): Book<Name> {
  const known = gridRead(name);
  return readBook(known ? [known] : gridsOf([name], 'shown'), [name]);
}

/** What stands in columns of tabs, for choices that are taken from them: a tab that this run has not read yet is read for it, once. */
export const columnsFrom = (book: Partial<Book>): ColumnValues => columnValuesOf(book, tabOnce);

/** The same with some tabs more. */
export function withTabs(book: Book, chosen: readonly TableName[], depth: Depth): Book {
  const more = openTabs(chosen, depth);
  return { ...book, ...Object.fromEntries(chosen.map((name) => [name, more[name]])) };
}

function read(name: TableName, depth: Depth): Grid | undefined {
  const tab = tabFor(name);
  if (tab === undefined) return undefined;
  const merges = depth === 'merged';
  // Of the machine's few settings whoever writes them looks for formulas himself.
  const isTold = !merges || tables[name].layout !== 'settings';
  const beside = { formulas: depth !== 'shown' && isTold && isWritten(tables[name]), merges };
  const grid = readTab(tab, beside);
  return grid && !isUnmade(name, grid) ? grid : undefined;
}

/** Whether a kill left a tab that is made when needed without its titles. */
const isUnmade = (name: TableName, { values }: Grid): boolean =>
  tables[name].made === 'when-needed' && values.every((row) => row.every(isBlank));

/** Of a tab that only clerks fill it does not matter whether a cell's value was typed or reckoned. */
export const isWritten = (table: Table<object>): boolean =>
  columnsOf(table).some(([, { keeper }]) => keeper !== 'clerk');

/**
 * The tab of a table. All are listed only where none has exactly its title, and not for one that most Sheets are without: the machine made
 * it, by its very title.
 */
export function tabFor(name: TableName): string | undefined {
  const { title, made } = tables[name];
  if (hasTab(title)) return title;
  return made === 'first' ? tabOf(name, tabNames()) : undefined;
}

/**
 * Reads one tab again and writes what a rule says at once, so that a row sorted meanwhile is still found by its code. Where there was
 * nothing to write when the run read the tab, it is left at that; and where it had no formula then, none is looked for again.
 */
export function repaint(name: TableName, blocksFor: (grid: Grid) => Block[]): void {
  const tab = tabFor(name);
  const before = lastRead.get(tab ?? '');
  if (before && blocksFor(before).length === 0) return;
  const grid = readAgain(tab, name, before) ?? madeNow(name, blocksFor);
  if (!grid) return;
  const blocks = blocksFor(grid);
  writeBlocks(grid.name, blocks);
  lastRead.set(grid.name, withBlocks(grid, blocks));
}

/** A tab as it stands now; undefined for one that is not there, or that a broken run only began. */
function readAgain(tab: string | undefined, name: TableName, before: Grid | undefined): Grid | undefined {
  if (tab === undefined) return undefined;
  const formulas = before && hasNoFormula(before) ? before.formulas : undefined;
  const read = readTab(tab, { formulas: !formulas });
  if (!read || isUnmade(name, read)) return undefined;
  return formulas ? { ...read, formulas } : read;
}

/** A tab that is made when needed, made where there is something to write into it. */
function madeNow(name: TableName, blocksFor: (grid: Grid) => Block[]): Grid | undefined {
  const { title, made, columns }: Table<Record<string, { title: string }>> = tables[name];
  const titles = Object.values(columns).map((column) => column.title);
  const bare: Grid = { name: title, values: [titles], formulas: [], merges: [] };
  if (made === 'first' || blocksFor(bare).length === 0) return undefined;
  return readTab(makeTab(name).title, { formulas: true });
}

/** Looks now whether a tab that this run has read is without formulas, so that it need not when the tab is painted. */
export function lookForFormulas(name: TableName): void {
  const before = gridRead(name);
  if (!before || before.formulas.length > 0) return;
  const looked = { ...before, formulas: formulasOf(before.name, before.values) };
  if (hasNoFormula(looked)) lastRead.set(before.name, looked);
}

/** Known only where formulas were asked for. */
const hasNoFormula = ({ formulas }: Grid): boolean =>
  formulas.length > 0 && !formulas.some((row) => row.some(Boolean));

/** A table as it will read once these blocks are in its tab, by how this run last read it. */
export function asIf<Name extends TableName>(name: Name, blocksFor: (grid: Grid) => Block[]): Book[Name] {
  const grid = gridRead(name);
  return readBook(grid ? [withBlocks(grid, blocksFor(grid))] : [])[name];
}
