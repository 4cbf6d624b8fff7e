import { useState } from 'preact/hooks';
import type { Mailing } from '../../spoken/mail';
import { ActionButton } from '../parts/action-button';
import { ask } from '../parts/ask';
import { OutLink } from '../parts/out-link';
import { ProblemList, Trouble } from '../parts/problem-list';
import { SureButton } from '../parts/sure-button';
import type { Outbox } from './use-outbox';

type Packed = Awaited<ReturnType<typeof ask<'make-pack'>>>;

/** For an office that issues papers through its document system or its official mailbox: one file with all of it, then the mark that it is done. */
export function MailIssuing({ mailing, outbox }: { mailing: Mailing; outbox: Outbox }) {
  const [answer, setAnswer] = useState<Packed>();
  const [packing, setPacking] = useState(false);
  const pack = async () => {
    setPacking(true);
    setAnswer(undefined);
    setAnswer(await ask('make-pack'));
    setPacking(false);
  };
  const waiting = mailing.mails.filter(({ paper, state }) => paper !== '' && open.has(state)).length;
  return (
    <details>
      <summary>Phát hành trên QLVB, hộp thư công vụ</summary>
      <p>
        Một tệp .zip có văn bản (bản ký nếu đã chọn), lời từng thư và danh sách gửi (.xlsx). Phát hành xong
        thì bấm Đã phát hành: các nơi ấy coi như đã nhận từ hôm nay.
      </p>
      <ActionButton busy={packing || outbox.doing !== ''} onPress={pack}>
        Đóng gói phát hành
      </ActionButton>
      <p role="status">{packing && 'Đang đóng gói…'}</p>
      {answer?.ok === true && (
        <>
          <p class="done">
            ✓ <OutLink to={answer.result.link}>{answer.result.name}</OutLink>: {answer.result.papers} văn bản,
            lời của {answer.result.mails} thư.
          </p>
          <ProblemList problems={answer.result.problems} of="gói phát hành" />
        </>
      )}
      {answer?.ok === false && <Trouble answer={answer} />}
      {waiting > 0 && (
        <SureButton
          label={`Đã phát hành trên QLVB: cả ${waiting} thư`}
          question={{
            text: `Ghi cả ${waiting} thư còn chờ là đã phát hành trên QLVB? Các nơi ấy coi như đã nhận, máy không gửi thư nữa. Chỉ một vài nơi thì mở từng thư.`,
            yes: 'Đúng, đã phát hành',
            no: 'Chưa, để nguyên',
          }}
          busy={outbox.doing !== ''}
          onSure={outbox.issued}
        />
      )}
    </details>
  );
}

/** What may still be marked without being named. */
const open: ReadonlySet<string> = new Set(['ready', 'hidden', 'blocked']);
