import type { Place } from './store/area';
import type { Tab } from './store/tab';
import { readTyped, type Stored, shownText, typedText } from './typing';

/** A cell as a person sees it; rows and columns count from 1. */
export type ShownCell = {
  row: number;
  column: number;
  shown: string;
  /** What the formula bar shows: typed again, it gives the same. */
  typed: string;
  note?: string;
  choices?: string[];
  bold?: boolean;
  /** `#rrggbb` */
  fill?: string;
};

/** Empty rows below the last that are listed too, as their dropdowns can be used. */
const ROWS_BELOW = 20;

export function shownCells(tab: Tab): ShownCell[] {
  const { row, column } = tab.end;
  const area = {
    row: 1,
    column: 1,
    rows: Math.min(row + ROWS_BELOW, tab.rows),
    columns: Math.max(column, 1),
  };
  const [values, formulas, formats] = [tab.values(area), tab.formulas(area), tab.formats(area)];
  return values.flatMap((cells, r) =>
    cells.flatMap((value, c) => {
      const at = { row: r + 1, column: c + 1 };
      const typed = typedText(value, formulas[r]?.[c] ?? '', formats[r]?.[c]);
      const choices = tab.validations.at(at.row, at.column)?.choices;
      const look = { ...tab.look(at), ...(choices && { choices }) };
      const isBlank = typed === '' && Object.keys(look).length === 0;
      return isBlank ? [] : [{ ...at, shown: shownText(value, formats[r]?.[c]), typed, ...look }];
    }),
  );
}

/** Types a text into a cell, by the rules of the Sheet's locale and of the cell's dropdown. */
export function typeInto(tab: Tab, at: Place, text: string): void {
  const dropdown = tab.validations.at(at.row, at.column);
  if (text !== '' && dropdown && !dropdown.allowInvalid && !dropdown.choices.includes(text)) {
    throw new Error(`“${text}” không có trong danh sách của ô này: ${dropdown.choices.join(', ')}.`);
  }
  const area = { ...at, rows: 1, columns: 1 };
  const current = tab.formats(area)[0]?.[0];
  const typed = readTyped(text, current);
  tab.write(at, typed.formula === undefined ? { value: typed.value } : { formula: typed.formula });
  const { format } = typed;
  if (format && current === undefined) tab.style(area, (style) => ({ ...style, numFmt: format }));
}

/** Sorts the rows below the frozen ones by a column; empty cells come last either way. */
export function sortRows(tab: Tab, column: number, direction: 'ascending' | 'descending'): void {
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

/** Shows only the rows below the frozen ones whose text in a column is one of `keep`. */
export function filterRows(tab: Tab, column: number, keep: readonly string[]): void {
  const shown = (row: number): string =>
    tab.read({ row, column, rows: 1, columns: 1 }, shownText).flat().join('');
  tab.filter(Math.max(1, tab.frozenRows), (row) => keep.includes(shown(row)));
}

/** Numbers before texts, texts by the Vietnamese alphabet. */
function compare(a: Stored, b: Stored): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'number' || typeof b === 'number') return typeof a === 'number' ? -1 : 1;
  return String(a).localeCompare(String(b), 'vi');
}
