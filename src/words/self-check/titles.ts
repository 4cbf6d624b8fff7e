import type { CheckCode, CheckGroup } from '../../domain/self-check/self-check';

/** Headings under which checks stand. */
export const groupTitles = {
  standing: 'Bảng tính và tài khoản',
  google: 'Bảng tính và lịch chạy của Google',
  drive: 'Văn bản trên Drive',
  form: 'Biểu mẫu đăng ký',
  end: 'Dọn dẹp',
  mail: 'Thư',
} as const satisfies Record<CheckGroup, string>;

/** What each check is called. */
export const checkTitles = {
  tables: 'Các trang tính',
  account: 'Biết đang dùng tài khoản nào',
  permissions: 'Các quyền đã cho',
  quota: 'Hạn mức gửi thư hôm nay',
  zone: 'Múi giờ của bảng tính',
  'ledger-room': 'Chỗ cho bộ nhớ của Giao Ban',
  triggers: 'Lịch chạy tự động của tài khoản này',
  runtime: 'Máy của Google chạy được Giao Ban',
  'ledger-write': 'Ghi và đọc lại bộ nhớ',
  lock: 'Khóa khi hai người cùng làm',
  'refusal-text': 'Nhận ra lời từ chối vì thiếu quyền',
  cells: 'Ô dạng chữ giữ nguyên chữ',
  days: 'Ngày và giờ đọc đúng như đã gõ',
  clock: 'Bật và tắt lịch chạy mỗi giờ',
  doorbell: 'Bật và tắt báo có đăng ký',
  speed: 'Google nhanh chậm thế nào (mili giây)',
  'clock-ran': 'Lịch chạy mỗi giờ đã từng chạy',
  'drive-upload': 'Tệp Word thành văn bản Google, giữ dấu nhận biết',
  'drive-list': 'Tệp mới hiện ngay trong danh sách',
  'drive-version': 'Giờ sửa của văn bản (đợi một phút)',
  'drive-text': 'Chữ trong văn bản giữ nguyên',
  'drive-again': 'Soạn lại vẫn giữ đường dẫn cũ',
  'drive-pdf': 'Lấy văn bản ra PDF',
  'drive-files': 'Nhiều tệp cùng lúc, bản ký giữ nguyên',
  'form-made': 'Biểu mẫu tạo trong thư mục riêng mở được',
  'form-open': 'Mở biểu mẫu cho mọi người có đường dẫn',
  'form-link': 'Đường dẫn điền sẵn của từng đơn vị',
  'form-answer': 'Đọc câu trả lời theo mã câu hỏi',
  'form-sheet': 'Biểu mẫu nối với bảng tính này',
  'form-edit': 'Sửa câu trả lời vẫn là một đăng ký',
  clean: 'Không để lại tệp thử',
  mail: 'Gửi thư cho chính mình',
} as const satisfies Record<CheckCode, string>;
