import { useEffect, useState } from 'preact/hooks';
import { ask } from '../server/ask';

type Asked<A extends Parameters<typeof ask>[0]['action']> = Awaited<ReturnType<typeof ask<A>>>;

/**
 * Asks once when the view opens; `answer` is undefined meanwhile. `again` asks anew; so does `renew` while what is known stays,
 * and stays too when no answer comes.
 */
export function useAnswer<A extends 'state' | 'check'>(request: { action: A }) {
  const [answer, setAnswer] = useState<Asked<A>>();
  const again = async () => {
    setAnswer(undefined);
    setAnswer(await ask<A>(request));
  };
  const renew = async () => {
    const latest = await ask<A>(request);
    if (latest.ok) setAnswer(latest);
  };
  useEffect(() => void again(), []);
  return { answer, again, renew };
}
