import { useEffect, useState } from 'preact/hooks';
import type { RowsAdded, UnitsShown } from '../../spoken/people';
import { type Answer, ask } from '../parts/ask';

/** Which units the user wants: a province, and departments one a line, or none of these. */
export type UnitsWanted = { province: string; departments: boolean; names: string };

/** After a change, as long as nothing more is typed. */
const pauseMs = 300;

const asked = ({ province, departments, names }: UnitsWanted) => ({
  province,
  departments,
  named: names.split('\n').filter((name) => name.trim()),
});

/** What would be added is asked for with each choice; of two answers the one to the later choice is shown. */
export function useUnits() {
  const [wanted, setWanted] = useState<UnitsWanted>({ province: '', departments: false, names: '' });
  const [shown, setShown] = useState<Answer<UnitsShown>>();
  const [added, setAdded] = useState<Answer<RowsAdded>>();
  const [busy, setBusy] = useState(true);
  useEffect(() => {
    let isLatest = true;
    const look = async () => {
      setBusy(true);
      const answer = await ask('show-units', asked(wanted));
      if (!isLatest) return;
      setShown(answer);
      setBusy(false);
      // The list to correct begins with what most provinces have.
      if (answer.ok && wanted.names === '')
        setWanted((now) => ({ ...now, names: answer.result.departments.join('\n') }));
    };
    // Whoever types is not asked for at each letter.
    const timer = setTimeout(look, pauseMs);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [wanted.province, wanted.departments, wanted.departments && wanted.names]);
  const change = (part: Partial<UnitsWanted>) => {
    setAdded(undefined);
    setWanted((now) => ({ ...now, ...part }));
  };
  const add = async () => {
    setBusy(true);
    setAdded(await ask('add-units', asked(wanted)));
    setBusy(false);
  };
  return { wanted, change, shown, added, busy, add };
}
