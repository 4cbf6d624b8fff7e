import { fold } from '../../domain/text/vietnamese';
import type { Cells } from './changes';
import { cellAt, type Grid, locate } from './grid';
import type { Table } from './table';

/** `alike` = fields that tell one row from another besides its code · `prefix` = how the codes of rows begin that come without one. */
export type Telling = { alike: readonly string[]; prefix: string };

/** Rows that a tab does not have yet, each with a code, and how many of those given stand there already. */
export type FreshRows = { rows: Cells[]; standing: number };

/**
 * Which rows are new to a tab. Whatever has the code of a row there, or says the same in all `alike` fields, is left out, and so is what comes
 * twice; what has no code gets one that nobody has.
 */
export function freshRows<C extends object>(
  table: Table<C>,
  grid: Grid,
  rows: readonly Cells[],
  { alike, prefix }: Telling,
): FreshRows {
  const known = new Set(rowsIn(table, grid).flatMap((row) => keysOf(row, alike)));
  const fresh = rows.filter((row) => {
    const keys = keysOf(row, alike);
    const isKnown = keys.some((key) => known.has(key));
    for (const key of keys) known.add(key);
    return !isKnown;
  });
  return { rows: coded(fresh, prefix, known), standing: rows.length - fresh.length };
}

function rowsIn<C extends object>(table: Table<C>, grid: Grid): Cells[] {
  const { first, columns } = locate(table, grid);
  return grid.values
    .slice(first)
    .map((_, index) =>
      Object.fromEntries([...columns].map(([field, at]) => [field, cellAt(grid, first + index, at)])),
    );
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
