import { fold } from '../../domain/text/vietnamese';
import { type Block, type Cells, lastUsedRow, written } from './changes';
import { cellAt, type Grid, locate } from './grid';
import type { Table } from './table';

/** Rows to add under what a tab holds: the blocks to write, how many come in, how many stand there already. */
export type Appending = { blocks: Block[]; added: number; standing: number };

/** `alike` = fields that tell one row from another besides its code · `prefix` = how the codes of rows begin that come without one. */
export type Telling = { alike: readonly string[]; prefix: string };

/**
 * Adds rows by field under the last used one. Whatever has the code of a row there, or says the same in all `alike` fields, is left out, and so is
 * what comes twice. Nothing that stands is touched, and nothing that is added reads as a formula.
 */
export function appending<C extends object>(
  table: Table<C>,
  grid: Grid,
  rows: readonly Cells[],
  { alike, prefix }: Telling,
): Appending {
  const { first, columns } = locate(table, grid);
  const cells = grid.values
    .slice(first)
    .map(
      (_, index): Cells =>
        Object.fromEntries([...columns].map(([field, at]) => [field, cellAt(grid, first + index, at)])),
    );
  const known = new Set(cells.flatMap((row) => keysOf(row, alike)));
  const fresh = rows.filter((row) => {
    const keys = keysOf(row, alike);
    const isKnown = keys.some((key) => known.has(key));
    for (const key of keys) known.add(key);
    return !isKnown;
  });
  return {
    blocks: fresh.length > 0 ? [under(grid, first, columns, coded(fresh, prefix, known))] : [],
    added: fresh.length,
    standing: rows.length - fresh.length,
  };
}

/** One rectangle under all that is used, however the columns were moved, so that a kill leaves all of the rows or none. */
function under(
  grid: Grid,
  first: number,
  columns: ReadonlyMap<string, number>,
  rows: readonly Cells[],
): Block {
  const left = Math.min(...columns.values());
  const width = Math.max(...columns.values()) + 1 - left;
  const fieldAt = new Map([...columns].map(([field, column]) => [column - left, field]));
  const values = rows.map((cells) =>
    Array.from({ length: width }, (_, index) => written(cells[fieldAt.get(index) ?? ''] ?? '')),
  );
  return { row: Math.max(first, lastUsedRow(grid) + 1) + 1, column: left + 1, values };
}

/** Rows with a code each, of a number that nobody has yet. */
function coded(rows: readonly Cells[], prefix: string, known: ReadonlySet<string>): Cells[] {
  let number = 0;
  const next = (): string => {
    number += 1;
    const code = `${prefix}${String(number).padStart(2, '0')}`;
    return known.has(codeKey(code)) ? next() : code;
  };
  return rows.map((row) => (fold(String(row.code ?? '')) ? row : { ...row, code: next() }));
}

const codeKey = (code: string): string => `code ${fold(code)}`;

/** What a row is known by: its code, and its words in the fields that tell it from others. */
function keysOf(row: Cells, alike: readonly string[]): string[] {
  const code = String(row.code ?? '');
  const words = alike.map((field) => fold(String(row[field] ?? '')));
  return [
    ...(fold(code) ? [codeKey(code)] : []),
    ...(words.some(Boolean) ? [`words ${words.join('\n')}`] : []),
  ];
}
