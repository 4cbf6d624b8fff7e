import type { Action } from '../src/requests';

/** What a person presses for each action (or when the machine does it by itself), and what then happens. */
export const actionWords: Record<Action, readonly [press: string, happens: string]> = {
  'create-tables': [
    'Tạo bảng trống, Tạo bảng kèm hội nghị mẫu',
    'Thêm trang, cột, mục còn thiếu; không ghi đè gì.',
  ],
  check: ['Kiểm tra', 'Đọc mọi trang và nêu mọi chỗ cần sửa; không đổi gì.'],
  'write-plan': ['Bắt đầu soạn (Soạn kế hoạch)', 'Soạn hoặc cập nhật kế hoạch.'],
  'write-invitations': [
    'Bắt đầu soạn (Soạn giấy mời)',
    'Soạn hoặc cập nhật giấy mời của mọi đơn vị được mời.',
  ],
  'write-summary': [
    'Bắt đầu soạn (Soạn bảng tổng hợp)',
    'Soạn hoặc cập nhật bảng tổng hợp các đăng ký đang tính.',
  ],
  'go-to': ['bấm vào một chỗ cần sửa', 'Con trỏ tới đúng ô.'],
  state: ['mở Bảng điều hành', 'Đọc xem hội nghị tới đâu; không đổi gì.'],
  'prepare-mail': ['mở Gửi thư, Xem lại', 'Lập dòng cho thư mới ở trang Thư và đếm thư; không gửi gì.'],
  'show-mail': ['Xem từng thư', 'Hiện thư đúng như người nhận sẽ thấy; không gửi gì.'],
  'test-mail': ['Gửi thử cho tôi', 'Gửi thư đang xem tới chính mình; thư thật vẫn chờ.'],
  'send-mail': ['Gửi … thư cho … người nhận, Gửi tiếp', 'Gửi đúng những thư đã xem và xác nhận.'],
  'pause-mail': ['Tạm dừng', 'Thư chưa đi nằm chờ tới khi bấm Gửi tiếp.'],
  'stop-mail': ['Dừng hẳn', 'Thư chưa đi trở về Chờ xác nhận; thư đã đi không thu lại được.'],
  'settle-mail': ['Đã tới nơi, Gửi lại, Đã giao tay, Bị trả lại', 'Ghi điều chỉ người mới biết về một thư.'],
  'mark-returned': ['Chuyển sang Nghi ngờ', 'Mọi thư Gmail đã nhận từ lúc ghi thành nghi ngờ, để xem lại.'],
  'keep-signed': ['Chọn bản ký (PDF)…', 'Bản quét có chữ ký và dấu được gửi thay bản soạn.'],
  'carry-on': [
    'máy tự làm mỗi giờ và khi có đăng ký mới',
    'Gửi nốt thư đã xác nhận, đọc đăng ký, mở và đóng biểu mẫu.',
  ],
  'open-registration': [
    'Lập biểu mẫu, Cập nhật biểu mẫu',
    'Lập biểu mẫu hoặc đưa nó về đúng trang tính; câu trả lời giữ nguyên.',
  ],
  'show-call': [
    'mở Mở đăng ký, Xem lại',
    'Xem biểu mẫu đang ra sao: phát hành, nhận, hạn, báo; không đổi gì.',
  ],
  'take-answers': ['Đọc đăng ký', 'Đọc mọi câu trả lời vào trang Đăng ký.'],
  remind: ['Xếp thư nhắc', 'Đưa thư nhắc các đơn vị chưa gửi vào Gửi thư; chưa gửi gì.'],
  'self-check': [
    'Bắt đầu tự kiểm tra',
    'Thử bảng tính, tài khoản và những điều trông cậy ở Google bằng vài tệp nhỏ, xong dọn ngay.',
  ],
  practise: ['Bắt đầu tập, Thôi tập', 'Trong lúc tập mọi thư chỉ tới mình; thôi tập là bỏ những gì đã tập.'],
  'show-guide': ['Hướng dẫn', 'Mở bài hướng dẫn ở đúng chỗ.'],
};
