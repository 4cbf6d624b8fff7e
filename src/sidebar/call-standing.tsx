import type { CallOpened } from '../words/spoken';

const calls: Record<CallOpened['call'], string> = {
  early: 'Chưa tới ngày nhận; biểu mẫu tự mở trong vòng một giờ khi tới ngày.',
  open: 'Biểu mẫu đang nhận đăng ký.',
  closed: 'Đã hết hạn nên biểu mẫu đóng. Sửa Hạn đăng ký ở trang Hội nghị rồi bấm lại để mở.',
};

/** Where the Form is and whether it takes answers. */
export function CallStanding({ link, editLink, call, units }: CallOpened) {
  return (
    <div class="standing">
      <p class={call === 'open' ? 'done' : ''}>
        {call === 'open' ? '✓ ' : '‖ '}
        {calls[call]}
      </p>
      <p>
        {units} đơn vị đã có link riêng ở trang Đơn vị. <Link to={link}>Xem biểu mẫu</Link>,{' '}
        <Link to={editLink}>sửa biểu mẫu</Link>.
      </p>
    </div>
  );
}

const Link = ({ to, children }: { to: string; children: string }) => (
  <a href={to} target="_blank" rel="noopener">
    {children}
    <span class="hidden"> (mở ở thẻ mới)</span>
  </a>
);
