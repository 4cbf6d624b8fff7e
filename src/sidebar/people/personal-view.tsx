import type { PersonalShown } from '../../spoken/personal';
import { ask } from '../parts/ask';
import { Trouble } from '../parts/problem-list';
import { useAnswer } from '../parts/use-answer';
import { DisclosedList } from './disclosed';
import { EraseAll } from './erase-all';
import { OnePerson } from './one-person';
import { Touched } from './touched';

/** What is kept of persons, until when; everything on one of them; and the way to take it away. */
export function PersonalView() {
  const { answer, renew } = useAnswer(() => ask('show-personal-data'));
  return (
    <>
      <div aria-live="polite" class="standing">
        {answer === undefined && <p>Đang xem bảng tính và các phiếu…</p>}
        {answer?.ok === true && <Kept shown={answer.result} />}
      </div>
      {answer?.ok === false && <Trouble answer={answer} />}
      <OnePerson changed={() => void renew()} />
      {answer?.ok === true && <Touched touched={answer.result.touched} />}
      {answer?.ok === true && <DisclosedList disclosed={answer.result.disclosed} />}
      {answer?.ok === true && <EraseAll erased={() => void renew()} />}
    </>
  );
}

function Kept({ shown: { until, due, held } }: { shown: PersonalShown }) {
  return (
    <>
      <p class={due ? 'late' : ''}>
        {until
          ? `Giữ tới hết ngày ${until}${due ? ', nay đã quá hạn' : ''}.`
          : 'Chưa có ngày họp nên chưa biết giữ tới ngày nào.'}{' '}
        Đổi số ngày ở trang Hội nghị, mục Giữ dữ liệu cá nhân.
      </p>
      {held.length === 0 && <p class="done">✓ Bảng tính và các phiếu không còn dữ liệu cá nhân máy biết.</p>}
      {held.length > 0 && (
        <>
          <p>Đang giữ:</p>
          <ul class="listed">
            {held.map(({ what, count }) => (
              <li key={what}>
                {count} {what}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
