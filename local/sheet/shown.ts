import type { Tab } from './tab';
import { typedIn } from './typed';
import { shownText } from './typing';

/** A tab as a person sees it; widths are in pixels. */
export type ShownTab = {
  name: string;
  rows: number;
  columns: number;
  frozenRows: number;
  widths: number[];
  /** Rows that a filter hides. */
  hidden: number[];
  isFiltered: boolean;
};

export function shownTab(tab: Tab): ShownTab {
  const { name, rows, columns, frozenRows, hidden, isFiltered } = tab;
  const columnsSeen = Math.max(tab.end.column, tab.lastWidth, 1);
  const widths = Array.from({ length: columnsSeen }, (_, index) => tab.width(index + 1));
  return { name, rows, columns, frozenRows, widths, hidden, isFiltered };
}

/** A cell as a person sees it; rows and columns count from 1. */
export type ShownCell = {
  row: number;
  column: number;
  shown: string;
  /** What the formula bar shows: typed again, it gives the same. */
  typed: string;
  /** A number, day or time, which stands to the right. */
  isNumber?: boolean;
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
  const [values, formats] = [tab.values(area), tab.formats(area)];
  const texts = typedIn(tab, area);
  return values.flatMap((cells, r) =>
    cells.flatMap((value, c) => {
      const at = { row: r + 1, column: c + 1 };
      const typed = texts[r]?.[c] ?? '';
      const choices = tab.validations.at(at.row, at.column)?.choices;
      const look = {
        ...tab.look(at),
        ...(choices && { choices }),
        ...(typeof value === 'number' && { isNumber: true }),
      };
      const isBlank = typed === '' && Object.keys(look).length === 0;
      return isBlank ? [] : [{ ...at, shown: shownText(value, formats[r]?.[c]), typed, ...look }];
    }),
  );
}
