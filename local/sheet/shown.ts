import type { Tab } from './tab';
import { typedIn } from './typed';
import { shownText } from './typing';
import { isGuarded, type Ruled, ruleAt } from './validations';

/** A tab as a person sees it; widths are in pixels. */
export type ShownTab = {
  name: string;
  rows: number;
  columns: number;
  frozenRows: number;
  frozenColumns: number;
  widths: number[];
  /** Rows that a filter hides. */
  hidden: number[];
  isFiltered: boolean;
};

export function shownTab(tab: Tab): ShownTab {
  const { name, rows, columns, frozenRows, frozenColumns, hidden, isFiltered } = tab;
  const columnsSeen = Math.max(tab.end.column, tab.lastWidth, 1);
  const widths = Array.from({ length: columnsSeen }, (_, index) => tab.width(index + 1));
  return { name, rows, columns, frozenRows, frozenColumns, widths, hidden, isFiltered };
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
  /** Keeps to one line; what does not fit is out of sight. */
  isClipped?: boolean;
  /** A person is asked before it is changed. */
  isGuarded?: boolean;
  note?: string;
  choices?: string[];
  bold?: boolean;
  /** `#rrggbb` */
  fill?: string;
};

/** Empty rows below the last that are listed too, as their dropdowns can be used. */
const ROWS_BELOW = 20;

/** A row is read as far as it reaches, or a dropdown does: one cell far to the right makes no other row long. */
export function shownCells(tab: Tab): ShownCell[] {
  const { row, column } = tab.end;
  const rules = tab.validations.all();
  const ruled = rules.reduce((most, [area]) => Math.max(most, area.column + area.columns - 1), 0);
  const last = Math.min(row + ROWS_BELOW, tab.rows);
  return Array.from({ length: last }, (_, index) => index + 1).flatMap((at) =>
    shownIn(tab, rules, at, Math.min(Math.max(column, 1), Math.max(tab.lastIn(at), ruled))),
  );
}

function shownIn(tab: Tab, rules: readonly Ruled[], row: number, columns: number): ShownCell[] {
  if (columns === 0) return [];
  const area = { row, column: 1, rows: 1, columns };
  const [[values = []], [formats = []], [texts = []]] = [
    tab.values(area),
    tab.formats(area),
    typedIn(tab, area),
  ];
  return values.flatMap((value, index) => {
    const at = { row, column: index + 1 };
    const typed = texts[index] ?? '';
    const choices = ruleAt(rules, at)?.choices;
    const look = {
      ...tab.look(at),
      ...(choices && { choices }),
      ...(typeof value === 'number' && { isNumber: true }),
      ...(typed && tab.isClipped(at) && { isClipped: true }),
      ...(typed && isGuarded(rules, at) && { isGuarded: true }),
    };
    const isBlank = typed === '' && Object.keys(look).length === 0;
    return isBlank ? [] : [{ ...at, shown: shownText(value, formats[index]), typed, ...look }];
  });
}
