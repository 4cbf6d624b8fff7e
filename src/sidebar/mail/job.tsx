import type { Mailing, MailJob } from '../../spoken/mail';
import { ActionButton } from '../parts/action-button';
import { timeLeft } from '../parts/figures';
import { Refused } from '../parts/problem-list';
import { SureButton } from '../parts/sure-button';
import { goesOnWords, tally, workedWords } from './mail-words';
import type { SendProgress } from './mailing';
import { MailStateBadge } from './state';
import type { Outbox } from './use-outbox';
import type { SendingHere } from './use-sending';

type Props = { outbox: Outbox; sending: SendingHere };

/** What is on its way or has been confirmed and waits, with the ways to go on and to halt. */
export function MailJobCard({ outbox, sending }: Props) {
  const { mailing, doing } = outbox;
  const { progress, running, halted } = sending;
  const job = mailing?.job ?? null;
  const other = mailing && !sending.own && !running ? mailing.sending : '';
  const isBusy = doing !== '';
  return (
    <>
      {progress && <Progress progress={progress} running={running} />}
      {running && !needsPage(progress) && (
        <p class="note">Có thể đóng trang này; {goesOnWords(progress?.next ?? '')}.</p>
      )}
      {!running && mailing && job && (
        <Job job={job} clock={mailing.clock} alone={!job.paused && !needsPage(mailing)} />
      )}
      {other !== '' && <p>{other} đang gửi ở cửa sổ khác.</p>}
      {other !== '' && (
        <ActionButton busy={isBusy} onPress={outbox.again}>
          Xem lại
        </ActionButton>
      )}
      {!running && job?.mine && other === '' && (
        <ActionButton
          main={job.from === ''}
          busy={isBusy}
          onPress={job.from ? sending.release : sending.goOn}
        >
          {job.from ? 'Gửi ngay, không chờ nữa' : 'Gửi tiếp'}
        </ActionButton>
      )}
      {(running || (job && !job.paused)) && (
        <ActionButton busy={running ? halted : isBusy} onPress={sending.pause}>
          Tạm dừng
        </ActionButton>
      )}
      {(running || job) && (
        <SureButton label="Hủy đợt gửi" question={stopping} busy={isBusy && !running} onSure={sending.stop} />
      )}
    </>
  );
}

/** Without the permission for a clock nothing goes on by itself; the problem says what to do. */
const needsPage = (told: { problems: readonly { code: string }[] } | undefined): boolean =>
  told?.problems.some(({ code }) => code === 'clock-off') ?? false;

const stopping = {
  text: 'Hủy đợt gửi này? Thư đã gửi không thu lại được. Thư chưa gửi lại chờ xác nhận.',
  yes: 'Đúng, hủy đợt gửi',
  no: 'Không, để nguyên',
};

/** How many of the latest mails are shown while they leave. */
const latest = 5;

function Progress({ progress, running }: { progress: SendProgress; running: boolean }) {
  const { sent, done, total, secondsLeft, refusal } = progress;
  return (
    <>
      <h2>{running ? 'Đang gửi' : 'Lần gửi vừa rồi'}</h2>
      {total > 0 && <progress aria-label="Tiến độ gửi" value={done} max={total} />}
      <p aria-live="polite">{running ? underWay(done, total, secondsLeft) : outcome(progress)}</p>
      {running && sent.length > 0 && (
        <ul class="mails" aria-label="Thư vừa gửi">
          {sent.slice(-latest).map(({ code, recipient, state }) => (
            <li key={code}>
              {recipient}
              <MailStateBadge state={state} />
            </li>
          ))}
        </ul>
      )}
      {refusal && refusal.questions.length === 0 && <Refused refusal={refusal} />}
    </>
  );
}

function underWay(done: number, total: number, secondsLeft: number): string {
  if (total === 0) return 'Đang bắt đầu gửi…';
  const left = timeLeft(secondsLeft);
  return `Đã xong ${done}/${total} thư${left && `, ${left}`}.`;
}

function outcome({ sent, done, total, from, refusal }: SendProgress): string {
  if (from && sent.length === 0) return `✓ Đã hẹn: ${total - done} thư chờ tới ${from}.`;
  if (refusal?.questions.length) return 'Chưa gửi, còn câu hỏi ở dưới.';
  if (sent.length === 0) return 'Chưa gửi được thư nào.';
  return `Đã xong ${done}/${total} thư. Vừa rồi: ${tally(sent)}.`;
}

/** `alone` = it goes on by itself. */
function Job({ job, clock, alone }: { job: MailJob; clock: Mailing['clock']; alone: boolean }) {
  const { by, at, mine, paused, waiting, total, from } = job;
  return (
    <>
      <h2>{from ? `Đợt gửi chờ tới ${from}` : 'Đợt gửi đang dở'}</h2>
      <p>
        {by} đã xác nhận gửi {total} thư lúc {at}. Còn {waiting} thư chờ
        {from ? ' tới giờ' : ' tới lượt'}.
      </p>
      {paused && <p>‖ Đang tạm dừng.</p>}
      {alone && (
        <p class="note">
          {from
            ? 'Tới giờ ấy máy tự gửi, không cần mở trang này. Muốn thôi thì bấm Hủy đợt gửi.'
            : `Không bấm gì thì ${goesOnWords(clock.next)}. ${workedWords(clock.minutes)}`}
        </p>
      )}
      {!mine && <p class="note">Chỉ tài khoản đã xác nhận mới gửi tiếp được.</p>}
    </>
  );
}
