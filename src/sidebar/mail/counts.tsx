import type { Mailing } from '../../spoken/mail';
import { countWords } from './mail-words';

/** How many mails stand where, and how many may still go today. */
export function MailCountsList({ mailing: { mails, counts, quota } }: { mailing: Mailing }) {
  const due = mails.filter(({ state }) => state === 'ready' || state === 'confirmed');
  return (
    <section aria-labelledby="mail-counts">
      <h2 id="mail-counts">Tình hình</h2>
      <dl class="counts">
        {countWords.map(([key, sign, name]) => (
          <div key={key} class={counts[key] === 0 ? 'none' : key}>
            <dt>
              <span aria-hidden="true">{sign} </span>
              {name}
            </dt>
            <dd>{counts[key]} thư</dd>
          </div>
        ))}
      </dl>
      {counts.sent > 0 && <p class="note">“Gmail đã nhận” là thư đã rời đi, chưa chắc đã tới nơi.</p>}
      <Quota {...quota} needed={due.reduce((sum, { recipients }) => sum + recipients, 0)} />
    </section>
  );
}

/** With the dots that people here put into thousands. */
const inVietnamese = (count: number): string => count.toLocaleString('vi-VN');

/** `needed` = recipients of all that is or could be confirmed. */
function Quota({ left, daily, days, needed }: Mailing['quota'] & { needed: number }) {
  return (
    <>
      <p>
        {left > 0
          ? `Hôm nay còn gửi được cho ${inVietnamese(left)} người nhận (mỗi ngày ${inVietnamese(daily)}).`
          : `Hôm nay đã gửi đủ ${inVietnamese(daily)} người nhận của tài khoản này; mai gửi tiếp.`}
      </p>
      {needed > left && (
        <>
          <p>Hôm nay không gửi hết được. Dự kiến:</p>
          <ul class="days">
            {days.map(({ day, mails }) => (
              <li key={day}>
                {day}: {mails} thư
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
