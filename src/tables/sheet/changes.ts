import type { Cell } from '../../domain/problem';
import { forCell } from '../../domain/text/outside-text';
import { fold } from '../../domain/text/vietnamese';
import { cellAt, formulaAt, type Grid, type Layout, locate } from './grid';
import { columnsOf, isBlank, settingRows } from './raws';
import type { Table } from './table';

/** A rectangle of cells to write; `row` and `column` count from 1 as the Sheet does. */
export type Block = { row: number; column: number; values: Cell[][] };

/**
 * What a row must show in every column that the machine keeps, by field. `undefined` leaves a cell as it is; a field kept once is
 * only written where blank.
 */
export type Painting<T> =
  T extends Table<infer C>
    ? { code: string } & {
        [F in keyof C as C[F] extends { keeper: 'machine' | 'once' } ? F : never]: Cell | undefined;
      }
    : never;

/** Cells by field, as a person would type them. */
export type Cells = Readonly<Record<string, Cell | undefined>>;

type Wanted = { row: number; column: number; value: Cell };

/**
 * The fewest blocks that make the machine's cells show what they should: only rows that differ, found by code wherever they were
 * sorted to; unknown codes go under the last used row. A formula in such a cell is left alone (reading reports it).
 * @param over fields kept once that are to be written over
 */
export function changes<C extends object>(
  table: Table<C>,
  grid: Grid,
  paintings: readonly Painting<Table<C>>[],
  over?: readonly (keyof C & string)[],
): Block[];
export function changes(
  table: Table<object>,
  grid: Grid,
  paintings: readonly ({ code: string } & Cells)[],
  over: readonly string[] = [],
): Block[] {
  const layout = locate(table, grid);
  const rows = rowsByCode(grid, layout);
  const free = Math.max(layout.first, lastUsedRow(grid) + 1);
  let next = free;
  const wanted = paintings.flatMap((painting): Wanted[] => {
    const row = rows.get(fold(painting.code)) ?? next;
    if (row === next) next += 1;
    const cells = columnsOf(table).flatMap(([field, { keeper }]): Wanted[] => {
      const column = layout.columns.get(field);
      const value = painting[field];
      const isFree = over.includes(field) || isBlank(cellAt(grid, row, column ?? -1));
      // A code that stands there is never written again: were the tab sorted at this very moment, it would name another row's cells.
      const isNamed = field === 'code' && value === cellAt(grid, row, column ?? -1);
      const ours = !isNamed && (keeper === 'machine' || (keeper === 'once' && isFree));
      return ours && column !== undefined && value !== undefined
        ? [{ row, column, value: written(value) }]
        : [];
    });
    return cells.some((cell) => differs(grid, cell))
      ? cells.filter((cell) => formulaAt(grid, cell.row, cell.column) === '')
      : [];
  });
  // What no row needs is not written where it stands: another column of the same rows differs.
  const differing = new Set(wanted.filter((cell) => differs(grid, cell)).map(({ column }) => column));
  const sorted = inOrder(wanted.filter(({ column }) => differing.has(column)));
  return blocks(sorted.flatMap((cell, index) => [...gapBefore(cell, sorted[index - 1], free), cell]));
}

/** Blank cells between two of a new row, so that the whole row is one block and one call. */
function gapBefore({ row, column }: Wanted, before: Wanted | undefined, free: number): Wanted[] {
  if (row < free || before?.row !== row) return [];
  const width = Math.max(0, column - before.column - 1);
  return Array.from({ length: width }, (_, index) => ({ row, column: before.column + 1 + index, value: '' }));
}

/** Blanks the rows of these codes in every declared column; the rows stay where they are. */
export function blanked<C extends object>(table: Table<C>, grid: Grid, codes: readonly string[]): Block[] {
  const layout = locate(table, grid);
  const rows = rowsByCode(grid, layout);
  const gone = codes.flatMap((code) => rows.get(fold(code)) ?? []);
  const cells = gone.flatMap((row) =>
    [...layout.columns.values()].map((column) => ({ row, column, value: '' })),
  );
  return blocks(inOrder(cells.filter((cell) => differs(grid, cell))));
}

