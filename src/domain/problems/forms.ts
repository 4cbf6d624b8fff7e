import { blocks, person, warns } from './expected';

/** What the registration Form, its answers and their summary meet. */
export const formProblems = {
  'nobody-registers': blocks(
    'biểu mẫu không có ai để chọn',
    () => 'chưa có đơn vị nào còn hiệu lực để đăng ký. Nhập đơn vị hoặc sửa ngày hiệu lực.',
  ),
  'doubled-link-code': blocks(
    'đơn vị này đăng ký thay đơn vị kia',
    (_, { earlier }) => `mã đăng ký này đã có ở hàng ${earlier}. Xóa mã ở dòng chép để máy đặt mã mới.`,
  ),
  'form-of-another': blocks(
    'tài khoản này không sửa được biểu mẫu',
    (seen) =>
      `biểu mẫu do ${seen} mở nên người đó cập nhật. Nhờ người đó mở bảng tính, vào Phiếu trả lời bấm Cập nhật biểu mẫu.`,
    person,
  ),
  'no-form': blocks(
    'chưa có gì để đọc',
    () => 'chưa có biểu mẫu đăng ký. Vào Phiếu trả lời bấm Lập biểu mẫu trước.',
  ),
  'call-not-open': blocks(
    'nhắc khi không còn gửi được',
    () =>
      'đợt đăng ký chưa mở hoặc đã hết hạn nên chưa soạn thư nhắc. Xem ngày nhận và hạn ở trang Hội nghị.',
  ),
  'doorbell-off': warns(
    'máy vẫn đọc mỗi giờ',
    () => 'chưa được phép báo khi có đăng ký mới. Bấm Đọc đăng ký để xem, hoặc đồng ý khi Google hỏi quyền.',
  ),
  'form-not-published': blocks(
    'không ai mở được biểu mẫu',
    () =>
      'biểu mẫu chưa được phát hành. Mở biểu mẫu, bấm Phát hành, rồi vào Phiếu trả lời bấm Cập nhật biểu mẫu.',
  ),
  'form-not-open': blocks(
    'đơn vị ngoài cơ quan không mở được',
    () =>
      'Google chưa cho mở biểu mẫu với mọi người. Trong biểu mẫu, bấm Chia sẻ và chọn bất kỳ ai có đường liên kết; không có lựa chọn ấy thì nhờ quản trị viên của cơ quan.',
  ),
  'form-asks-login': blocks(
    'đơn vị ngoài cơ quan không điền được',
    () =>
      'biểu mẫu đang đòi đăng nhập nên đơn vị ngoài cơ quan không điền được. Mở biểu mẫu, vào Cài đặt, tắt giới hạn cho người trong tổ chức.',
  ),
  'form-not-linked': warns(
    'máy đọc thẳng từ biểu mẫu',
    () =>
      'Google chưa cho gắn biểu mẫu với bảng tính này nên không có báo khi có đăng ký mới: máy đọc thẳng từ biểu mẫu mỗi giờ, và khi bấm Đọc đăng ký.',
  ),
  'bad-standing': blocks(
    'tổng có thể thiếu hoặc thừa một đăng ký',
    (seen) => `“${seen}” không cho biết đăng ký này có được tính hay không. Bấm Đọc đăng ký để máy ghi lại.`,
    'Xem sau',
  ),
  'bad-ruling': warns(
    'đăng ký vẫn chờ',
    (seen) => `“${seen}” không phải Nhận hoặc Bỏ qua nên chưa tính theo. Bấm vào ô và chọn.`,
    'Để sau',
  ),
  'answer-changed': warns(
    'không ghi gì',
    (seen) => `đăng ký ${seen} đã được sửa hoặc không còn chờ xét nên chưa ghi gì. Xem lại danh sách.`,
    'DK·1a2b3c4d',
  ),
  'answers-left': warns(
    'phần đã đọc được giữ lại',
    (seen) =>
      `còn khoảng ${seen} câu trả lời chưa đọc vì hết giờ của một lượt. Phần đã đọc được giữ lại; bấm Đọc đăng ký để đọc tiếp.`,
    12,
  ),
  'answer-unread': warns(
    'máy tự đọc lại',
    (seen) =>
      `câu trả lời gửi lúc ${seen} chưa đọc được nên chưa biết của đơn vị nào; đơn vị đó có thể đang nằm trong số chưa gửi. Mở biểu mẫu để xem; máy tự đọc lại lần sau.`,
    '10/07/2020 09:00',
  ),
  'answer-change-unread': warns(
    'máy tự đọc lại',
    (seen) =>
      `câu trả lời sửa lúc ${seen} chưa đọc được nên trang Đăng ký còn bản trước khi sửa. Mở biểu mẫu để xem; máy tự đọc lại lần sau.`,
    '10/07/2020 09:00',
  ),
  'nothing-registered': blocks(
    'bảng tổng hợp sẽ trống',
    () => 'chưa có đăng ký nào được tính nên chưa có gì để tổng hợp. Bấm Đọc đăng ký, rồi soạn lại.',
  ),
} as const;
