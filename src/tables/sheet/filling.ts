import type { Cell } from '../../domain/problem';
import { fold } from '../../domain/text/vietnamese';
import { type Block, type Cells, written } from './changes';
import { cellAt, formulaAt, type Grid, locate } from './grid';
import { columnsOf, isBlank, settingRows } from './raws';
import type { Table } from './table';

/** Fills cells, those that hold something only where `over` says so: settings of a settings tab, else of the row with this code. */
export function filling(table: Table<object>, grid: Grid, cells: Cells, code = '', over = false): Block[] {
  const places = table.layout === 'settings' ? settingPlaces(table, grid) : rowPlaces(table, grid, code);
  return Object.entries(cells).flatMap(([field, value]): Block[] => {
    const [row, column] = places(field);
    const isFree = (over || isBlank(cellAt(grid, row, column))) && formulaAt(grid, row, column) === '';
    return value === undefined || row < 0 || column < 0 || !isFree ? [] : [block(row, column, value)];
  });
}

type Places = (field: string) => readonly [row: number, column: number];

const block = (row: number, column: number, value: Cell): Block => ({
  row: row + 1,
  column: column + 1,
  values: [[written(value)]],
});

function settingPlaces(table: Table<object>, grid: Grid): Places {
  const layout = locate(table, grid);
  const rows = settingRows(grid, layout);
  const column = [...layout.columns.values()][1] ?? -1;
  const titles = new Map(columnsOf(table).map(([field, { title }]) => [field, title]));
  return (field) => [rows.get(fold(titles.get(field) ?? ''))?.[0] ?? -1, column];
}

function rowPlaces(table: Table<object>, grid: Grid, code: string): Places {
  const { first, columns } = locate(table, grid);
  const at = columns.get('code') ?? -1;
  const row = grid.values.findIndex(
    (cells, index) => index >= first && fold(String(cells[at] ?? '')) === fold(code),
  );
  return (field) => [row, columns.get(field) ?? -1];
}
