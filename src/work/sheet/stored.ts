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
export type Unrecognised = 'not-understood' | 'newer-entry';

/** How an entry begins from version 2 on, `2:`; the first has no mark, as version 0.1.0 of Giao Ban wrote none. */
const mark = /^(\d+):/;

/**
 * A ledger entry as its shapes say; undefined for none, as an empty text is.
 * @example found([z.number()], '7') // { value: 7 }
 * @example found([z.number()], '2:["7"]') // { unrecognised: 'newer-entry' }
 */
export function found<T>(
  shapes: Shapes<T>,
  text = '',
): { value: T } | { unrecognised: Unrecognised } | undefined {
  if (text === '') return undefined;
  const version = Number(mark.exec(text)?.[1] ?? 1);
  if (version > shapes.length) return { unrecognised: 'newer-entry' };
  const value = parsed(shapes[version - 1], text.replace(mark, ''));
  return value === undefined ? { unrecognised: 'not-understood' } : { value };
}

function parsed<T>(shape: z.ZodMiniType<T> | undefined, text: string): T | undefined {
  try {
    return shape?.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** A ledger entry where it can be read, else undefined; who may act on its absence asks `unrecognisedIn` as well. */
export function stored<T>(shapes: Shapes<T>, text: string | undefined): T | undefined {
  const met = found(shapes, text);
  return met && 'value' in met ? met.value : undefined;
}

/** Why an entry that is there cannot be read. */
export function unrecognisedIn<T>(shapes: Shapes<T>, text: string | undefined): Unrecognised | undefined {
  const met = found(shapes, text);
  return met && 'unrecognised' in met ? met.unrecognised : undefined;
}

/** The text of an entry, its content in the newest shape, as one line of JSON. @example entryText([z.number()], 7) // '7' */
export const entryText = <T>(shapes: Shapes<T>, packed: unknown): string =>
  (shapes.length > 1 ? `${shapes.length}:` : '') + JSON.stringify(packed);

/**
 * What the ledger keeps under a prefix, by key. `unrecognised` = entries of a kind or a shape that this version does not know, with their code
 * as far as it can be read: they are told of and left alone, since what cannot be read may be anything.
 */
export type Stored<T> = { entries: Map<string, T>; unrecognised: Map<string, UnrecognisedEntry> };
export type UnrecognisedEntry = { code: string; why: Unrecognised };

/** Reads all entries under a prefix. `isKnown` = whether this version knows what kind of thing one is. @default always */
export function storedUnder<T extends { code: string }>(
  prefix: string,
  shapes: Shapes<T>,
  ledger: Record<string, string>,
  isKnown: (entry: T) => boolean = () => true,
): Stored<T> {
  const all: Stored<T> = { entries: new Map(), unrecognised: new Map() };
  for (const [key, text] of Object.entries(under(prefix, ledger))) {
    const entry = stored(shapes, text);
    if (entry && isKnown(entry)) all.entries.set(key, entry);
    else
      all.unrecognised.set(key, {
        code: entry?.code ?? '',
        why: unrecognisedIn(shapes, text) ?? 'not-understood',
      });
  }
  return all;
}

/** A tab whose rows the ledger stands behind: its title, that of its codes' column, and its rows as they were read. */
type CodedTab = { title: string; columns: { code: { title: string } } };
type CodedRow = { row: number; code?: string };

/** A problem for each unrecognised entry, at its row where the tab shows one. `keyOf` = under which key the ledger keeps a code. */
export const unrecognisedProblems = (
  unrecognised: ReadonlyMap<string, UnrecognisedEntry>,
  { title, columns }: CodedTab,
  rows: readonly CodedRow[],
  keyOf: (code: string) => string = codeKey,
): Problem[] =>
  [...unrecognised].map(([key, { code, why }]) => {
    const shown = rows.find((one) => keyOf(one.code ?? '') === key);
    const at = { tab: title, row: shown?.row ?? 0, column: columns.code.title };
    return problem(why, at, code || shown?.code || key);
  });
