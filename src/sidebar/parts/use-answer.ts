import { useEffect, useState } from 'preact/hooks';
import type { Answer } from './ask';

/**
 * Asks once when the view opens; `answer` is undefined meanwhile. `again` asks anew; so does `renew` while what is known stays,
 * and stays too when no answer comes.
 */
export function useAnswer<T>(asking: () => Promise<Answer<T>>) {
  const [answer, setAnswer] = useState<Answer<T>>();
  const again = async () => {
    setAnswer(undefined);
    setAnswer(await asking());
  };
  const renew = async () => {
    const latest = await asking();
    if (latest.ok) setAnswer(latest);
  };
  useEffect(() => void again(), []);
  return { answer, again, renew };
}
