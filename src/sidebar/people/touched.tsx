import type { PersonalShown } from '../../spoken/personal';

/** Whom a link that leaked touched, since each of them may have to be told. */
export const Touched = ({ touched }: Pick<PersonalShown, 'touched'>) =>
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
