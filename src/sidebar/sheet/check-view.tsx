import { useRef, useState } from 'preact/hooks';
import type { SaidBack } from '../../spoken/desk';
import { ActionButton } from '../parts/action-button';
import { ask } from '../parts/ask';
import { Onward } from '../parts/next-step';
import { ProblemList, Trouble } from '../parts/problem-list';
import { useAnswer } from '../parts/use-answer';
import type { View } from '../parts/views';

/** Every slip of the Sheet at once; opening the view is the request. */
export function CheckView({ open }: { open: (view: View) => void }) {
  const { answer, again, renew } = useAnswer(() => ask('check'));
  const [pressed, setPressed] = useState(false);
  const found = useRef<HTMLDivElement>(null);
  const check = () => {
    setPressed(true);
    void again();
  };
  // A repaired problem leaves the list, and the pressed button with it.
  const repaired = async () => {
    setPressed(true);
    await renew();
    found.current?.focus();
  };
  // Opening the view asks once; the desk is where one comes from.
  const isClean =
    pressed && answer?.ok === true && !answer.result.problems.some(({ weight }) => weight === 'blocks');
  return (
    <>
      <div aria-live="polite" class="standing" ref={found} tabIndex={-1}>
        {answer === undefined && <p>Đang kiểm tra các trang tính…</p>}
        {answer?.ok === true && <Found count={answer.result.problems.length} />}
      </div>
      {answer?.ok === true && <ProblemList problems={answer.result.problems} onRepaired={repaired} />}
      {answer?.ok === true && <SaidBackList said={answer.result.said} />}
      {answer?.ok === false && <Trouble answer={answer} />}
      {isClean && <Onward here="check" open={open} />}
      <ActionButton main={!isClean} busy={answer === undefined} onPress={check}>
        Kiểm tra lại
      </ActionButton>
    </>
  );
}

/** What the machine takes cells to mean, to be looked through where one wants to. */
const SaidBackList = ({ said }: { said: readonly SaidBack[] }) =>
  said.length > 0 && (
    <details>
      <summary>Máy hiểu {said.length} ô ngày, giờ, hạn, số người</summary>
      <ul>
        {said.map(({ tab, row, column, text }) => (
          <li key={[tab, row, column].join()}>
            {tab}, {column} (hàng {row}): {text}
          </li>
        ))}
      </ul>
    </details>
  );

const Found = ({ count }: { count: number }) => (
  <p class={count === 0 ? 'done' : ''}>
    {count === 0 ? '✓ Không có gì phải sửa.' : `Có ${count} chỗ cần xem. Bấm vào từng chỗ để tới ô.`}
  </p>
);
