import type { StepKey } from '../../domain/desk/preparation';
import type { Next } from '../../spoken/desk';
import { ActionButton } from './action-button';
import { ask } from './ask';
import { useGoTo } from './go-to';
import { useAnswer } from './use-answer';
import type { View } from './views';

/** The view in which each step is done, and what its button says where that is not the step itself; `cell` = where it leads to one. */
const doors: Record<StepKey, { view?: View; label?: string; cell?: string }> = {
  tables: { view: 'tables' },
  details: { view: 'check' },
  slips: { view: 'check' },
  plan: { view: 'papers', cell: 'Tới chỗ phải điền' },
  approval: { view: 'papers' },
  call: { view: 'registration' },
  invitations: { view: 'papers' },
  signed: { view: 'papers' },
  answers: { view: 'registration', label: 'Xem đơn vị chưa gửi' },
  mail: { view: 'mail' },
  day: {},
};

/** The view in which a step is done; undefined for one that is done in a cell, or elsewhere. */
export const viewOf = ({ key, place }: Next): View | undefined => (place ? undefined : doors[key].view);

/** What to do now: one button, and why. `main` = nothing else comes first; `over` = the meeting has been held. */
export function NextStep({ next, over, main, open }: Props & { next: Next | null; over: boolean }) {
  return (
    <section aria-labelledby="next" class="next">
      <h2 id="next">Việc tiếp theo</h2>
      {next && <Door next={next} main={main} open={open} />}
      {!next && over && <AfterTheDay main={main} open={open} />}
      {!next && !over && <p class="done">✓ Mọi việc trước hội nghị đã xong.</p>}
    </section>
  );
}

/** The meeting has been held: what is left is to put down what came of it. */
const AfterTheDay = ({ main, open }: Props) => (
  <>
    <ActionButton main={main} reason="why" onPress={() => open('papers')}>
      Soạn văn bản sau hội nghị
    </ActionButton>
    <p id="why">Hội nghị đã họp. Thông báo kết luận, báo cáo thêm ở mục Thêm văn bản.</p>
  </>
);

type Props = { main: boolean; open: (view: View) => void };

export function Door({ next: { key, title, reason, place }, main, open }: Props & { next: Next }) {
  const { lost, go } = useGoTo();
  const { view, label = title, cell } = doors[key];
  return (
    <>
      {place && (
        <ActionButton main={main} reason="why" onPress={() => go(place)}>
          {cell ?? `Tới ô ${place.column}`}
        </ActionButton>
      )}
      {!place && view && (
        <ActionButton main={main} reason="why" onPress={() => open(view)}>
          {label}
        </ActionButton>
      )}
      <p id="why">{reason}</p>
      <p role="status">{lost}</p>
    </>
  );
}

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
