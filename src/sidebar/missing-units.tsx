import type { AnswersTaken } from '../words/spoken';
import { LongList } from './long-list';

/** What has come, and which units to call. */
export function MissingUnits({ responses, registrations, late, remarked, units, missing }: AnswersTaken) {
  return (
    <section aria-labelledby="came">
      <h2 id="came">Đã nhận</h2>
      <p>
        {responses} lần gửi, {registrations} đăng ký đang tính
        {late > 0 && `, ${late} nộp muộn`}
        {remarked > 0 && `, ${remarked} cần hỏi lại (xem cột Máy nhận xét ở trang Đăng ký)`}.
      </p>
      <h2>
        Chưa gửi{' '}
        <span class="count">
          ({missing.length} trong {units} đơn vị)
        </span>
      </h2>
      <LongList
        items={missing}
        keyOf={({ code }) => code}
        show={({ name, phone }) => (
          <>
            {name}
            <span class="badge">{phone || 'chưa có số điện thoại'}</span>
          </>
        )}
      />
    </section>
  );
}
