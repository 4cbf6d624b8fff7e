import type { SheetCell, Tab } from './wire';

export const lineHeight = 20;
const padding = 6;
const mostLines = 8;
/** An average letter of Vietnamese text at 13 px, rounded up as lines break between words. */
const letterWidth = 7;
export const defaultWidth = 100;

/** Where everything of a tab lies, in pixels. `tops[i]` is the top of row i + 1; the last entry is the bottom. */
export type Layout = { tops: number[]; lefts: number[] };

/**
 * Heights are computed from the text, not measured, so that only the rows in view need to be drawn and the
 * scroll bar is right all the same.
 */
export function layOut(tab: Tab, cells: readonly SheetCell[]): Layout {
  const lines = new Map<number, number>();
  for (const { row, column, shown } of cells) {
    lines.set(row, Math.max(lines.get(row) ?? 1, linesOf(shown, tab.widths[column - 1] ?? defaultWidth)));
  }
  const widths = Array.from({ length: tab.columns }, (_, index) => tab.widths[index] ?? defaultWidth);
  const heights = Array.from(
    { length: tab.rows },
    (_, index) => (lines.get(index + 1) ?? 1) * lineHeight + padding,
  );
  return { tops: sums(heights), lefts: sums(widths) };
}

function linesOf(text: string, width: number): number {
  const perLine = Math.max(1, Math.floor((width - 12) / letterWidth));
  const lines = text.split('\n').map((line) => Math.max(1, Math.ceil(line.length / perLine)));
  return Math.min(
    mostLines,
    lines.reduce((sum, count) => sum + count, 0),
  );
}

function sums(sizes: readonly number[]): number[] {
  let sum = 0;
  return [0, ...sizes.map((size) => (sum += size))];
}

/** The row (from 1) at a height, by halving. */
export function rowAt(tops: readonly number[], y: number): number {
  let [low, high] = [0, tops.length - 2];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((tops[middle] ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** @example columnName(28) // 'AB' */
export function columnName(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnName(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

export const cellName = (row: number, column: number): string => `${columnName(column)}${row}`;
