import { useState } from 'preact/hooks';
import { ActionButton } from '../parts/action-button';
import type { Outbox } from './use-outbox';

/** For when Gmail accepted mails and sent them back in a heap, as it does over the limit of a day. */
export function MailReturned({ outbox }: { outbox: Outbox }) {
  const [since, setSince] = useState('');
  const [lacks, setLacks] = useState(false);
  const mark = () => {
    setLacks(since === '');
    if (since !== '') outbox.markReturned(since);
  };
  return (
    <details>
      <summary>Thư không đến được?</summary>
      <p>
        Khi hộp thư đến có báo “Không gửi được” hàng loạt, xin ghi lúc bắt đầu đợt gửi đó. Mọi thư Gmail đã
        nhận từ lúc ấy chuyển sang “Chưa rõ đã gửi”, để xem lại rồi gửi lại hoặc gửi trực tiếp.
      </p>
      <label>
        Từ lúc
        <input
          type="datetime-local"
          value={since}
          aria-invalid={lacks}
          aria-describedby={lacks ? 'mail-since' : undefined}
          onInput={({ currentTarget }) => setSince(currentTarget.value)}
        />
      </label>
      <p id="mail-since" role="status">
        {lacks && 'Xin chọn đủ ngày và giờ.'}
      </p>
      <ActionButton busy={outbox.doing !== ''} onPress={mark}>
        Chuyển sang Chưa rõ đã gửi
      </ActionButton>
    </details>
  );
}
