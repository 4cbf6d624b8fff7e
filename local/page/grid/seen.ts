import type { State } from '../../server/wire';
import type { Place } from '../../sheet/area';
import type { Seen } from '../../sheet/seen';
import { range } from './layout';

type Text = Place & { text: string };

/** What the page shows in some rows, for the server to compare. */
export function seenIn(
  { arrangement, cells }: Pick<State, 'arrangement' | 'cells'>,
  rows: readonly number[],
): Seen {
  const wanted = new Set(rows);
  const texts = cells.filter(({ row, typed }) => typed !== '' && wanted.has(row));
  return seenWith(
    { arrangement, rows: [] },
    texts.map(({ row, column, typed }) => ({ row, column, text: typed })),
  );
}

/** The same once other texts stand in some cells. */
export function seenWith({ arrangement, rows }: Seen, cells: readonly Text[]): Seen {
  const texts = new Map(rows.map(({ row, texts: known }) => [row, [...known]]));
  for (const { row, column, text } of cells) {
    const known = texts.get(row) ?? [];
    texts.set(row, known);
    for (const before of range(known.length, column - 2)) known[before] = '';
    known[column - 1] = text;
  }
  return { arrangement, rows: [...texts].map(([row, known]) => ({ row, texts: known })) };
}

export const textSeen = ({ rows }: Seen, at: Place): string =>
  rows.find(({ row }) => row === at.row)?.texts[at.column - 1] ?? '';
