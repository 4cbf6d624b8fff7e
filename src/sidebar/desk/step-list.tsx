import type { StepState } from '../../domain/desk/preparation';
import type { SpokenStep } from '../../spoken/desk';

/** A sign that does not need colour; the words beside it say the same. */
const signs: Record<StepState, string> = { done: '✓', late: '!', due: '▲', ahead: '○' };

/** The steps of the preparation in order, each with its deadline in words. */
export const StepList = ({ steps }: { steps: readonly SpokenStep[] }) => (
  <section aria-labelledby="preparation">
    <h2 id="preparation">
      Các bước chuẩn bị{' '}
      <span class="count">
        (xong {steps.filter(({ state }) => state === 'done').length}/{steps.length})
      </span>
    </h2>
    <ol class="preparation">
      {steps.map(({ key, title, state, when }) => (
        <li key={key} class={state}>
          <span aria-hidden="true" class="sign">
            {signs[state]}
          </span>
          <span>
            {title}
            <span class="badge">{when}</span>
          </span>
        </li>
      ))}
    </ol>
  </section>
);
