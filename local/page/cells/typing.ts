import { useRef } from 'preact/hooks';
import type { Typed, Typing } from '../../sheet/person';
import { type } from '../server/ask';

type Step = Typed & { tab: string };

/** The cells that going back or forth changed, and how many stay as somebody else has changed them since. */
export type Walked = { tab: string; changed: Typing[]; kept: number };

/** What was typed here, so that it can be taken back and done again; what others have changed since is left as it is. */
export function useTyping(show: (tab: string, typings: readonly Typing[]) => void) {
  const past = useRef<Step[]>([]);
  const future = useRef<Step[]>([]);
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
      const now = way === 'before' ? step.after : step.before;
      const typings = step[way].map((typing, index) => ({ ...typing, was: now[index]?.text }));
      const { after } = await type(step.tab, typings);
      from.pop();
      to.push(step);
      return { tab: step.tab, changed: after, kept: typings.length - after.length };
    });
  return {
    write: (tab: string, typings: readonly Typing[]) => {
      show(tab, typings);
      return inTurn(async () => {
        past.current.push({ tab, ...(await type(tab, typings)) });
        future.current.length = 0;
      });
    },
    undo: () => walk(past.current, future.current, 'before'),
    redo: () => walk(future.current, past.current, 'after'),
    /** Rows have moved, so what was typed is no longer where it was. */
    forget: () => {
      past.current.length = 0;
      future.current.length = 0;
    },
  };
}
