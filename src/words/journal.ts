import type { MailState } from '../spoken/mail';

/** What the tab Thư says of a mail. */
export const mailStateLabels = {
  ready: 'Chờ xác nhận',
  hidden: 'Chờ xác nhận',
  held: 'Giữ lại',
  'by-hand': 'Gửi trực tiếp',
  elsewhere: 'Phát hành trên QLVB',
  blocked: 'Chưa gửi được',
  confirmed: 'Chờ tới lượt',
  'in-doubt': 'Chưa rõ đã gửi',
  returned: 'Không đến được',
  accepted: 'Gmail đã nhận',
  refused: 'Gmail từ chối',
  needless: 'Không cần gửi nữa',
} as const satisfies Record<MailState, string>;

/** What earlier versions said of a mail in doubt; tabs of theirs still say it. */
export const formerDoubt = 'Nghi ngờ';

/** What the tab Nhật ký says was done. */
export const deedLabels = {
  confirm: 'Xác nhận gửi thư',
  stop: 'Hủy đợt gửi, thư chưa đi chờ xác nhận lại',
  pause: 'Tạm dừng gửi thư',
  resume: 'Gửi tiếp',
  clock: 'Gửi tiếp theo giờ',
  test: 'Gửi thử cho mình',
  sent: 'Xác nhận thư đã tới nơi',
  again: 'Cho gửi lại thư',
  'by-hand': 'Ghi đã gửi trực tiếp',
  elsewhere: 'Ghi đã phát hành trên QLVB',
  pack: 'Đóng gói để phát hành',
  enclosed: 'Đính kèm tệp vào thư',
  returned: 'Ghi thư không đến được',
  doubted: 'Ghi thư chưa rõ đã tới',
  submitted: 'Trình ký văn bản',
  approved: 'Đồng ý văn bản',
  corrected: 'Yêu cầu sửa văn bản',
  issued: 'Ban hành văn bản',
  replaced: 'Thay bằng văn bản mới',
  withdrawn: 'Thu hồi văn bản',
  signed: 'Chọn bản ký',
  receipts: 'Tự gửi thư xác nhận đăng ký',
  remind: 'Soạn thư nhắc đăng ký',
  outcomes: 'Soạn thư báo kết quả xét',
  announce: 'Soạn thư gửi phiếu',
  consent: 'Soạn thư báo ý kiến chủ trì',
  'late-pass': 'Gia hạn riêng cho một nơi',
  'type-answer': 'Ghi câu trả lời qua điện thoại, bản giấy',
  told: 'Ghi đã báo thay đổi',
  notice: 'Lập thông báo thay đổi',
  'erase-personal': 'Xóa dữ liệu cá nhân',
  'erase-person': 'Xóa dữ liệu của một người',
  'show-person': 'Xem dữ liệu của một người',
  'take-files': 'Tải văn bản về',
  share: 'Chia sẻ thư mục, tệp trên Drive',
  'renew-link': 'Đổi mã đăng ký của một đơn vị',
} as const;

export type Deed = keyof typeof deedLabels;

/** How far a confirmed sending has come. */
export const progressWords = ({
  sent,
  doubt,
  back,
  waiting,
}: {
  sent: number;
  doubt: number;
  back: number;
  waiting: number;
}): string =>
  [
    `${sent} thư Gmail đã nhận`,
    ...(doubt > 0 ? [`${doubt} thư chưa rõ đã gửi`] : []),
    ...(back > 0 ? [`${back} thư không đến được`] : []),
    ...(waiting > 0 ? [`${waiting} thư chờ tới lượt`] : []),
  ].join(', ');
