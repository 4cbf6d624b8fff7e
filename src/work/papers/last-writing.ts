import * as z from 'zod/mini';
import { entryText, type Shapes, stored } from '../sheet/stored';

/**
 * The last press that wrote papers, over all its calls: since when, whether some were left to a next call, and the beginnings of the keys
 * of those that were new.
 */
export type LastWriting = { since: number; open: boolean; fresh: readonly string[] };

const entryName = 'last-writing';
/** Letters of a key that are kept, and how many keys: an entry of the ledger takes nine kilobytes. */
const letters = 8;
const mostKept = 1000;

const shapes: Shapes<LastWriting> = [
  z.pipe(
    z.tuple([z.number(), z.boolean(), z.string()]),
    z.transform(([since, open, keys]) => ({ since, open, fresh: keys.match(/.{8}/g) ?? [] })),
  ),
];

/** @returns undefined while nothing was written, or where what is kept cannot be read: then nothing is taken for new */
export const lastWritingIn = (ledger: Readonly<Record<string, string>>): LastWriting | undefined =>
  stored(shapes, ledger[entryName]);

export const isFresh = ({ fresh }: LastWriting, key: string): boolean =>
  fresh.includes(key.slice(0, letters));

/** What is to be known before the first upload of a call, which goes on with a press that was left open or broken off. */
export function begun(
  before: LastWriting | undefined,
  { keys, at }: { keys: readonly string[]; at: number },
): LastWriting {
  const { since, fresh } = before?.open ? before : { since: at, fresh: [] };
  const all = new Set([...fresh, ...keys.map((key) => key.slice(0, letters))]);
  return { since, open: true, fresh: [...all].slice(0, mostKept) };
}

/** As entries of the ledger, to be written with others in one call. */
export const packedWriting = ({ since, open, fresh }: LastWriting): Record<string, string> => ({
  [entryName]: entryText(shapes, [since, open, fresh.join('')]),
});
