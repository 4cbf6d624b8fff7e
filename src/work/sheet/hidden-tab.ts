import * as z from 'zod/mini';
import { digest } from '../../domain/text/digest';
import { fold } from '../../domain/text/vietnamese';
import { addHidden, hasTab, lastRowOf, readTab, writeBlocks } from '../../google/workbook';

/** So that no cell is taken for a number or a formula. */
const mark = '|';
/** Of 50,000 that a cell takes; a letter may be two. */
const pieces = /[\s\S]{1,20000}/gu;

/** A text as cells of one row, which says itself whether it is as the machine wrote it. */
export const cellsOf = (text: string): string[] => [
  mark + digest(text),
  ...(text.match(pieces) ?? []).map((piece) => mark + piece),
];

/** The text of such a row; undefined where it was typed over. */
export function textIn([print = '', ...cells]: readonly string[]): string | undefined {
  const text = cells.map((cell) => cell.slice(mark.length)).join('');
  return print === mark + digest(text) ? text : undefined;
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

/** A text under a name. */
const named = z.tuple([z.string(), z.string()]);

/** The texts that a hidden tab keeps under names, by folded name; a row that was typed over holds none. */
export const namedTexts = (tab: string): Map<string, { name: string; text: string }> =>
  new Map(rowsIn(tab).flatMap((cells) => namedIn(cells)));

function namedIn(cells: readonly string[]): [string, { name: string; text: string }][] {
  const kept = textIn(cells);
  const { data } = kept === undefined ? { data: undefined } : named.safeParse(JSON.parse(kept));
  return data ? [[fold(data[0]), { name: data[0], text: data[1] }]] : [];
}

/** Keeps a text in the place of one of the same name. */
export const keepNamed = (tab: string, words: string, name: string, text: string): void =>
  keepRow(tab, words, JSON.stringify([name, text]), (row) =>
    namedIn(row).some(([key]) => key === fold(name)),
  );

/** Keeps a text in the place of its own row, else under all others: one row in one call, so that a kill leaves the old one or the new. */
export function keepRow(
  tab: string,
  words: string,
  text: string,
  isOwn: (row: readonly string[]) => boolean,
): void {
  beginHidden(tab, words);
  const rows = rowsIn(tab);
  const cells = cellsOf(text);
  const at = rows.findIndex(isOwn);
  const width = Math.max(cells.length, rows[0]?.length ?? 0);
  const values = [Array.from({ length: width }, (_, index) => cells[index] ?? '')];
  writeBlocks(tab, [{ row: at < 0 ? rows.length + 1 : at + 1, column: 1, values }]);
}

/** Where the next row of a tab goes, once this run has written one. */
const free = new Map<string, number>();

/** Writes rows under all others of a hidden tab, in one write, with its first cell where it is not there yet. */
export function appendHidden(tab: string, words: string, rows: readonly string[][]): void {
  const isThere = hasTab(tab);
  if (!isThere) addHidden(tab);
  const all = isThere ? rows : [[mark + words], ...rows];
  const width = Math.max(2, ...all.map(({ length }) => length));
  const values = all.map((cells) => Array.from({ length: width }, (_, index) => cells[index] ?? ''));
  const row = isThere ? (free.get(tab) ?? lastRowOf(tab) + 1) : 1;
  writeBlocks(tab, [{ row, column: 1, values }]);
  free.set(tab, row + values.length);
}
