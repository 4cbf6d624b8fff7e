import { digest } from '../../domain/text/digest';
import { addHidden, hasTab, lastRowOf, readColumn, readTab, writeBlocks } from '../../google/workbook';

/** So that no cell is taken for a number or a formula. */
const mark = '|';
/** Of 50,000 that a cell takes; a letter may be two. */
const pieces = /[\s\S]{1,20000}/gu;

/** A text as cells of one row, which says itself whether it is as the machine wrote it; its `head`, if any, has the second cell for itself. */
export const cellsOf = (text: string, head = ''): string[] => [
  mark + digest(head + text),
  ...(head ? [mark + head] : []),
  ...(text.match(pieces) ?? []).map((piece) => mark + piece),
];

/** The heads of the rows of a hidden tab, which are read by themselves; of a row that was written without one the beginning of its text. */
export const headsIn = (tab: string): string[] =>
  readColumn(tab, 2)?.map((cell) => cell.slice(mark.length)) ?? [];

/** Texts by their fingerprints that this run found whole: who keeps many answers reads all rows again at each write. */
const whole = new Map<string, string>();

/** The text of such a row; undefined where it was typed over. */
export function textIn([print = '', ...cells]: readonly string[]): string | undefined {
  const text = cells.map((cell) => cell.slice(mark.length)).join('');
  if (whole.get(print) === text) return text;
  if (print !== mark + digest(text)) return undefined;
  whole.set(print, text);
  return text;
}

/** The rows of a hidden tab; none where it is not there. */
export const rowsIn = (tab: string): string[][] =>
  readTab(tab, {})?.values.map((row) => row.map(String)) ?? [];

/** Adds a hidden tab whose first cell says what it is for, unless it is there. */
export function beginHidden(tab: string, words: string): void {
  if (hasTab(tab)) return;
  addHidden(tab);
  writeBlocks(tab, [{ row: 1, column: 1, values: [[mark + words, '']] }]);
}

/**
 * Keeps a text in the place of the one that `isIts` knows as its own, under all others where there is none: one row in one call, so that a kill leaves
 * the old one or the new. A row that was typed over is nobody's.
 */
export function keepText(tab: string, words: string, text: string, isIts: (text: string) => boolean): void {
  beginHidden(tab, words);
  const rows = rowsIn(tab);
  const cells = cellsOf(text);
  const at = rows.map(textIn).findIndex((one) => one !== undefined && isIts(one));
  const width = Math.max(cells.length, rows[0]?.length ?? 0);
  writeBlocks(tab, [{ row: at < 0 ? rows.length + 1 : at + 1, column: 1, values: [padded(cells, width)] }]);
}

/** Cells of a row that is as wide as others. */
export const padded = (cells: readonly string[], width: number): string[] =>
  Array.from({ length: width }, (_, index) => cells[index] ?? '');

/** Where the next row of a tab goes, once this run has written one. */
const free = new Map<string, number>();

/** Writes rows under all others of a hidden tab, in one write, with its first cell where it is not there yet. */
export function appendHidden(tab: string, words: string, rows: readonly string[][]): void {
  const isThere = hasTab(tab);
  if (!isThere) addHidden(tab);
  const all = isThere ? rows : [[mark + words], ...rows];
  const width = Math.max(2, ...all.map(({ length }) => length));
  const values = all.map((cells) => padded(cells, width));
  const row = isThere ? (free.get(tab) ?? lastRowOf(tab) + 1) : 1;
  writeBlocks(tab, [{ row, column: 1, values }]);
  free.set(tab, row + values.length);
}
