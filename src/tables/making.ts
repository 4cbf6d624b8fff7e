import type { Cell } from '../domain/problem';
import { fold } from '../domain/vietnamese';
import type { Block } from './changes';
import { type Grid, type Layout, locate } from './grid';
import { columnsOf, isBlank, listedRaws, settingRows } from './raws';
import { settingsTitles, type Table } from './table';

/** One row of a sample: cells by field, as a person would type them. */
export type SampleRow = Record<string, Cell>;

/** How one column (or one setting's cell) is to look. */
export type Look = {
  column: number;
  width: number;
  format: string;
  note: string;
  choices?: readonly string[];
  formatRows?: readonly [from: number, count: number];
};

/** All that makes a tab: formats first, then blocks of titles, settings and sample rows. `added` = titles that were not there. */
export type Making = {
  titleRow: number;
  width: number;
  added: number;
  filled: boolean;
  looks: Look[];
  blocks: Block[];
};

const usualWidth = 120;
const settingWidths = [190, 420, 420] as const;

/** What must be added to a tab to hold its table; undefined when the tab holds something else altogether. */
export function making<C extends object>(
  table: Table<C>,
  grid: Grid,
  sample: readonly SampleRow[],
): Making | undefined {
  const layout = locate(table, grid);
  const empty = grid.values.every((row) => row.every(isBlank));
  if (layout.columns.size === 0 && !empty) return undefined;
  return table.layout === 'settings'
    ? settingsMaking(table, grid, layout, sample)
    : rowsMaking(table, grid, layout, sample);
}

function rowsMaking<C extends object>(
  table: Table<C>,
  grid: Grid,
  layout: Layout,
  sample: readonly SampleRow[],
): Making {
  const titleRow = layout.first;
  const right = Math.max(0, ...grid.values.map((row) => row.length)) * (layout.columns.size > 0 ? 1 : 0);
  const missing = columnsOf(table).filter(([field]) => !layout.columns.has(field));
  const added = missing.map(([field, column], index) => ({ field, column, at: right + index + 1 }));
  const looks = added.map(
    ({ column: { kind, width, help }, at }): Look => ({
      column: at,
      width: width ?? usualWidth,
      format: kind.format,
      note: `${help} ${kind.advice}`.trim(),
      ...(kind.choices ? { choices: kind.choices } : {}),
    }),
  );
  const places = new Map([
    ...[...layout.columns].map(([field, at]) => [field, at + 1] as const),
    ...added.map(({ field, at }) => [field, at] as const),
  ]);
  const fills = sample.length > 0 && listedRaws(grid, layout).length === 0;
  const titles: Block[] =
    added.length > 0
      ? [{ row: titleRow, column: right + 1, values: [added.map(({ column }) => column.title)] }]
      : [];
  return {
    titleRow,
    width: Math.max(right, right + added.length),
    added: added.length,
    filled: fills,
    looks,
    blocks: [...titles, ...(fills ? sampleBlocks(sample, places, titleRow + 1) : [])],
  };
}

/** One block a column, since columns may have been moved apart. */
const sampleBlocks = (
  sample: readonly SampleRow[],
  places: ReadonlyMap<string, number>,
  row: number,
): Block[] =>
  [...places]
    .filter(([field]) => sample.some((one) => one[field] !== undefined))
    .map(([field, column]) => ({ row, column, values: sample.map((one) => [one[field] ?? '']) }));

function settingsMaking<C extends object>(
  table: Table<C>,
  grid: Grid,
  layout: Layout,
  sample: readonly SampleRow[],
): Making {
  const rows = settingRows(grid, layout);
  const fresh = layout.columns.size === 0;
  const [nameAt = 0, valueAt = 1] = [...layout.columns.values()];
  const missing = columnsOf(table).filter(
    ([, { title, formerly }]) => ![title, ...(formerly ?? [])].some((one) => rows.has(fold(one))),
  );
  const start = Math.max(layout.first, grid.values.length * (fresh ? 0 : 1)) + 1;
  const values = sample[0] ?? {};
  const fills = sample.length > 0 && missing.length === columnsOf(table).length;
  const shown = missing.map(([field, { title, help }]) => [title, (fills && values[field]) || '', help]);
  const looks = missing.map(
    ([, { kind, help }], index): Look => ({
      column: valueAt + 1,
      width: settingWidths[1],
      format: kind.format,
      note: `${help} ${kind.advice}`.trim(),
      formatRows: [start + index, 1],
      ...(kind.choices ? { choices: kind.choices } : {}),
    }),
  );
  const names: Look[] = fresh
    ? [
        { column: 1, width: settingWidths[0], format: '@', note: '' },
        { column: 3, width: settingWidths[2], format: '@', note: '' },
      ]
    : [];
  const titles: Block[] = fresh ? [{ row: layout.first, column: 1, values: [[...settingsTitles]] }] : [];
  const lines: Block[] =
    shown.length === 0
      ? []
      : fresh
        ? [{ row: start, column: 1, values: shown }]
        : [{ row: start, column: nameAt + 1, values: shown.map(([name = '']) => [name]) }];
  return {
    titleRow: layout.first,
    width: fresh ? 3 : 0,
    added: missing.length,
    filled: fills,
    looks: [...names, ...looks],
    blocks: [...titles, ...lines],
  };
}
