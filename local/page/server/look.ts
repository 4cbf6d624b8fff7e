import { useEffect, useRef } from 'preact/hooks';
import { readVersion } from './ask';

/** How often the page asks whether anybody saved anything, in milliseconds. */
const pollMs = 2000;

/** Tells again and again which version the server has, which changes when anybody saves; or that it does not answer. */
export function useLook(look: (version: string) => void, lose?: (error: unknown) => void): void {
  const latest = useRef({ look, lose });
  latest.current = { look, lose };
  useEffect(() => {
    const ask = () =>
      readVersion().then(
        (version) => latest.current.look(version),
        (error) => latest.current.lose?.(error),
      );
    ask();
    const timer = setInterval(ask, pollMs);
    return () => clearInterval(timer);
  }, []);
}
