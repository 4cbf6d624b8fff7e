import { useRef } from 'preact/hooks';
import type { AnswersTaken, UnconfirmedAnswer } from '../../spoken/forms';
import { ActionButton } from '../parts/action-button';
import { LongList } from '../parts/long-list';
import { SureButton } from '../parts/sure-button';
import { useKeptFocus } from '../parts/use-kept-focus';
import type { Settle } from './use-call';

type Props = { taken: AnswersTaken; busy: boolean; settle: Settle };

/** Answers that no link of their unit vouches for: who sent them, what they do meanwhile, and the two things a person can say of each. */
export function UnconfirmedAnswers({ taken, busy, settle }: Props) {
  const unconfirmed = taken.unconfirmed.filter(({ consent }) => !consent);
  const heading = useRef<HTMLHeadingElement>(null);
  if (unconfirmed.length === 0) return null;
  const waiting = unconfirmed.filter(({ waits }) => waits).length;
  // A settled answer leaves the list, and the pressed button with it.
  const say: Settle = async (...said) => {
    await settle(...said);
    heading.current?.focus();
  };
  return (
    <section class="doubts" aria-labelledby="unconfirmed">
      <h2 id="unconfirmed" ref={heading} tabIndex={-1}>
        <span aria-hidden="true">? </span>Chưa xác nhận qua link riêng{' '}
        <span class="count">({unconfirmed.length})</span>
      </h2>
      <p>
        Ai biết tên đơn vị cũng gửi được như vậy. {waiting > 0 && `${waiting} đăng ký chờ xét, chưa tính. `}
        Xin hỏi đơn vị rồi bấm một nút; đổi ý thì xóa ô Nhận hay bỏ ở trang Đăng ký.
      </p>
      {unconfirmed.length > 1 && <AllAtOnce answers={unconfirmed} busy={busy} settle={say} />}
      <LongList
        items={unconfirmed}
        keyOf={({ code }) => code}
        show={(answer) => <Answer answer={answer} busy={busy} settle={say} />}
      />
    </section>
  );
}

/** Deputies of heads whom the invitation names: the chair lets them come or not, which is one press of whoever asked the chair. */
export function Deputies({ taken, busy, settle }: Props) {
  const deputies = taken.unconfirmed.filter(({ consent }) => consent);
  const { fallback, watch } = useKeptFocus<HTMLHeadingElement>();
  if (deputies.length === 0) return null;
  return (
    <section class="doubts" aria-labelledby="deputies" onFocusIn={watch}>
      <h2 id="deputies" ref={fallback} tabIndex={-1}>
        <span aria-hidden="true">? </span>Chờ chủ trì đồng ý <span class="count">({deputies.length})</span>
      </h2>
      <p>Giấy mời nêu đích danh chức vụ mà nơi này cử người dự thay. Xin hỏi chủ trì rồi bấm một nút.</p>
      <LongList
        items={deputies}
        keyOf={({ code }) => code}
        show={(answer) => (
          <>
            <strong>{answer.unit}</strong>
            <p>{answer.title}</p>
            {answer.history && <p class="note">Khác bản trước: {answer.history}</p>}
            <div class="row">
              <ActionButton busy={busy} onPress={() => void settle('taken', [answer])}>
                Đồng ý<span class="hidden"> – {answer.unit}</span>
              </ActionButton>
              <ActionButton busy={busy} onPress={() => void settle('refused', [answer])}>
                Không đồng ý<span class="hidden"> – {answer.unit}</span>
              </ActionButton>
            </div>
          </>
        )}
      />
    </section>
  );
}

type AnswerProps = { answer: UnconfirmedAnswer; busy: boolean; settle: Settle };

function Answer({ answer, busy, settle }: AnswerProps) {
  const { code, unit, title, sum, sender, waits, beside, history, against } = answer;
  const take = beside ? 'Nhận thay' : 'Nhận';
  return (
    <>
      <strong>{unit || 'Không rõ đơn vị'}</strong>{' '}
      <span class="badge">{waits ? 'chờ xét' : 'đang tính'}</span>
      <p>
        {title || 'Chưa ghi tên nhiệm vụ'}
        {sum && ` – ${sum}`}
      </p>
      <p class="note">
        {[sender, code].filter(Boolean).join(' · ')}
        {beside && ` · cạnh bản ${beside} gửi bằng link riêng`}
      </p>
      {against && <p>{against}</p>}
      {history && <p class="note">Khác bản trước: {history}</p>}
      <div class="row">
        <ActionButton busy={busy} onPress={() => settle('taken', [answer])}>
          {take}
          <span class="hidden"> – {unit}</span>
        </ActionButton>
        <ActionButton busy={busy} onPress={() => settle('refused', [answer])}>
          Bỏ qua<span class="hidden"> – {unit}</span>
        </ActionButton>
      </div>
    </>
  );
}

/** The same for all of them, asked about once more. */
function AllAtOnce({
  answers,
  busy,
  settle,
}: {
  answers: UnconfirmedAnswer[];
  busy: boolean;
  settle: Settle;
}) {
  const all = `cả ${answers.length} đăng ký`;
  return (
    <details>
      <summary>Ghi một lần cho {all}</summary>
      <SureButton
        label={`Nhận ${all}`}
        question={{
          text: `Nhận ${all}? Bản nào chờ bên cạnh sẽ thay bản gửi bằng link riêng.`,
          yes: `Đúng, nhận ${all}`,
          no: 'Không, để nguyên',
        }}
        busy={busy}
        onSure={() => settle('taken', answers)}
      />
      <SureButton
        label={`Bỏ qua ${all}`}
        question={{
          text: `Bỏ qua ${all}? Các đăng ký này sẽ không được tính.`,
          yes: `Đúng, bỏ qua ${all}`,
          no: 'Không, để nguyên',
        }}
        busy={busy}
        onSure={() => settle('refused', answers)}
      />
    </details>
  );
}
