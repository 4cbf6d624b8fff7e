import type * as z from 'zod';
import { type Problem, problem } from '../../domain/problem';
import { codeKey } from '../../domain/text/digest';
import { under } from '../../google/ledger';

/** A ledger entry as its shape says; undefined for one that is absent or cannot be read. */
export function stored<T>(shape: z.ZodType<T>, text: string | undefined): T | undefined {
  try {
    return text ? shape.safeParse(JSON.parse(text)).data : undefined;
  } catch {
    return undefined;
  }
}

/**
 * What the ledger keeps under a prefix, by key. `strange` = entries of a kind or a shape that this version does not know, with their code
 * as far as it can be read: they are told of and left alone, since what cannot be read may be anything.
 */
export type Stored<T> = { entries: Map<string, T>; strange: Map<string, string> };

/** Reads all entries under a prefix. `isKnown` = whether this version knows what kind of thing one is. @default always */
export function storedUnder<T extends { code: string }>(
  prefix: string,
  shape: z.ZodType<T>,
  ledger: Record<string, string>,
  isKnown: (entry: T) => boolean = () => true,
): Stored<T> {
  const all: Stored<T> = { entries: new Map(), strange: new Map() };
  for (const [key, text] of Object.entries(under(prefix, ledger))) {
    const entry = stored(shape, text);
    if (entry && isKnown(entry)) all.entries.set(key, entry);
    else all.strange.set(key, entry?.code ?? '');
  }
  return all;
}

/** A tab whose rows the ledger stands behind: its title, that of its codes' column, and its rows as they were read. */
type CodedTab = { title: string; columns: { code: { title: string } } };
type CodedRow = { row: number; code?: string };

/** A problem for each strange entry, at its row where the tab shows one. */
export const strangeProblems = (
  strange: ReadonlyMap<string, string>,
  { title, columns }: CodedTab,
  rows: readonly CodedRow[],
): Problem[] =>
  [...strange].map(([key, code]) => {
    const shown = rows.find((one) => codeKey(one.code ?? '') === key);
    const at = { tab: title, row: shown?.row ?? 0, column: columns.code.title };
    return problem('not-understood', at, code || shown?.code || key);
  });
