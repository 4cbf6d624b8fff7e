import type { Mailing } from '../../spoken/mail';
import { ActionButton } from '../parts/action-button';
import type { Outbox } from './use-outbox';
import type { SendingHere } from './use-sending';

type Props = { mailing: Mailing; outbox: Outbox; sending: SendingHere };

/** The one press that lets mail leave; it names how many, and says why when none can. */
export function MailConfirm({ mailing, outbox, sending }: Props) {
  const { mails, recipients } = mailing.next;
  const reason = reasonAgainst(mailing, sending.own);
  return (
    <>
      <ActionButton
        main
        busy={reason !== '' || outbox.doing !== ''}
        reason={reason ? 'mail-confirm' : undefined}
        onPress={sending.confirm}
      >
        {mails > 0 ? `Gửi ${mails} thư cho ${recipients} người nhận` : 'Gửi thư'}
      </ActionButton>
      {reason && (
        <p id="mail-confirm" class="note">
          {reason}
        </p>
      )}
    </>
  );
}

function reasonAgainst({ mails, next, job, sending }: Mailing, own: boolean): string {
  if (sending !== '' && !own) return 'Chưa gửi được: đang có cửa sổ khác gửi. Đợi xong rồi bấm “Xem lại”.';
  if (job && !job.mine) return `${job.by} đang có đợt gửi dở. Đợi xong, hoặc bấm “Hủy đợt gửi” ở đầu trang.`;
  if (next.mails > 0) return '';
  if (mails.length === 0) return 'Chưa có thư nào. Xin soạn giấy mời trước.';
  if (job) return 'Mọi thư gửi được đều đã xác nhận. Bấm “Gửi tiếp” ở đầu trang.';
  return 'Không có thư nào chờ xác nhận nên chưa có gì để gửi.';
}
