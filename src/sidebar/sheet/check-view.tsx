import { useRef } from 'preact/hooks';
import { ActionButton } from '../parts/action-button';
import { ProblemList, Trouble } from '../parts/problem-list';
import { useAnswer } from '../parts/use-answer';
import { ask } from '../server/ask';

/** Every slip of the Sheet at once; opening the view is the request. */
export function CheckView() {
  const { answer, again, renew } = useAnswer(() => ask('check'));
  const found = useRef<HTMLDivElement>(null);
  // A repaired problem leaves the list, and the pressed button with it.
  const repaired = async () => {
    await renew();
    found.current?.focus();
  };
  return (
    <>
      <div aria-live="polite" class="standing" ref={found} tabIndex={-1}>
        {answer === undefined && <p>Đang kiểm tra các trang tính…</p>}
        {answer?.ok === true && <Found count={answer.result.problems.length} />}
      </div>
      {answer?.ok === true && <ProblemList problems={answer.result.problems} onRepaired={repaired} />}
      {answer?.ok === false && <Trouble answer={answer} />}
      <ActionButton main busy={answer === undefined} onPress={again}>
        Kiểm tra lại
      </ActionButton>
    </>
  );
}

const Found = ({ count }: { count: number }) => (
  <p class={count === 0 ? 'done' : ''}>
    {count === 0 ? '✓ Không có gì phải sửa.' : `Có ${count} chỗ cần xem. Bấm vào từng chỗ để tới ô.`}
  </p>
);
