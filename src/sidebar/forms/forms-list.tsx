import type { ListedForm } from '../../spoken/replies';
import { ActionButton } from '../parts/action-button';

type Props = {
  forms: readonly ListedForm[];
  chosen: string;
  /** Shows a Form; `begin` = makes it as well. */
  choose: (code: string, begin: boolean) => void;
};

/** Every Form with where it stands, and the one thing to press next. */
export const FormsList = ({ forms, chosen, choose }: Props) => (
  <section aria-labelledby="forms">
    <h2 id="forms">Các phiếu</h2>
    <ul class="mails">
      {forms.map(({ code, title, state, opened }) => (
        <li key={code} aria-current={code === chosen ? 'true' : undefined}>
          <strong>{title}</strong> <span class="badge">{state || 'Đã mở'}</span>
          {code === chosen ? (
            <p class="note">Đang xem bên dưới.</p>
          ) : (
            <ActionButton onPress={() => choose(code, !opened)}>
              {opened ? 'Xem phiếu' : 'Mở phiếu'}
              <span class="hidden"> – {title}</span>
            </ActionButton>
          )}
        </li>
      ))}
    </ul>
  </section>
);
