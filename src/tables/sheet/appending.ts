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
  const left = Math.min(...columns.values());
  const width = Math.max(...columns.values()) + 1 - left;
  const fieldAt = new Map([...columns].map(([field, column]) => [column - left, field]));
  const values = rows.map((cells) =>
    Array.from({ length: width }, (_, index) => written(cells[fieldAt.get(index) ?? ''] ?? '')),
  );
  return [{ row: Math.max(first, lastUsedRow(grid) + 1) + 1, column: left + 1, values }];
}
