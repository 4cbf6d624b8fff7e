import type { PersonalShown } from '../../spoken/personal';

/** What the add-on showed, handed out and shared, as whoever the data are about may ask. */
export const DisclosedList = ({ disclosed }: Pick<PersonalShown, 'disclosed'>) =>
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
