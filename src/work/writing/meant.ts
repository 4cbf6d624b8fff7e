import type { Problem } from '../../domain/problem';
import { digest } from '../../domain/text/digest';
import { fold } from '../../domain/text/vietnamese';
import { under, writeLedger } from '../../google/ledger';

const prefix = 'meant:';

/**
 * The key of words that are meant to stay in a text, for the conferences of one year: the text may be moved, but once it is changed, or another year has
 * come, it is asked again. VI: giữ nguyên.
 */
export const meantKey = (
  text: string,
  { code, seen }: Pick<Problem, 'code' | 'seen'>,
  year: number,
): string => digest(JSON.stringify([fold(text), code, fold(String(seen)), year])).slice(0, 16);

/** The keys that were answered so. */
export const meantIn = (ledger: Record<string, string>): Set<string> =>
  new Set(Object.keys(under(prefix, ledger)));

/** Notes an answer. */
export const noteMeant = (keys: readonly string[]): void =>
  writeLedger(prefix, Object.fromEntries(keys.map((key) => [key, '1'])));
