import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Mailing } from '../../spoken/mail';
import type { SpokenQuestion } from '../../spoken/problems';
import { ActionButton } from '../parts/action-button';
import { QuestionCard } from '../parts/question-card';
import { UnreadyPapers } from './unready';
import type { Outbox } from './use-outbox';
import type { Hour, SendingHere } from './use-sending';

type Props = { mailing: Mailing; outbox: Outbox; sending: SendingHere };

/** The one press that lets mail leave; it names how many, and says why when none can. */
export function MailConfirm({ mailing, outbox, sending }: Props) {
  const { mails, recipients } = mailing.next;
  const reason = reasonAgainst(mailing, sending.own);
  const busy = reason !== '' || outbox.doing !== '';
  const question = sending.progress?.refusal?.questions[0];
  if (question && mails > 0) return <Asked {...{ question, mailing, outbox, sending }} />;
  return (
    <>
      {mailing.calendars.map((words) => (
        <p key={words} class="note">
          Lịch của khách mời: {words}.
        </p>
      ))}
      <ActionButton
        main={mails > 0 || mailing.counts.sent === 0}
        busy={busy}
        reason={reason ? 'mail-confirm' : undefined}
        onPress={() => sending.confirm()}
      >
        {mails > 0 ? `Gửi ${mails} thư cho ${recipients} người nhận` : 'Gửi thư'}
      </ActionButton>
      {reason && (
        <p id="mail-confirm" class="note">
          {reason}
        </p>
      )}
      {mails > 0 && <SendLater busy={busy} sending={sending} />}
    </>
  );
}

/** What only a person may decide, first where the press was; what was answered before stays answered. */
function Asked({ question, mailing, outbox, sending }: Props & { question: SpokenQuestion }) {
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => card.current?.focus(), []);
  return (
    <div ref={card} class="asked" tabIndex={-1}>
      <QuestionCard
        question={question}
        decide={(code, yes) =>
          yes || canDoWithout(code) ? sending.confirm(answered(sending.asked, code, yes)) : sending.dismiss()
        }
      />
      {question.code === 'send-unready' && <UnreadyPapers unready={mailing.unready} outbox={outbox} />}
    </div>
  );
}

/** While offices are closed: at once all the same, or on their next morning. Of files that are too large: opened to whoever has the link, or their mails stay. */
function answered(asked: Hour = {}, code: string, yes: boolean): Hour {
  if (isOfHours(code) && !yes) return { ...asked, morning: true };
  const before = typeof asked.consent === 'object' ? asked.consent : {};
  return { ...asked, consent: { ...before, [code]: yes } };
}

/** To what is asked about a batch as a whole no leaves all of it where it is. */
const canDoWithout = (code: string): boolean => isOfHours(code) || code === 'share-large';

const isOfHours = (code: string): boolean => code === 'off-hours' || code === 'asked-off-hours';

/** The same mails at an hour of the clerk's choice; until then they can be let go or taken back. */
function SendLater({ busy, sending }: { busy: boolean; sending: SendingHere }) {
  const [at, setAt] = useState('');
  const [lacks, setLacks] = useState(false);
  const send = () => {
    setLacks(at === '');
    if (at !== '') sending.confirm({ at });
  };
  return (
    <details>
      <summary>Hẹn giờ gửi</summary>
      <label>
        Gửi lúc
        <input
          type="datetime-local"
          value={at}
          aria-invalid={lacks}
          aria-describedby={lacks ? 'mail-at' : undefined}
          onInput={({ currentTarget }) => setAt(currentTarget.value)}
        />
      </label>
      <p id="mail-at" role="status">
        {lacks && 'Xin chọn đủ ngày và giờ.'}
      </p>
      <ActionButton busy={busy} onPress={send}>
        Hẹn gửi vào giờ ấy
      </ActionButton>
    </details>
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
