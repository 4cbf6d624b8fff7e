import { useState } from 'preact/hooks';
import { ask, type Refusal } from '../parts/ask';

/** Begins or ends practice when pressed; `done` is told once that has happened. */
export function usePractice(on: boolean, done: () => void) {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const press = async () => {
    setBusy(true);
    const answer = await ask('practise', { on });
    setBusy(false);
    if (answer.ok) done();
    else setRefusal(answer);
  };
  return { busy, refusal, press };
}
