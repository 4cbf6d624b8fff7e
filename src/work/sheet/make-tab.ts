import type { Cell } from '../../domain/problem';
import { dressColumns, dressTitles, freezeColumns, guardCells, hasGuards } from '../../google/tab-look';
import { addTab, readTab, tabNames, writeBlocks } from '../../google/workbook';
import { tabOf } from '../../tables/book';
import type { Cells } from '../../tables/sheet/changes';
import type { Grid } from '../../tables/sheet/grid';
import type { Making } from '../../tables/sheet/look';
import { making } from '../../tables/sheet/making';
import type { Table } from '../../tables/sheet/table';
import { type TableName, tables } from '../../tables/tables';

/** What became of a tab; undefined plan: its first rows hold something else, so it was left alone. */
type Made = { title: string; isNew: boolean; plan: Making | undefined };

/**
 * Adds a tab with its titles, or the columns that are missing in it; `rows` go into one without any. One of an earlier version, in which nothing is
 * guarded yet, gets the look of today's: names in sight, titles not changed by accident.
 */
export function makeTab(name: TableName, rows: readonly Cells[] = []): Made {
  return makeTabOf(tables[name], tabOf(name, tabNames()), rows);
}

/** The same for a table that is no tab of every Sheet; `tab` = the one that is there. */
export function makeTabOf(table: Table<object>, tab: string | undefined, rows: readonly Cells[] = []): Made {
  if (tab === undefined) addTab(table.title);
  const title = tab ?? table.title;
  const plan = making(table, gridOf(title), rows);
  if (plan) carryOut(title, tab === undefined || hasGuards(title) ? plan : { ...plan, ...plan.whole });
  return { title, isNew: tab === undefined, plan };
}

/** Formats before values: a text column keeps leading zeros only when it was text before it was typed into. */
function carryOut(title: string, { titleRow, looks, blocks, titles, added, frozen, guarded }: Making): void {
  dressColumns(title, titleRow, looks);
  writeBlocks(title, blocks);
  if (added > 0) dressTitles(title, titleRow, titles);
  if (frozen > 0) freezeColumns(title, frozen);
  guardCells(title, guarded);
}

const gridOf = (title: string): Grid =>
  readTab(title, { formulas: true }) ?? { name: title, values: [] as Cell[][], formulas: [], merges: [] };
