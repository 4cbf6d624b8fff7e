import type { Cell } from '../../domain/problem';
import { fold } from '../../domain/text/vietnamese';
import { settingsTitles, type Table } from './table';

/** One tab as the rim reads it: rows of cells, the formulas beside them (`''` where none), merged areas. Rows and columns count from 0 here. */
export type Grid = {
  name: string;
  values: readonly (readonly Cell[])[];
  formulas: readonly (readonly string[])[];
  merges: readonly { row: number; column: number; rows: number; columns: number }[];
};

/** Where a table's columns stand in its tab. `first` = index of the first row under the titles. */
export type Layout = {
  first: number;
  columns: ReadonlyMap<string, number>;
  missing: string[];
  doubled: string[];
};

/** How far down a title row is looked for when something stands above it. */
const deepestTitleRow = 20;

/** A cell, `''` outside the grid. */
export const cellAt = (grid: Grid, row: number, column: number): Cell => grid.values[row]?.[column] ?? '';
/** A formula, `''` where none. */
export const formulaAt = (grid: Grid, row: number, column: number): string =>
  grid.formulas[row]?.[column] ?? '';

type Titled = { title: string; formerly?: readonly string[] };

/** The titles that a table's tab shows in its title row, by field; a settings tab shows its three fixed ones. */
export function shownTitles<C extends object>(table: Table<C>): [string, Titled][] {
  if (table.layout === 'settings') return settingsTitles.slice(0, 2).map((title) => [title, { title }]);
  return Object.entries(table.columns);
}

/**
 * Finds the title row (the one with most titles among the first rows) and the columns by title, folded, wherever they stand.
 * @example locate(unitsTable, gridWithTitlesInRow1).first // 1
 */
export function locate<C extends object>(table: Table<C>, grid: Grid): Layout {
  const titles = shownTitles(table);
  const keys = titles.map(([field, { title, formerly }]) => ({
    field,
    names: [title, ...(formerly ?? [])].map(fold),
  }));
  const known = new Set(keys.flatMap(({ names }) => names));
  const top = grid.values.slice(0, deepestTitleRow).map((row) => row.map((cell) => fold(String(cell))));
  const score = top.map((row) => new Set(row.filter((cell) => known.has(cell))).size);
  const titleRow = Math.max(0, score.indexOf(Math.max(...score, 0)));
  const row = top[titleRow] ?? [];
  const places = keys.map(({ field, names }) => ({
    field,
    at: row.flatMap((cell, index) => (names.includes(cell) ? [index] : [])),
  }));
  return {
    first: titleRow + 1,
    columns: new Map(
      places.flatMap(({ field, at }) => (at[0] === undefined ? [] : [[field, at[0]] as const])),
    ),
    missing: places.filter(({ at }) => at.length === 0).map(({ field }) => field),
    doubled: places.filter(({ at }) => at.length > 1).map(({ field }) => field),
  };
}

/** Column letters as the Sheet shows them. @example letters(27) // 'AB' */
export const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
