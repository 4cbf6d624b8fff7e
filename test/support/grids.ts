import type { Cell } from '../../src/domain/problem';
import { bacGiang2020 } from '../../src/samples/bac-giang-2020';
import { withBlocks } from '../../src/tables/sheet/changes';
import type { Grid } from '../../src/tables/sheet/grid';
import { making } from '../../src/tables/sheet/making';
import type { Table } from '../../src/tables/sheet/table';
import { type TableName, tableNames, tables } from '../../src/tables/tables';

/** A tab as the rim would read it, from rows of cells. */
export const gridOf = (
  name: string,
  values: readonly (readonly Cell[])[],
  formulas: readonly (readonly string[])[] = [],
): Grid => ({
  name,
  values,
  formulas,
  merges: [],
});

/** The tab that a table's declaration makes, with the sample in it. */
export function sampleGrid(name: TableName): Grid {
  const table: Table<object> = tables[name];
  const empty = gridOf(table.title, []);
  return withBlocks(empty, making(table, empty, bacGiang2020[name] ?? [])?.blocks ?? []);
}

/** Every tab of the sample. */
export const sampleGrids = (): Grid[] => tableNames.map(sampleGrid);
