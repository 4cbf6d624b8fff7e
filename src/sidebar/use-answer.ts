import { useEffect, useState } from 'preact/hooks';
import { ask } from './server';

type Asked<A extends Parameters<typeof ask>[0]['action']> = Awaited<ReturnType<typeof ask<A>>>;

/** Asks once when the view opens; `answer` is undefined meanwhile. `again` asks anew. */
export function useAnswer<A extends 'state' | 'check'>(request: { action: A }) {
  const [answer, setAnswer] = useState<Asked<A>>();
  const again = async () => {
    setAnswer(undefined);
    setAnswer(await ask<A>(request));
  };
  useEffect(() => void again(), []);
  return { answer, again };
}
