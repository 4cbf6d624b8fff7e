import { type Block, type Cells, lastUsedRow, written } from './changes';
import { type Grid, locate } from './grid';
import type { SampleOf } from './look';
import type { Table } from './table';

/**
 * New rows under the last one that holds anything: one rectangle, however the columns were moved, so that a kill leaves all of the rows or
 * none. Nothing that stands is touched, and nothing that is added reads as a formula.
 */
export function appending<C extends object>(
  table: Table<C>,
  grid: Grid,
  rows: readonly SampleOf<Table<C>>[],
): Block[];
export function appending(table: Table<object>, grid: Grid, rows: readonly Cells[]): Block[];
export function appending(table: Table<object>, grid: Grid, rows: readonly Cells[]): Block[] {
  const { first, columns } = locate(table, grid);
  if (rows.length === 0 || columns.size === 0) return [];
  const row = Math.max(first, lastUsedRow(grid) + 1) + 1;
  return [{ row, ...rectangle(columns, rows) }];
}

/** Rows as one rectangle of cells, however the columns stand. */
function rectangle(columns: ReadonlyMap<string, number>, rows: readonly Cells[]): Omit<Block, 'row'> {
  const left = Math.min(...columns.values());
  const width = Math.max(...columns.values()) + 1 - left;
  const fieldAt = new Map([...columns].map(([field, column]) => [column - left, field]));
  const values = rows.map((cells) =>
    Array.from({ length: width }, (_, index) => written(cells[fieldAt.get(index) ?? ''] ?? '')),
  );
  return { column: left + 1, values };
}

/**
 * Rows in the place of others (`gone`, as the Sheet counts them): over them where there are enough, the rest of which are blanked; else under the
 * last one that holds anything, all of them together, since their order is the paper's.
 */
export function replacing<C extends object>(
  table: Table<C>,
  grid: Grid,
  gone: readonly number[],
  rows: readonly SampleOf<Table<C>>[],
): Block[] {
  const fits = rows.length <= gone.length;
  const { columns } = locate<object>(table, grid);
  if (columns.size === 0) return [];
  const over = gone.map((row, index) => ({
    row,
    ...rectangle(columns, [(fits ? rows[index] : undefined) ?? {}]),
  }));
  return [...(fits ? [] : appending(table, grid, rows)), ...over];
}
