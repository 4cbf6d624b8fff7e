import { useRef } from 'preact/hooks';
import type { Typed, Typing } from '../../sheet/person';
import type { Seen } from '../../sheet/seen';
import { type } from '../server/ask';
import { seenWith } from './seen';

/** `seen`: what stood there before. */
type Step = Typed & { tab: string; seen: Seen };

/** The cells that going back or forth changed, and how many stay as somebody else has changed them since. */
export type Walked = { tab: string; changed: Typing[]; kept: number };

/** What was typed here, so that it can be taken back and done again; what others have changed since is left as it is. */
export function useTyping(show: (tab: string, typings: readonly Typing[]) => void) {
  const past = useRef<Step[]>([]);
  const future = useRef<Step[]>([]);
  /** What the Sheet has made of texts typed here, as the page shows them as they were typed until it reads all again: `007` is `7`. */
  const made = useRef(new Map<string, { text: string; now: string }>());
  /** Texts go to the server in the order they were typed; taking one back waits until it has arrived. */
  const last = useRef<Promise<unknown>>(Promise.resolve());

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.current.then(work, work);
    last.current = done;
    return done;
  };
  const walk = (from: Step[], to: Step[], way: keyof Typed) =>
    inTurn(async (): Promise<Walked | undefined> => {
      const step = from.at(-1);
      if (!step) return undefined;
      const seen = seenWith(step.seen, way === 'before' ? step.after : step.before);
      const typings = step[way];
      const { after } = await type(step.tab, typings, seen, 'theRest');
      from.pop();
      to.push(step);
      return { tab: step.tab, changed: after, kept: typings.length - after.length };
    });
  return {
    write: (tab: string, typings: readonly Typing[], shown: Seen) => {
      show(tab, typings);
      return inTurn(async () => {
        const seen = asMade(shown, tab, made.current);
        const typed = await type(tab, typings, seen, 'nothing');
        for (const [index, { row, column, text }] of typings.entries())
          made.current.set(nameOf(tab, row, column), { text, now: typed.after[index]?.text ?? text });
        past.current.push({ tab, seen, ...typed });
        future.current.length = 0;
      });
    },
    /** Until what was typed so far is saved or refused. */
    arrived: () => last.current.catch(() => undefined),
    /** All that was typed has been read again. */
    settle: () => made.current.clear(),
    undo: () => walk(past.current, future.current, 'before'),
    redo: () => walk(future.current, past.current, 'after'),
    /** Rows have moved, so what was typed is no longer where it was. */
    forget: () => {
      past.current.length = 0;
      future.current.length = 0;
    },
  };
}

const nameOf = (tab: string, row: number, column: number): string => `${row} ${column} ${tab}`;

const asMade = (
  { arrangement, rows }: Seen,
  tab: string,
  made: ReadonlyMap<string, { text: string; now: string }>,
): Seen => ({
  arrangement,
  rows: rows.map(({ row, texts }) => ({
    row,
    texts: texts.map((shown, index) => {
      const { text, now } = made.get(nameOf(tab, row, index + 1)) ?? {};
      return text === shown && now !== undefined ? now : shown;
    }),
  })),
});