/** A tab as it reads once these blocks are written into it. */
export function withBlocks(grid: Grid, blocks: readonly Block[]): Grid {
  const cells: Cell[][] = grid.values.map((row) => [...row]);
  for (const { row, column, values } of blocks)
    values.forEach((line, down) => {
      const at = cells[row - 1 + down] ?? [];
      line.forEach((value, right) => {
        at[column - 1 + right] = value;
      });
      cells[row - 1 + down] = at;
    });
  const width = Math.max(0, ...cells.map((row) => row?.length ?? 0));
  const values = Array.from(cells, (row) => Array.from({ length: width }, (_, index) => row?.[index] ?? ''));
  return { ...grid, values };
}

/** Blanks what a conference of its own may not keep, as the table declares: for a copy that becomes one, and when practice ends. */
export function anew<C extends object>(table: Table<C>, grid: Grid): Block[] {
  if (table.anew === 'kept') return [];
  const fields = table.anew === 'emptied' ? Object.keys(table.columns) : table.anew;
  return table.layout === 'settings'
    ? fields.flatMap((field) => settingBlocks(table, grid, field, ''))
    : emptied(table, grid, fields);
}

/** Blanks columns under their titles, the clerk's too. */
function emptied<C extends object>(table: Table<C>, grid: Grid, fields: readonly string[]): Block[] {
  const { first, columns } = locate(table, grid);
  const rows = lastUsedRow(grid) + 1 - first;
  if (rows <= 0) return [];
  const chosen = [...columns].filter(([field]) => fields.includes(field));
  return chosen.map(([, column]) => ({
    row: first + 1,
    column: column + 1,
    values: Array.from({ length: rows }, () => ['']),
  }));
}

/** One setting's new value as a block; nothing when its row is missing or it already shows the value. */
export const settingChange = <C extends object>(
  table: Table<C>,
  grid: Grid,
  field: keyof C & string,
  value: Cell,
): Block[] => settingBlocks(table, grid, field, value);

function settingBlocks<C extends object>(table: Table<C>, grid: Grid, field: string, shown: Cell): Block[] {
  const value = written(shown);
  const layout = locate(table, grid);
  const title = columnsOf(table).find(([name]) => name === field)?.[1].title ?? '';
  const row = settingRows(grid, layout).get(fold(title))?.[0];
  const column = [...layout.columns.values()][1];
  if (row === undefined || column === undefined || !differs(grid, { row, column, value })) return [];
  return [{ row: row + 1, column: column + 1, values: [[value]] }];
}

/** A cell as it is written: no text in it reads as a formula. */
export const written = (value: Cell): Cell => (typeof value === 'string' ? forCell(value) : value);

const differs = (grid: Grid, { row, column, value }: Wanted): boolean => cellAt(grid, row, column) !== value;

function rowsByCode(grid: Grid, layout: Layout): Map<string, number> {
  const column = layout.columns.get('code');
  const rows = new Map<string, number>();
  grid.values.forEach((cells, row) => {
    const key = column === undefined || row < layout.first ? '' : fold(String(cells[column] ?? ''));
    if (key && !rows.has(key)) rows.set(key, row);
  });
  return rows;
}

/** Index of the last row with anything in it, in any column. */
export const lastUsedRow = (grid: Grid): number => {
  const used = grid.values.map(
    (cells, row) => cells.some((cell) => !isBlank(cell)) || grid.formulas[row]?.some(Boolean),
  );
  return used.lastIndexOf(true);
};

const inOrder = (cells: readonly Wanted[]): Wanted[] =>
  [...cells].sort((a, b) => a.row - b.row || a.column - b.column);

/** Joins cells side by side into runs, then equal runs below each other into blocks. */
function blocks(wanted: readonly Wanted[]): Block[] {
  const runs: { row: number; column: number; values: Cell[] }[] = [];
  for (const { row, column, value } of inOrder(wanted)) {
    const last = runs[runs.length - 1];
    if (last && last.row === row && last.column + last.values.length === column) last.values.push(value);
    else runs.push({ row, column, values: [value] });
  }
  const joined: Block[] = [];
  for (const { row, column, values } of runs) {
    const above = joined.find((block) => below(block, row, column, values.length));
    if (above) above.values.push(values);
    else joined.push({ row: row + 1, column: column + 1, values: [values] });
  }
  return joined;
}

const below = (block: Block, row: number, column: number, width: number): boolean =>
  block.row + block.values.length === row + 1 &&
  block.column === column + 1 &&
  block.values[0]?.length === width;
