import type * as z from 'zod/mini';
import { type Problem, problem } from '../../domain/problem';
import { codeKey } from '../../domain/text/digest';
import { under } from '../../google/ledger';

/**
 * The shapes in which one kind of ledger entry was ever written, oldest first; each reads as what the newest says. The last one's place
 * is this version of the kind: a later shape is added behind it, and none is ever taken away.
 */
export type Shapes<T> = readonly [z.ZodMiniType<T>, ...z.ZodMiniType<T>[]];

/** What cannot be read: damaged, or of a version that only a later Giao Ban knows. */
export type Strange = 'not-understood' | 'newer-entry';

/** How an entry begins from version 2 on, `2:`; the first has no mark, as version 0.1.0 of Giao Ban wrote none. */
const mark = /^(\d+):/;

/**
 * A ledger entry as its shapes say; undefined for none, as an empty text is.
 * @example found([z.number()], '7') // { value: 7 }
 * @example found([z.number()], '2:["7"]') // { strange: 'newer-entry' }
 */
export function found<T>(shapes: Shapes<T>, text = ''): { value: T } | { strange: Strange } | undefined {
  if (text === '') return undefined;
  const version = Number(mark.exec(text)?.[1] ?? 1);
  if (version > shapes.length) return { strange: 'newer-entry' };
  const value = parsed(shapes[version - 1], text.replace(mark, ''));
  return value === undefined ? { strange: 'not-understood' } : { value };
}

function parsed<T>(shape: z.ZodMiniType<T> | undefined, text: string): T | undefined {
  try {
    return shape?.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** A ledger entry where it can be read, else undefined; who may act on its absence asks `strangeIn` as well. */
export function stored<T>(shapes: Shapes<T>, text: string | undefined): T | undefined {
  const met = found(shapes, text);
  return met && 'value' in met ? met.value : undefined;
}

/** Why an entry that is there cannot be read. */
export function strangeIn<T>(shapes: Shapes<T>, text: string | undefined): Strange | undefined {
  const met = found(shapes, text);
  return met && 'strange' in met ? met.strange : undefined;
}

/** The text of an entry, its content in the newest shape, as one line of JSON. @example entryText([z.number()], 7) // '7' */
export const entryText = <T>(shapes: Shapes<T>, packed: unknown): string =>
  (shapes.length > 1 ? `${shapes.length}:` : '') + JSON.stringify(packed);

/**
 * What the ledger keeps under a prefix, by key. `strange` = entries of a kind or a shape that this version does not know, with their code
 * as far as it can be read: they are told of and left alone, since what cannot be read may be anything.
 */
export type Stored<T> = { entries: Map<string, T>; strange: Map<string, StrangeEntry> };
export type StrangeEntry = { code: string; why: Strange };

/** Reads all entries under a prefix. `isKnown` = whether this version knows what kind of thing one is. @default always */
export function storedUnder<T extends { code: string }>(
  prefix: string,
  shapes: Shapes<T>,
  ledger: Record<string, string>,
  isKnown: (entry: T) => boolean = () => true,
): Stored<T> {
  const all: Stored<T> = { entries: new Map(), strange: new Map() };
  for (const [key, text] of Object.entries(under(prefix, ledger))) {
    const entry = stored(shapes, text);
    if (entry && isKnown(entry)) all.entries.set(key, entry);
    else all.strange.set(key, { code: entry?.code ?? '', why: strangeIn(shapes, text) ?? 'not-understood' });
  }
  return all;
}

/** A tab whose rows the ledger stands behind: its title, that of its codes' column, and its rows as they were read. */
type CodedTab = { title: string; columns: { code: { title: string } } };
type CodedRow = { row: number; code?: string };

/** A problem for each strange entry, at its row where the tab shows one. `keyOf` = under which key the ledger keeps a code. */
export const strangeProblems = (
  strange: ReadonlyMap<string, StrangeEntry>,
  { title, columns }: CodedTab,
  rows: readonly CodedRow[],
  keyOf: (code: string) => string = codeKey,
): Problem[] =>
  [...strange].map(([key, { code, why }]) => {
    const shown = rows.find((one) => keyOf(one.code ?? '') === key);
    const at = { tab: title, row: shown?.row ?? 0, column: columns.code.title };
    return problem(why, at, code || shown?.code || key);
  });
