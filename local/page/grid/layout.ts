import type { Place } from '../../sheet/area';
import type { ShownCell, ShownTab } from '../../sheet/shown';

export const headHeight = 26;
export const numberWidth = 46;
const lineHeight = 20;
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
export function layOut(tab: ShownTab, cells: readonly ShownCell[]): Layout {
  const hidden = new Set(tab.hidden);
  const lines = new Map<number, number>();
  for (const { row, column, shown, isClipped } of cells) {
    const taken = isClipped ? 1 : linesOf(shown, tab.widths[column - 1] ?? defaultWidth);
    lines.set(row, Math.max(lines.get(row) ?? 1, taken));
  }
  const widths = Array.from({ length: tab.columns }, (_, index) => tab.widths[index] ?? defaultWidth);
  const heights = Array.from({ length: tab.rows }, (_, index) =>
    hidden.has(index + 1) ? 0 : (lines.get(index + 1) ?? 1) * lineHeight + padding,
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

/** Scrolls so that a cell is in view, free of the head and what is frozen. */
export function reveal(
  frame: HTMLElement,
  { row, column }: Place,
  { frozenRows, frozenColumns }: ShownTab,
  { tops, lefts }: Layout,
): void {
  const [top, bottom] = edges(tops, row, 1);
  const [left, right] = edges(lefts, column, 1);
  const [height, width] = [frame.clientHeight - headHeight, frame.clientWidth - numberWidth];
  const { scrollTop, scrollLeft } = frame;
  if (row > frozenRows)
    frame.scrollTop = Math.max(Math.min(scrollTop, top - (tops[frozenRows] ?? 0)), bottom - height);
  if (column > frozenColumns)
    frame.scrollLeft = Math.min(Math.max(scrollLeft, right - width), left - (lefts[frozenColumns] ?? 0));
}

/** Where some rows or columns begin and end. */
export const edges = (sums: readonly number[], first: number, count: number): [number, number] => [
  sums[first - 1] ?? 0,
  sums[Math.min(first + count, sums.length) - 1] ?? 0,
];

export const px = (length: number): string => `${length}px`;

export const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
