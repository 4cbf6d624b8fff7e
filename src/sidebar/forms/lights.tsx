import type { LightState } from '../../domain/forms/light-findings';
import type { FormHealth, FormLight } from '../../spoken/forms';
import { ActionButton } from '../parts/action-button';
import { goTo } from '../parts/go-to';
import { OutLink } from '../parts/out-link';

/** How each state reads: a sign that needs no colour, and words. */
const states: Record<LightState, [sign: string, name: string]> = {
  good: ['✓', 'Tốt'],
  look: ['▲', 'Nên xem'],
  wrong: ['■', 'Cần sửa'],
};

type Presses = {
  busy: boolean;
  open: () => void;
  take: () => void;
  look: () => void;
};

/** How the Form of the call stands, light by light, each with what repairs it. */
export function FormHealthCard({
  health: { form, lights, deadline },
  ...presses
}: Presses & { health: FormHealth }) {
  if (!form) return null;
  return (
    <section aria-labelledby="health">
      <h2 id="health">
        Tình trạng biểu mẫu <span class="count">({summary(lights)})</span>
      </h2>
      <p>
        {form.link && <OutLink to={form.link}>Xem biểu mẫu</OutLink>}
        {form.editLink && (
          <>
            {form.link && ' · '}
            <OutLink to={form.editLink}>sửa biểu mẫu</OutLink>
          </>
        )}
      </p>
      <ul class="lights">
        {lights.map((light) => (
          <li key={light.name} class={light.state}>
            <Light light={light} deadline={deadline} {...presses} />
          </li>
        ))}
      </ul>
      <ActionButton busy={presses.busy} onPress={presses.look}>
        Xem lại
      </ActionButton>
    </section>
  );
}

function Light({
  light: { name, state, title, text, repair },
  deadline,
  ...presses
}: Presses & { light: FormLight } & Pick<FormHealth, 'deadline'>) {
  const [sign, stateName] = states[state];
  const press = {
    'open-registration': presses.open,
    'take-answers': presses.take,
    'correct-day': () => void goTo(deadline),
  };
  return (
    <>
      <p id={`light-${name}`}>
        <span class="sign">
          <span aria-hidden="true">{sign} </span>
          {stateName}
        </span>{' '}
        · <strong>{title}</strong>
        <br />
        {text}
      </p>
      {repair?.by === 'ask-maker' && <p>{repair.words}</p>}
      {repair && repair.by !== 'ask-maker' && (
        <ActionButton busy={presses.busy} reason={`light-${name}`} onPress={press[repair.by]}>
          {repair.words}
        </ActionButton>
      )}
    </>
  );
}

/** @example summary([]) // 'không có gì cần sửa' */
function summary(lights: readonly FormLight[]): string {
  const wrong = lights.filter(({ state }) => state === 'wrong').length;
  return wrong > 0 ? `${wrong} chỗ cần sửa` : 'không có gì cần sửa';
}
