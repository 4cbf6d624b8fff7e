import type { Block, Cells } from './changes';
import { type Grid, type Layout, locate } from './grid';
import { lookOf, type Making, runsOf } from './look';
import { settingsMaking } from './making-settings';
import { columnsOf, isBlank, listedRaws } from './raws';
import type { Table } from './table';

/** What must be added to a tab to hold its table; undefined when the tab holds something else altogether. */
export function making<C extends object>(
  table: Table<C>,
  grid: Grid,
  sample: readonly Cells[],
): Making | undefined {
  const layout = locate(table, grid);
  const empty = grid.values.every((row) => row.every(isBlank));
  if (layout.columns.size === 0 && !empty) return undefined;
  return table.layout === 'settings'
    ? settingsMaking(table, grid, layout, sample[0])
    : rowsMaking(table, grid, layout, sample);
}

/** Missing columns go to the right of what is there; the sample goes into a tab without rows. */
function rowsMaking<C extends object>(
  table: Table<C>,
  grid: Grid,
  layout: Layout,
  sample: readonly Cells[],
): Making {
  const used = layout.columns.size > 0 ? Math.max(0, ...grid.values.map((row) => row.length)) : 0;
  const missing = columnsOf(table).filter(([field]) => !layout.columns.has(field));
  const added = missing.map(([field, column], index) => ({ field, column, at: used + index + 1 }));
  const places = new Map([...layout.columns].map(([field, at]) => [field, at + 1]));
  for (const { field, at } of added) places.set(field, at);
  const filled = sample.length > 0 && listedRaws(grid, layout).length === 0;
  const titles = added.map(({ column }) => column.title);
  return {
    titleRow: layout.first,
    titles: used + added.length,
    added: added.length,
    filled,
    frozen: used > 0 || !table.named ? 0 : (places.get(table.named) ?? 0),
    guarded:
      added.length > 0 ? [{ row: layout.first, column: used + 1, rows: 1, columns: added.length }] : [],
    whole: {
      frozen: table.named ? (places.get(table.named) ?? 0) : 0,
      guarded: runsOf([...places.values()]).map(([column, columns]) => ({
        row: layout.first,
        column,
        rows: 1,
        columns,
      })),
    },
    looks: added.map(({ column, at }) => lookOf(column, at)),
    blocks: [
      ...(titles.length > 0 ? [{ row: layout.first, column: used + 1, values: [titles] }] : []),
      ...(filled ? sampleBlocks(sample, places, layout.first + 1) : []),
    ],
  };
}

/** One block a column, since columns may have been moved apart. */
const sampleBlocks = (sample: readonly Cells[], places: ReadonlyMap<string, number>, row: number): Block[] =>
  [...places]
    .filter(([field]) => sample.some((one) => one[field] !== undefined))
    .map(([field, column]) => ({ row, column, values: sample.map((one) => [one[field] ?? '']) }));
