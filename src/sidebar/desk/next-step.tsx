import type { StepKey } from '../../domain/desk/preparation';
import type { Next } from '../../spoken/desk';
import { ActionButton } from '../parts/action-button';
import { useGoTo } from '../parts/use-go-to';
import type { View } from '../parts/views';

/** The view in which each step is done, and what its button says where that is not the step itself. */
const doors: Record<StepKey, { view?: View; label?: string }> = {
  tables: { view: 'tables' },
  details: { view: 'check' },
  slips: { view: 'check' },
  plan: { view: 'papers' },
  approval: { view: 'papers' },
  call: { view: 'registration' },
  invitations: { view: 'papers' },
  signed: { view: 'papers' },
  answers: { view: 'registration', label: 'Xem đơn vị chưa gửi' },
  mail: { view: 'mail' },
  day: {},
};

/** What to do now: one button, and why. `main` = nothing else comes first. */
export function NextStep({ next, main, open }: Props & { next: Next | null }) {
  return (
    <section aria-labelledby="next" class="next">
      <h2 id="next">Việc tiếp theo</h2>
      {next ? (
        <Door next={next} main={main} open={open} />
      ) : (
        <p class="done">✓ Mọi việc trước hội nghị đã xong.</p>
      )}
    </section>
  );
}

type Props = { main: boolean; open: (view: View) => void };

function Door({ next: { key, title, reason, place }, main, open }: Props & { next: Next }) {
  const { lost, go } = useGoTo();
  const { view, label = title } = doors[key];
  return (
    <>
      {place && (
        <ActionButton main={main} reason="why" onPress={() => go(place)}>
          Tới ô {place.column}
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
