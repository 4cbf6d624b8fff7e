import { type Cell, type Problem, type ProblemCode, problem } from '../../domain/problem';
import { fold } from '../../domain/text/vietnamese';
import { cellAt, formulaAt, type Grid, type Layout, letters, shownTitles } from './grid';
import type { Column, Table } from './table';

/** One cell of a row before it is read; `row` counts from 1. */
export type RawCell = { value: Cell; formula: string; row: number };
/** One row of cells by field. A settings tab is one such row whose cells stand below each other. */
export type Raw = { row: number; cells: ReadonlyMap<string, RawCell> };

/** A declaration's columns with their fields, whatever their types. */
export const columnsOf = <C extends object>(table: Table<C>): [string, Column<unknown>][] =>
  Object.entries(table.columns);

/** Nothing but spaces counts as blank. */
export const isBlank = (cell: Cell): boolean => typeof cell === 'string' && fold(cell) === '';

/** The rows under the titles that show anything in a declared column; formulas that were filled down and show nothing yet are no row. */
export function listedRaws(grid: Grid, layout: Layout): Raw[] {
  return grid.values.slice(layout.first).flatMap((_, index): Raw[] => {
    const at = layout.first + index;
    const cells = new Map(
      [...layout.columns].map(([field, column]): [string, RawCell] => [
        field,
        { value: cellAt(grid, at, column), formula: formulaAt(grid, at, column), row: at + 1 },
      ]),
    );
    return [...cells.values()].some(({ value }) => !isBlank(value)) ? [{ row: at + 1, cells }] : [];
  });
}

/** The settings as one row of cells, with the settings that are missing or stand twice. */
export function settingsRaw<C extends object>(
  table: Table<C>,
  grid: Grid,
  layout: Layout,
): { raw: Raw; problems: Problem[] } {
  const rows = settingRows(grid, layout);
  const value = [...layout.columns.values()][1];
  const cells = new Map<string, RawCell>();
  const problems = columnsOf(table).flatMap(([field, { title, formerly }]): Problem[] => {
    const [first, second] = [title, ...(formerly ?? [])].flatMap((one) => rows.get(fold(one)) ?? []);
    if (first === undefined || value === undefined)
      return [problem('missing-setting', { tab: grid.name, row: 0, column: title, setting: true })];
    cells.set(field, {
      value: cellAt(grid, first, value),
      formula: formulaAt(grid, first, value),
      row: first + 1,
    });
    return second === undefined
      ? []
      : [problem('doubled-setting', { tab: grid.name, row: second + 1, column: title, setting: true })];
  });
  return { raw: { row: 0, cells }, problems };
}

/** Row indexes of each setting by its folded title. */
export function settingRows(grid: Grid, layout: Layout): Map<string, number[]> {
  const name = [...layout.columns.values()][0];
  const rows = new Map<string, number[]>();
  grid.values.forEach((row, index) => {
    const key = name === undefined || index < layout.first ? '' : fold(String(row[name] ?? ''));
    if (key) rows.set(key, [...(rows.get(key) ?? []), index]);
  });
  return rows;
}

/** What is wrong with the shape of a tab: titles missing, doubled or not on top, merged cells among the rows. */
export function layoutProblems<C extends object>(table: Table<C>, grid: Grid, layout: Layout): Problem[] {
  const titles = new Map(shownTitles(table).map(([field, { title }]) => [field, title]));
  const at = (field: string) => ({ tab: grid.name, row: layout.first, column: titles.get(field) ?? field });
  const right = Math.max(-1, ...layout.columns.values());
  const merged = grid.merges.filter(
    (merge) => merge.row + merge.rows >= layout.first && merge.column <= right,
  );
  return [
    ...layout.missing.map((field) => problem(missingCode(table, field), at(field))),
    ...layout.doubled.map((field) => problem('doubled-column', at(field))),
    ...(layout.first > 1
      ? [problem('rows-above-title', { tab: grid.name, row: 1, column: '' }, cellAt(grid, 0, 0))]
      : []),
    ...merged.map(({ row, column }) =>
      problem(
        'merged-cells',
        { tab: grid.name, row: row + 1, column: letters(column) },
        cellAt(grid, row, column),
      ),
    ),
  ];
}

const missingCode = <C extends object>(table: Table<C>, field: string): ProblemCode =>
  columnsOf(table).some(([name, { added }]) => name === field && added) ? 'missing-added' : 'missing-column';
