import { oneCell } from './area';
import { NotDone, refuseGrowth, refuseMissing } from './limits';
import type { Comparison } from './seen';
import type { Tab } from './tab';
import { type Stored, shownText } from './typing';

/** Inserts empty rows above `row`. @throws NotDone for a place that the tab has not, or a tab too large */
export function insertRows(tab: Tab, row: number, count: number, seen?: Comparison): void {
  refuseMissing('hàng', row, row, tab.rows + 1);
  const { rows, columns } = tab;
  refuseGrowth(tab, { rows: rows + refuseNone(count), columns });
  seen?.refuseStrange([row], 'ifMoved');
  tab.insertRows(row, count);
}

/** Inserts an empty column before `column`. @throws NotDone likewise */
export function insertColumn(tab: Tab, column: number): void {
  refuseMissing('cột', column, column, tab.columns + 1);
  refuseGrowth(tab, { rows: tab.rows, columns: tab.columns + 1 });
  tab.insertColumns(column, 1);
}

/** Deletes rows from `row` on. @throws NotDone for rows that the tab has not, or for all of them */
export function deleteRows(tab: Tab, row: number, count: number, seen?: Comparison): void {
  refuseMissing('hàng', row, row + refuseNone(count) - 1, tab.rows);
  if (count === tab.rows) throw new NotDone('Không xóa được mọi hàng của một trang tính.');
  seen?.refuseStrange(Array.from({ length: count }, (_, index) => row + index));
  tab.deleteRows(row, count);
}

function refuseNone(count: number): number {
  if (!(Number.isInteger(count) && count >= 1))
    throw new NotDone(`Số hàng phải từ 1 trở lên, không phải ${count}.`);
  return count;
}

/** Makes a column so many pixels wide. @throws NotDone for one that the tab has not */
export function widen(tab: Tab, column: number, pixels: number): void {
  refuseMissing('cột', column, column, tab.columns);
  tab.setWidth(column, pixels);
}

export type Direction = 'ascending' | 'descending';

/** Sorts the rows below the frozen ones by a column; empty cells come last either way. */
export function sortRows(tab: Tab, column: number, direction: Direction, seen?: Comparison): void {
  refuseMissing('cột', column, column, tab.columns);
  seen?.refuseStrange(headsOf(tab), 'ifMoved');
  const start = tab.frozenRows + 1;
  const keys = tab.values({ row: start, column, rows: Math.max(0, tab.end.row - start + 1), columns: 1 });
  const order = keys.map(([key = ''], index) => ({ key, row: start + index }));
  const sign = direction === 'ascending' ? 1 : -1;
  order.sort((a, b) => Number(a.key === '') - Number(b.key === '') || sign * compare(a.key, b.key));
  tab.arrangeRows(
    start,
    order.map(({ row }) => row),
  );
}

/** Shows only the rows below the frozen ones whose text in a column is one of `keep`; all without `keep`. */
export function filterRows(
  tab: Tab,
  column: number,
  keep: readonly string[] | null,
  seen?: Comparison,
): void {
  refuseMissing('cột', column, column, tab.columns);
  seen?.refuseStrange(headsOf(tab), 'ifMoved');
  const shown = (row: number): string => tab.read(oneCell({ row, column }), shownText).flat().join('');
  if (keep) tab.filter(Math.max(1, tab.frozenRows), (row) => keep.includes(shown(row)));
  else tab.filter(0, undefined);
}

/** The rows that say what each column is. */
const headsOf = ({ frozenRows }: Tab): number[] =>
  Array.from({ length: Math.max(1, frozenRows) }, (_, index) => index + 1);

/** Numbers before texts, texts by the Vietnamese alphabet. */
function compare(a: Stored, b: Stored): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'number' || typeof b === 'number') return typeof a === 'number' ? -1 : 1;
  return String(a).localeCompare(String(b), 'vi');
}
