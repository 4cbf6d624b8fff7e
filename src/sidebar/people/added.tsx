import type { RowsAdded } from '../../spoken/people';
import { ActionButton } from '../parts/action-button';
import type { Answer } from '../parts/ask';
import { goTo } from '../parts/go-to';
import { ProblemList, Refused } from '../parts/problem-list';

/** What came into a tab, with the way there. */
export function Added({ answer }: { answer: Answer<RowsAdded> | undefined }) {
  return (
    <div role="status">
      {answer?.ok === true && <Came {...answer.result} />}
      {answer?.ok === false && <Refused refusal={answer} />}
    </div>
  );
}

function Came({ tab, added, standing, problems }: RowsAdded) {
  return (
    <>
      {problems.length === 0 && (
        <>
          <p class="done">
            ✓ Đã thêm {added} dòng vào trang {tab}.
            {standing > 0 && ` ${standing} dòng đã có được giữ nguyên.`}
          </p>
          <ActionButton onPress={() => void goTo({ tab, row: 1, column: '' })}>Tới trang {tab}</ActionButton>
        </>
      )}
      <ProblemList problems={problems} />
    </>
  );
}
