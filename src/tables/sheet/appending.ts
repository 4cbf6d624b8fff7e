import { forCell } from '../../domain/text/outside-text';
import type { Block, Cells } from './changes';
import { type Grid, locate } from './grid';
import type { SampleOf } from './look';
import { isBlank } from './raws';
import type { Table } from './table';

/**
 * New rows under the last one that holds anything, one block a column, since columns may have been moved apart. Nothing that stands is
 * touched.
 */
export function appending<C extends object>(
  table: Table<C>,
  grid: Grid,
  rows: readonly SampleOf<Table<C>>[],
): Block[];
export function appending(table: Table<object>, grid: Grid, rows: readonly Cells[]): Block[] {
  const { first, columns } = locate(table, grid);
  const used = grid.values.map((row) => row.some((cell) => !isBlank(cell)));
  const row = Math.max(first, used.lastIndexOf(true) + 1) + 1;
  return [...columns]
    .filter(([field]) => rows.some((one) => one[field] !== undefined))
    .map(([field, column]) => ({
      row,
      column: column + 1,
      values: rows.map((one) => [cellOf(one[field])]),
    }));
}

const cellOf = (value: Cells[string] = ''): NonNullable<Cells[string]> =>
  typeof value === 'string' ? forCell(value) : value;
