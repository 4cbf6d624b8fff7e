import { codeKey, digest } from '../text/digest';

/** What one sender submitted, as far as its state can be told from another. */
type Stated<A> = { id: string; at: number; answers: A };

/** The newest state of each response, oldest first; what is equally new is told apart by its words, so that no order can matter. */
export function latestVersions<A, R extends Stated<A>>(
  responses: readonly R[],
  wordsOf: (answers: A) => string,
): R[] {
  const isNewer = (one: R, other: R): boolean =>
    one.at > other.at || (one.at === other.at && wordsOf(one.answers) > wordsOf(other.answers));
  const latest = new Map<string, R>();
  for (const one of responses) {
    const known = latest.get(one.id);
    if (!known || isNewer(one, known)) latest.set(one.id, one);
  }
  return [...latest.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** A code for each response that no other has: eight digits of its key, and more where two of ten thousand should meet. */
export function codesOf(ids: readonly string[], prefix: string): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    [...ids].sort().map((id) => {
      const short = `${prefix}·${codeKey(id).slice(0, 8)}`;
      const code = taken.has(short) ? `${short}${digest(id).slice(0, 16)}` : short;
      taken.add(code);
      return [id, code];
    }),
  );
}
