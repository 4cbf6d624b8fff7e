import type { StepKey } from '../../domain/desk/preparation';
import type { Next } from '../../spoken/desk';
import { ActionButton } from './action-button';
import { useGoTo } from './use-go-to';
import type { View } from './views';

/** The view in which each step is done, and what its button says where that is not the step itself. */
const doors: Record<StepKey, { view?: View; label?: string }> = {
  tables: { view: 'tables' },
  details: { view: 'check' },
  slips: { view: 'check' },
  plan: { view: 'papers' },
  approval: { view: 'check' },
  call: { view: 'registration' },
  invitations: { view: 'papers' },
  signed: { view: 'mail' },
  answers: { view: 'registration', label: 'Xem đơn vị chưa gửi' },
  mail: { view: 'mail' },
  day: {},
};

/** The view in which a step is done; undefined for one that is done in a cell, or elsewhere. */
export const viewOf = ({ key, place }: Next): View | undefined => (place ? undefined : doors[key].view);

/** What to do now: one button, and why. */
export function NextStep({
  next,
  over,
  open,
}: {
  next: Next | null;
  over: boolean;
  open: (view: View) => void;
}) {
  return (
    <section aria-labelledby="next" class="next">
      <h2 id="next">Việc tiếp theo</h2>
      {next && <Door next={next} open={open} />}
      {!next && over && <AfterTheDay open={open} />}
      {!next && !over && <p class="done">✓ Mọi việc trước hội nghị đã xong.</p>}
    </section>
  );
}

/** The meeting has been held: what is left is to put down what came of it. */
const AfterTheDay = ({ open }: { open: (view: View) => void }) => (
  <>
    <ActionButton main reason="why" onPress={() => open('papers')}>
      Soạn văn bản sau hội nghị
    </ActionButton>
    <p id="why">Hội nghị đã họp. Thông báo kết luận, báo cáo thêm ở mục Thêm văn bản.</p>
  </>
);

export function Door({
  next: { key, title, reason, place },
  open,
}: {
  next: Next;
  open: (view: View) => void;
}) {
  const { lost, go } = useGoTo();
  const { view, label = title } = doors[key];
  return (
    <>
      {place && (
        <ActionButton main reason="why" onPress={() => go(place)}>
          Tới ô {place.column}
        </ActionButton>
      )}
      {!place && view && (
        <ActionButton main reason="why" onPress={() => open(view)}>
          {label}
        </ActionButton>
      )}
      <p id="why">{reason}</p>
      <p role="status">{lost}</p>
    </>
  );
}
