import { useState } from 'preact/hooks';
import type { LinkRenewed } from '../../spoken/forms';
import { type Answer, ask } from '../parts/ask';

/** Changes the link code of one unit at a time; `done` = look again at what hangs on it. */
export function useRenewal(done: () => void) {
  const [answer, setAnswer] = useState<Answer<LinkRenewed>>();
  const [busy, setBusy] = useState(false);
  const renew = async (unit: string, form: string, aside = false) => {
    setBusy(true);
    const came = await ask('renew-link', { unit, form, aside });
    setAnswer(came);
    setBusy(false);
    if (came.ok) done();
  };
  return { answer, busy, renew };
}
