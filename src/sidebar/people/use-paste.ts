import { useState } from 'preact/hooks';
import type { Request } from '../../actions/all';
import type { PasteShown, RowsAdded } from '../../spoken/people';
import { type Answer, ask } from '../parts/ask';

type Paste = Request<'add-pasted'>;

/** A pasted list: first shown, then, perhaps with other columns, written. A change of what was pasted takes back what was shown. */
export function usePaste() {
  const [paste, setPaste] = useState<Paste>({ text: '', into: 'people' });
  const [shown, setShown] = useState<Answer<PasteShown>>();
  const [added, setAdded] = useState<Answer<RowsAdded>>();
  const [busy, setBusy] = useState(false);
  const change = (part: Partial<Pick<Paste, 'text' | 'into'>>) => {
    setPaste((now) => ({ text: now.text, into: now.into, ...part }));
    setShown(undefined);
    setAdded(undefined);
  };
  const look = async (columns?: string[]) => {
    const asked = columns ? { ...paste, columns } : paste;
    setBusy(true);
    setPaste(asked);
    setAdded(undefined);
    setShown(await ask('show-pasted', asked));
    setBusy(false);
  };
  const add = async () => {
    setBusy(true);
    setAdded(await ask('add-pasted', paste));
    setBusy(false);
  };
  return { paste, change, shown, added, busy, look, add };
}
