import type { Cells } from './changes';
import { type Grid, locate } from './grid';
import type { Making } from './look';
import { rowsMaking } from './making-rows';
import { settingsMaking } from './making-settings';
import { isBlank } from './raws';
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
