import type { WaitingLetters } from '../../spoken/desk';
import { ActionButton } from '../parts/action-button';
import type { View } from '../parts/views';

type Props = { letters: readonly WaitingLetters[]; open: (view: View, form: string) => void };

/** Registrations that wait for their units' own công văn, and the way to the reminder of each Form. */
export const LettersDue = ({ letters, open }: Props) =>
  letters.length === 0 ? null : (
    <section aria-labelledby="letters">
      <h2 id="letters">Chờ công văn của đơn vị</h2>
      {letters.map(({ form, title, count }) => (
        <div key={form}>
          <p>
            {title}: <strong>{count} đăng ký</strong> chưa tính vì chưa ghi số, ngày công văn.
          </p>
          <ActionButton onPress={() => open('registration', form)}>
            Nhắc gửi công văn<span class="hidden"> – {title}</span>
          </ActionButton>
        </div>
      ))}
    </section>
  );
