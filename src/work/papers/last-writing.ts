import * as z from 'zod/mini';
import { entryText, type Shapes, stored } from '../sheet/stored';

/**
 * The last press that wrote papers, over all its calls: whether some were left to a next call, and the beginnings of the keys of those that
 * were new and of those that were there and were written again.
 */
export type LastWriting = { open: boolean; fresh: readonly string[]; again: readonly string[] };

const entryName = 'last-writing';
/** Letters of a key that are kept, and how many keys of each: an entry of the ledger takes nine kilobytes. */
const letters = 8;
const mostKept = 500;

const beginnings = (joined: string): string[] => joined.match(/.{8}/g) ?? [];
const shapes: Shapes<LastWriting> = [
  z.pipe(
    z.tuple([z.boolean(), z.string(), z.string()]),
    z.transform(([open, fresh, again]) => ({ open, fresh: beginnings(fresh), again: beginnings(again) })),
  ),
];

/** @returns undefined while nothing was written, or where what is kept cannot be read: then nothing is taken for new */
export const lastWritingIn = (ledger: Readonly<Record<string, string>>): LastWriting | undefined =>
  stored(shapes, ledger[entryName]);

/** Whether a paper is among those whose keys begin so. */
export const isAmong = (keys: readonly string[], key: string): boolean =>
  keys.includes(key.slice(0, letters));

/** What is to be known before the first upload of a call, which goes on with a press that was left open or broken off. */
export function begun(
  before: LastWriting | undefined,
  due: readonly { key: string; id: string | undefined }[],
): LastWriting {
  const { fresh, again } = before?.open ? before : { fresh: [], again: [] };
  const keys = (there: boolean): string[] =>
    due.filter(({ id }) => (id !== undefined) === there).map(({ key }) => key.slice(0, letters));
  const [news, olds] = [joined(fresh, keys(false)), joined(again, keys(true))];
  return { open: true, fresh: news, again: olds.filter((key) => !news.includes(key)) };
}

const joined = (one: readonly string[], other: readonly string[]): string[] =>
  [...new Set([...one, ...other])].slice(0, mostKept);

/** As entries of the ledger, to be written with others in one call. */
export const packedWriting = ({ open, fresh, again }: LastWriting): Record<string, string> => ({
  [entryName]: entryText(shapes, [open, fresh.join(''), again.join('')]),
});
