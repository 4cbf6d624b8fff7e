import { useState } from 'preact/hooks';
import { ask, type Refusal } from './ask';
import { Refused } from './refused';
import { guidePlaceOf, type View } from './views';

/** Opens the guide where it speaks of a view. */
export function GuideButton({ view }: { view: View }) {
  const [refusal, setRefusal] = useState<Refusal>();
  const open = async () => {
    const answer = await ask('show-guide', { at: guidePlaceOf(view) });
    setRefusal(answer.ok ? undefined : answer);
  };
  return (
    <>
      <button type="button" class="guide" onClick={open}>
        Hướng dẫn
      </button>
      {refusal && <Refused refusal={refusal} />}
    </>
  );
}
