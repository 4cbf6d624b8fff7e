import { codeKey } from '../text/digest';

/** An answer as it was last read. */
type Kept = { id: string; at: number; unread?: true | undefined };

/** At which kept answers a look looks again: at so many of the `newest`, and at the others whose `turn` of so many `turns` it is. */
export type Again = { newest: number; turns: number; turn: number };

/** Of those that could not be read so many are tried each time, the others in turn. */
const mostUnread = 100;

/**
 * Those that could not be read, the newest, and of the others those whose turn it is. An answer has the same turn whatever comes or goes, so in
 * as many turns each is looked at once.
 * @example chosenAgain([{ id: 'r1', at: 5 }, { id: 'r2', at: 7 }], { newest: 1, turns: 1e9, turn: 0 }) // ['r2']
 */
export function chosenAgain(kept: readonly Kept[], { newest, turns, turn }: Again): string[] {
  const inOrder = [...kept].sort(
    (a, b) => Number(b.unread ?? false) - Number(a.unread ?? false) || b.at - a.at,
  );
  const unread = Math.min(mostUnread, inOrder.filter((one) => one.unread).length);
  const first = Math.max(newest, unread);
  return inOrder.map(({ id }) => id).filter((id, index) => index < first || turnOf(id, turns) === turn);
}

const turnOf = (id: string, turns: number): number => Number.parseInt(codeKey(id).slice(0, 8), 16) % turns;

/** In how many turns all have had theirs, at most so many at a time. @example turnsOf(900, 200) // 5 */
export const turnsOf = (count: number, most: number): number => Math.max(1, Math.ceil(count / most));
