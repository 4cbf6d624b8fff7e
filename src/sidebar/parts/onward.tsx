import { ask } from './ask';
import { Door, viewOf } from './next-step';
import { useAnswer } from './use-answer';
import type { View } from './views';

/** After a finished job: the one blue button is the next step, not the same again. Nothing where that is done in the same view. */
export function Onward({ here, open }: { here: View; open: (view: View) => void }) {
  const { answer } = useAnswer(() => ask('state'));
  const next = answer?.ok ? answer.result.next : null;
  return (
    <div aria-live="polite">
      {next && viewOf(next) !== here && (
        <section aria-labelledby="onward" class="next">
          <h2 id="onward">Việc tiếp theo</h2>
          <Door next={next} main open={open} />
        </section>
      )}
    </div>
  );
}
