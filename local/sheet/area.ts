/** A cell; rows and columns count from 1. */
export type Place = { row: number; column: number };

/** The same in one of several tabs. */
export type TabPlace = Place & { tab: string };

/** A block of cells. */
export type Area = Place & { rows: number; columns: number };

/** A cell as a block. */
export const oneCell = ({ row, column }: Place): Area => ({ row, column, rows: 1, columns: 1 });

export const contains = (outer: Area, inner: Area): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

export const overlaps = (one: Area, other: Area): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

/** `28` is `AB`. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** `B2:C9`, or `B2` for one cell. */
export function a1Of(area: Area): string {
  const first = `${columnLetters(area.column)}${area.row}`;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnLetters(area.column + area.columns - 1)}${area.row + area.rows - 1}`;
}

/** Reads `B2`, `B2:C9` and `$B$2:$C$9`; undefined for anything else. */
export function areaOf(a1: string): Area | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/.exec(a1);
  if (!match) return undefined;
  const [, left = '', top = '', right = left, bottom = top] = match;
  const [row, column] = [Number(top), columnNumber(left)];
  return { row, column, rows: Number(bottom) - row + 1, columns: columnNumber(right) - column + 1 };
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
