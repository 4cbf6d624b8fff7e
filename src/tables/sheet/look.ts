import type { Cell } from '../../domain/problem';
import type { Block } from './changes';
import type { Column, Table } from './table';

/** One row that a table begins with, named by its own fields. */
export type SampleOf<T> = T extends Table<infer C> ? { readonly [Field in keyof C]?: Cell } : never;

/** How one column is to look, or one setting's cell (`formatRows`). */
export type Look = {
  column: number;
  width: number;
  format: string;
  note: string;
  choices?: readonly string[];
  clipped?: true;
  formatRows?: readonly [from: number, count: number];
};

/** A rectangle of such cells; `row` and `column` count from 1. */
export type Guarded = { row: number; column: number; rows: number; columns: number };

/**
 * All that makes a tab: formats first, then blocks of titles, settings and sample. `titles` = how many titles are to stand out; `frozen` = how many
 * columns are to stay in sight, 0 where a person may have chosen; `guarded` = cells whose words the add-on goes by, to be changed only on purpose.
 */
export type Making = {
  titleRow: number;
  titles: number;
  added: number;
  filled: boolean;
  frozen: number;
  guarded: Guarded[];
  /** The same two of all that the tab then holds, for one that an earlier version made. */
  whole: { frozen: number; guarded: Guarded[] };
  looks: Look[];
  blocks: Block[];
};

/** The look that follows from a declaration. */
export const lookOf = ({ kind, help, width }: Column<unknown>, column: number): Look => ({
  column,
  width: width ?? 120,
  format: kind.format,
  note: `${help} ${kind.advice}`.trim(),
  ...(kind.choices ? { choices: kind.choices } : {}),
  ...(kind.clipped ? { clipped: kind.clipped } : {}),
});

/** One row or column of cells, as few rectangles as there are runs of neighbours. @example runsOf([1, 2, 5]) // [[1, 2], [5, 1]] */
export function runsOf(places: readonly number[]): [from: number, count: number][] {
  const runs: [from: number, count: number][] = [];
  for (const place of [...places].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last[0] + last[1] === place) last[1] += 1;
    else runs.push([place, 1]);
  }
  return runs;
}
