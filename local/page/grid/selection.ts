import { type Area, contains, oneCell, type Place } from '../../sheet/area';
import type { ShownCell, ShownTab } from '../../sheet/shown';
import { range } from './layout';

/** The block between two opposite corners. */
export const between = (one: Place, other: Place): Area => ({
  row: Math.min(one.row, other.row),
  column: Math.min(one.column, other.column),
  rows: Math.abs(one.row - other.row) + 1,
  columns: Math.abs(one.column - other.column) + 1,
});

/** Rows of a tab that are shown, from one on to another or to the last. */
export function shownRows({ rows, hidden }: ShownTab, from: number, to = rows): number[] {
  const isHidden = new Set(hidden);
  return range(from, Math.min(to, rows)).filter((row) => !isHidden.has(row));
}

/** What a block says, row by row without hidden ones; a block that reaches beyond what is filled ends there. */
export function textsIn(
  area: Area,
  tab: ShownTab,
  cells: readonly ShownCell[],
  see: (cell: ShownCell) => string,
): string[][] {
  const texts = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, see(cell)]));
  const filled = cells.filter((cell) => see(cell) !== '');
  const last = (key: 'row' | 'column', end: number): number =>
    Math.min(
      end,
      filled.reduce((most, cell) => Math.max(most, cell[key]), area[key]),
    );
  const rows = shownRows(tab, area.row, last('row', area.row + area.rows - 1));
  const columns = last('column', area.column + area.columns - 1) - area.column + 1;
  return rows.map((row) =>
    Array.from({ length: columns }, (_, index) => texts.get(`${row} ${area.column + index}`) ?? ''),
  );
}

/**
 * Where pasted texts go: from the block's first cell on, past hidden rows; one text fills the whole block.
 * Rows beyond the last are new ones.
 */
export function pastedInto(
  area: Area,
  tab: ShownTab,
  texts: readonly (readonly string[])[],
): (Place & { text: string })[] {
  const [[single = ''] = []] = texts;
  const isSingle = texts.length === 1 && texts[0]?.length === 1;
  const block = isSingle
    ? Array.from({ length: area.rows }, () => Array<string>(area.columns).fill(single))
    : texts;
  const rows = shownRows(tab, area.row, isSingle ? area.row + area.rows - 1 : tab.rows);
  const rowOf = (index: number): number | undefined =>
    rows[index] ?? (isSingle ? undefined : tab.rows + 1 + index - rows.length);
  return block.flatMap((line, down) => {
    const row = rowOf(down);
    return row === undefined
      ? []
      : line.map((text, right) => ({ row, column: area.column + right, text: text.replace(/\r\n?/g, '\n') }));
  });
}

/** The filled cells of a block, to be cleared. */
export function cleared(
  area: Area,
  tab: ShownTab,
  cells: readonly ShownCell[],
): (Place & { text: string })[] {
  const hidden = new Set(tab.hidden);
  const isIn = (cell: ShownCell): boolean =>
    cell.typed !== '' && !hidden.has(cell.row) && contains(area, oneCell(cell));
  return cells.filter(isIn).map(({ row, column }) => ({ row, column, text: '' }));
}

/**
 * The cell to go to by an arrow key, past hidden rows; by Ctrl and an arrow the last filled one without a gap, else the next filled one,
 * else the last of all.
 */
export function beside(
  from: Place,
  [rows, columns]: readonly [number, number],
  tab: ShownTab,
  isEnd?: (at: Place) => boolean,
): Place {
  const hidden = new Set(tab.hidden);
  const isIn = ({ row, column }: Place): boolean =>
    row >= 1 && column >= 1 && row <= tab.rows && column <= tab.columns;
  const step = (at: Place): Place | undefined => {
    let next = { row: at.row + Math.sign(rows), column: at.column + Math.sign(columns) };
    while (isIn(next) && hidden.has(next.row))
      next = { row: next.row + (Math.sign(rows) || 1), column: next.column };
    return isIn(next) ? next : undefined;
  };
  let at = from;
  let left = Math.max(Math.abs(rows), Math.abs(columns));
  for (let next = step(at); next && left > 0 && (at === from || !isEnd?.(at)); next = step(at), left -= 1)
    at = next;
  return at;
}

/** Where Ctrl and an arrow stop: see {@link beside}. */
export function endOfRun(
  from: Place,
  [rows, columns]: readonly [number, number],
  cells: readonly ShownCell[],
): (at: Place) => boolean {
  const filled = new Set(
    cells.filter(({ typed }) => typed !== '').map(({ row, column }) => `${row} ${column}`),
  );
  const isFilled = (row: number, column: number): boolean => filled.has(`${row} ${column}`);
  const [down, right] = [Math.sign(rows), Math.sign(columns)];
  const isInRun = isFilled(from.row, from.column) && isFilled(from.row + down, from.column + right);
  return ({ row, column }) => (isInRun ? !isFilled(row + down, column + right) : isFilled(row, column));
}

/** What stands in a column below the titles, each text once, in alphabetical order, and whether a row with it is shown. */
export function valuesIn(
  column: number,
  tab: ShownTab,
  cells: readonly ShownCell[],
): { text: string; isShown: boolean }[] {
  const hidden = new Set(tab.hidden);
  const last = cells.reduce((most, { row, typed }) => (typed === '' ? most : Math.max(most, row)), 0);
  const texts = new Map(cells.filter((cell) => cell.column === column).map(({ row, shown }) => [row, shown]));
  const values = new Map<string, boolean>();
  for (let row = Math.max(1, tab.frozenRows) + 1; row <= last; row += 1) {
    const text = texts.get(row) ?? '';
    values.set(text, values.get(text) || !hidden.has(row));
  }
  const sorted = [...values].sort(([a], [b]) => a.localeCompare(b, 'vi', { numeric: true }));
  return sorted.map(([text, isShown]) => ({ text, isShown }));
}
