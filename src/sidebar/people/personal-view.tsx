import type { PersonalShown } from '../../spoken/personal';
import { ask } from '../parts/ask';
import { Trouble } from '../parts/problem-list';
import { useAnswer } from '../parts/use-answer';
import { EraseAll } from './erase-all';
import { OnePerson } from './one-person';

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

/** What the add-on showed, handed out and shared, as whoever the data are about may ask. */
const DisclosedList = ({ disclosed }: Pick<PersonalShown, 'disclosed'>) =>
  disclosed.length === 0 ? null : (
    <section aria-labelledby="disclosed">
      <h2 id="disclosed">Đã xem, tải, chia sẻ, xóa</h2>
      <ul class="listed">
        {disclosed.map(({ what, at, by, count }) => (
          <li key={[what, at, by].join()}>
            {at}: {what} ({count}), {by}
          </li>
        ))}
      </ul>
    </section>
  );

/** Whom a link that leaked touched, since each of them may have to be told. */
const Touched = ({ touched }: Pick<PersonalShown, 'touched'>) =>
  touched.length === 0 ? null : (
    <section aria-labelledby="touched">
      <h2 id="touched">Link đã lộ, đã đổi mã</h2>
      <ul class="listed">
        {touched.map(({ form, unit, until, answers, names }) => (
          <li key={[form, unit, until].join()}>
            {unit}, phiếu {form}: mã cũ dùng tới {until}, {answers} câu trả lời đã đến bằng mã ấy
            {names.length > 0 ? ` (ghi tên ${names.join(', ')})` : ''}. Ai có mã cũ sửa được các câu ấy và chỉ
            thấy câu mình gửi.
          </li>
        ))}
      </ul>
    </section>
  );
