import { useEffect, useState } from 'preact/hooks';
import { readVersion } from './server';

/** How often the page asks whether anybody saved anything, in milliseconds. */
const pollMs = 2000;

/** Changes when what the server shows does, whoever saved it; `lost` is told when the server does not answer. */
export function useVersion(lost?: (isLost: boolean) => void): string {
  const [version, setVersion] = useState('');
  useEffect(() => {
    const told = (read: string) => {
      setVersion(read);
      lost?.(false);
    };
    const look = () => readVersion().then(told, () => lost?.(true));
    look();
    const timer = setInterval(look, pollMs);
    return () => clearInterval(timer);
  }, []);
  return version;
}
