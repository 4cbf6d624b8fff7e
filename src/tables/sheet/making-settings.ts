import { fold } from '../../domain/text/vietnamese';
import type { Block, Cells } from './changes';
import { cellAt, type Grid, type Layout } from './grid';
import { type Guarded, type Look, lookOf, type Making, runsOf } from './look';
import { columnsOf, isBlank, settingRows } from './raws';
import { type Column, settingsTitles, type Table } from './table';

/** Widths of the three columns of a settings tab. */
const [nameWidth, valueWidth, helpWidth] = [190, 420, 420] as const;

/** A setting with the Sheet row it has, or gets under the last one. */
type Placed = { field: string; column: Column<unknown>; row: number; fresh: boolean };

/** Missing settings go under what is there; the sample goes into a tab whose settings are all blank. */
export function settingsMaking<C extends object>(
  table: Table<C>,
  grid: Grid,
  layout: Layout,
  sample: Cells | undefined,
): Making {
  const [name = 0, value = 1] = [...layout.columns.values()];
  const untitled = layout.columns.size === 0;
  const settings = placedSettings(table, grid, layout);
  const added = settings.filter(({ fresh }) => fresh);
  const filled = sample !== undefined && settings.every(({ row }) => isBlank(cellAt(grid, row - 1, value)));
  const cells = settings.flatMap(({ field, column, row, fresh }): Block[] => [
    ...(fresh ? [cell(row, name, column.title), cell(row, value + 1, column.help)] : []),
    ...(filled && sample[field] !== undefined ? [cell(row, value, sample[field])] : []),
  ]);
  const blocks = joined([
    ...(untitled ? settingsTitles.map((title, index) => cell(layout.first, index, title)) : []),
    ...cells,
  ]);
  return {
    titleRow: layout.first,
    titles: settingsTitles.length,
    added: added.length,
    filled,
    frozen: untitled ? name + 1 : 0,
    guarded: [
      ...blocks.filter(({ column }) => column === name + 1).map(areaOf),
      ...(untitled ? [{ row: layout.first, column: value + 1, rows: 1, columns: 1 }] : []),
    ],
    whole: {
      frozen: name + 1,
      guarded: runsOf([layout.first, ...settings.map(({ row }) => row)]).map(([row, rows]) => ({
        row,
        column: name + 1,
        rows,
        columns: 1,
      })),
    },
    looks: [
      ...(untitled ? plainLooks : []),
      ...added.map(
        ({ column, row }): Look => ({
          ...lookOf({ ...column, width: valueWidth }, value + 1),
          formatRows: [row, 1],
        }),
      ),
    ],
    blocks,
  };
}

/** The words by which settings are found. */
const areaOf = ({ row, column, values }: Block): Guarded => ({
  row,
  column,
  rows: values.length,
  columns: 1,
});

const plainLooks: Look[] = [
  { column: 1, width: nameWidth, format: '@', note: '' },
  { column: 3, width: helpWidth, format: '@', note: '' },
];

const cell = (row: number, column: number, value: Block['values'][number][number]): Block => ({
  row,
  column: column + 1,
  values: [[value]],
});

function placedSettings<C extends object>(table: Table<C>, grid: Grid, layout: Layout): Placed[] {
  const rows = settingRows(grid, layout);
  let next = Math.max(layout.first, layout.columns.size > 0 ? grid.values.length : 0) + 1;
  return columnsOf(table).map(([field, column]) => {
    const titles = [column.title, ...(column.formerly ?? [])];
    const found = titles.flatMap((title) => rows.get(fold(title)) ?? [])[0];
    if (found !== undefined) return { field, column, row: found + 1, fresh: false };
    next += 1;
    return { field, column, row: next - 1, fresh: true };
  });
}

/** Cells of one column below each other become one block. */
function joined(cells: readonly Block[]): Block[] {
  const blocks: Block[] = [];
  for (const { row, column, values } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = blocks[blocks.length - 1];
    if (last && last.column === column && last.row + last.values.length === row) last.values.push(...values);
    else blocks.push({ row, column, values: [...values] });
  }
  return blocks;
}
