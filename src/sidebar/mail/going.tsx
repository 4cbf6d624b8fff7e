import type { Mailing } from '../../spoken/mail';
import { ActionButton } from '../parts/action-button';

/** What a confirmation would send, what is left out unseen, and the way to look at each mail. */
export function MailGoing({ mailing, open }: { mailing: Mailing; open: (code: string) => void }) {
  const { mails, next } = mailing;
  const first =
    mails.find(({ state }) => state === 'ready') ?? mails.find(({ state }) => state === 'confirmed');
  return (
    <section aria-labelledby="mail-going">
      <h2 id="mail-going">Thư sẽ đi</h2>
      <p>
        {next.mails > 0
          ? `${next.mails} thư, ${next.recipients} người nhận.`
          : 'Không có thư nào chờ xác nhận.'}
      </p>
      {next.hidden > 0 && <p>– {next.hidden} dòng đang bị bộ lọc che nên không gửi.</p>}
      {first && <ActionButton onPress={() => open(first.code)}>Xem từng thư</ActionButton>}
    </section>
  );
}
