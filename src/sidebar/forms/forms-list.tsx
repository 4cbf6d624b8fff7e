import type { FormStanding, ListedForm } from '../../spoken/forms';
import { ActionButton } from '../parts/action-button';

type Props = {
  forms: readonly ListedForm[];
  standings: readonly FormStanding[];
  chosen: string;
  /** Shows a Form; `begin` = makes it as well. */
  choose: (code: string, begin: boolean) => void;
};

/** Every Form with where it stands, and the one thing to press next. */
export const FormsList = ({ forms, standings, chosen, choose }: Props) => (
  <section aria-labelledby="forms">
    <h2 id="forms">Các phiếu</h2>
    <ul class="mails">
      {forms.map(({ code, title }) => (
        <Listed
          key={code}
          title={title}
          standing={standings.find((one) => one.code === code)}
          isChosen={code === chosen}
          choose={(begin) => choose(code, begin)}
        />
      ))}
    </ul>
  </section>
);

type ListedProps = {
  title: string;
  standing: FormStanding | undefined;
  isChosen: boolean;
  choose: (begin: boolean) => void;
};

function Listed({ title, standing: { opened, words } = unknown, isChosen, choose }: ListedProps) {
  return (
    <li aria-current={isChosen ? 'true' : undefined}>
      <strong>{title}</strong> <span class="badge">{words || 'Đã mở'}</span>
      {isChosen ? (
        <p class="note">Đang xem bên dưới.</p>
      ) : (
        <ActionButton onPress={() => choose(!opened)}>
          {opened ? 'Xem phiếu' : 'Mở phiếu'}
          <span class="hidden"> – {title}</span>
        </ActionButton>
      )}
    </li>
  );
}

/** Never made by a press that was to look at it. */
const unknown = { code: '', opened: true, words: '' };
