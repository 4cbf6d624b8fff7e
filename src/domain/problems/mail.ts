import { largestAttachments, longestSubject, mostRecipients } from '../limits/mail';
import { blocks, person, suggests, unit, warns } from './expected';

/** What the outbox and its sending meet. */
export const mailProblems = {
  'mail-row-gone': blocks(
    (seen) =>
      `dòng của thư “${seen}” không còn nên thư chưa gửi. Mở lại Gửi thư để lập lại dòng, rồi xem và xác nhận.`,
  ),
  'mail-without-code': blocks(
    () =>
      'dòng này không có mã nên máy không biết là thư nào và không gửi. Mã do máy ghi: nếu lỡ xóa, xóa cả dòng rồi mở lại Gửi thư để máy lập lại dòng.',
  ),
  'mail-said-sent': blocks(
    (seen) =>
      `trang Thư ghi thư “${seen}” đã gửi nhưng sổ của máy không có, nên máy chưa gửi. Tìm trong Gmail → Đã gửi hoặc hỏi đơn vị: nếu đã tới, chọn Giao tay ở cột Cách gửi; nếu chưa, xóa ô Trạng thái và Mã Gmail của dòng này.`,
    'GM·213',
  ),
  'mail-said-unsent': suggests(
    (seen) =>
      `trang Thư ${seen ? `ghi “${seen}”` : 'để trống ô này'}, nhưng theo sổ của máy thư đã đi hoặc có thể đã đi. Máy theo sổ: không gửi lần nữa, và mở Gửi thư là ghi lại ô này. Nếu cần gửi nữa, chọn Bị trả lại ở Gửi thư.`,
    'Chờ xác nhận',
  ),
  'mail-nobody-invited': blocks(
    (seen) =>
      `thư “${seen}” không ứng với đơn vị nào đang được mời. Xem lại trang Thành phần, hoặc xóa dòng này.`,
  ),
  'mail-without-cause': blocks(
    (seen) =>
      `thư “${seen}” không còn ứng với đăng ký hoặc đơn vị nào. Bấm Đọc đăng ký rồi xem lại, hoặc xóa dòng này.`,
  ),
  'reminder-of-another': blocks(
    (seen) =>
      `thư nhắc đi từ tài khoản đã mở biểu mẫu (${seen}) để không nhắc đơn vị vừa đăng ký. Nhờ người đó mở bảng tính và bấm Gửi thư.`,
    person,
  ),
  'mail-unfinished': blocks(
    (seen) => `văn bản gửi kèm còn chỗ phải điền: “${seen}”. Điền rồi soạn lại, hoặc chọn bản ký.`,
    '[… lý do]',
  ),
  'mail-without-paper': blocks(
    (seen, { paper }) => `thư “${seen}” chưa có ${paper}. Bấm Soạn ${paper} trước khi gửi.`,
  ),
  'mail-paper-gone': blocks(
    (seen, { paper }) => `không còn thấy “${seen}” trong Drive. Bấm Soạn ${paper} để soạn lại.`,
  ),
  'mail-of-another': blocks(
    (seen) =>
      `“${seen}” do tài khoản khác soạn nên chỉ người đó gửi được. Nhờ người đó mở bảng tính và bấm Gửi thư.`,
  ),
  'mail-without-address': blocks(
    (seen) => `chưa có địa chỉ email đọc được cho “${seen}”. Nhập địa chỉ rồi xem lại.`,
    unit,
  ),
  'mail-to-too-many': blocks(
    (seen) => `thư có ${seen} người nhận, Gmail cho nhiều nhất ${mostRecipients}. Bớt người nhận.`,
    51,
  ),
  'mail-subject-too-long': blocks(() => `tiêu đề dài quá ${longestSubject} chữ. Rút ngắn lại.`),
  'mail-too-large': blocks(
    (seen) =>
      `tệp “${seen}” lớn quá ${largestAttachments / 1_000_000} MB nên Gmail không nhận. Chọn bản quét nhỏ hơn.`,
    'Giấy mời đã ký.pdf',
  ),
  'signed-damaged': blocks(
    (seen) =>
      `bản ký “${seen}” trong Drive bị hỏng, trống hoặc không phải PDF nên thư chưa gửi. Chọn lại bản ký, rồi xem và xác nhận.`,
    'Giấy mời đã ký.pdf',
  ),
  'signed-changed': warns(
    (seen) =>
      `bản ký “${seen}” đã bị thay trong Drive sau khi chọn. Mở ra xem có đúng không, hoặc chọn lại bản ký.`,
    'Giấy mời đã ký.pdf',
  ),
  'private-mailbox': warns(
    (seen) =>
      `“${seen}” là hộp thư cá nhân miễn phí, không phải hộp thư công vụ. Giữ nguyên nếu đơn vị thật sự dùng hộp thư này.`,
    'yenthe@gmail.com',
  ),
  'mailbox-differs': suggests(
    (seen) => `trang Đơn vị ghi hộp thư khác: “${seen}”. Sửa một trong hai nếu cần.`,
    'vanthu@yenthe.example',
  ),
  'paper-behind': warns(
    (seen, { paper }) =>
      `bảng tính đã đổi sau khi soạn “${seen}”. Bấm Soạn ${paper} để cập nhật trước khi gửi.`,
  ),
  'signed-behind': warns(
    (seen, { paper }) =>
      `${paper} đã soạn lại sau khi chọn bản ký “${seen}”. Chọn bản ký mới nếu nội dung đổi.`,
    'Giấy mời đã ký.pdf',
  ),
  'day-passed': warns((seen) => `ngày họp ${seen} đã qua. Xem lại ngày trước khi gửi.`, '2020-07-24'),
  'late-invitation': warns(
    (seen, { days }) =>
      `ngày họp ${seen} đã gần: giấy mời cần tới trước ít nhất ${days} ngày làm việc. Gửi ngay, và gọi điện cho các đơn vị.`,
    '2020-07-24',
  ),
  'mail-list-changed': blocks(
    () => 'danh sách thư đã thay đổi sau khi xem nên chưa gửi gì. Xem lại rồi xác nhận.',
  ),
  'mail-changed': warns(
    (seen) => `thư “${seen}” đã sửa sau khi xác nhận nên chưa gửi. Mở lại Gửi thư để xem và xác nhận.`,
  ),
  'mail-in-doubt': warns(
    (seen) =>
      `chưa rõ thư “${seen}” đã đi hay chưa. Xem mục Đã gửi của Gmail hoặc hỏi đơn vị, rồi chọn Đã tới nơi, Gửi lại hoặc Đã giao tay.`,
  ),
  'mail-unsure': warns(
    () =>
      'Gmail không trả lời rõ nên thư vừa gửi được ghi là nghi ngờ và máy dừng lại. Thư còn lại vẫn chờ; bấm Gửi tiếp sau ít phút.',
  ),
  'gmail-later': warns(
    () =>
      'Gmail chưa nhận thêm thư lúc này nên máy dừng lại; thư vừa rồi chưa đi. Mọi thư còn lại vẫn chờ và máy tự gửi tiếp; hoặc bấm Gửi tiếp sau ít phút.',
  ),
  'mail-refused': blocks((seen) => `Gmail từ chối thư “${seen}”. Sửa địa chỉ rồi gửi lại.`),
  'test-unsure': warns(
    () => 'Gmail không trả lời rõ; thư thử có thể đã đi hoặc chưa. Xem hộp thư của mình rồi thử lại.',
  ),
  'mail-not-settled': warns(
    (seen) => `thư “${seen}” không còn ở trạng thái ghi được như vậy. Xem lại danh sách.`,
  ),
  'nothing-returned': warns(() => 'không có thư nào Gmail đã nhận từ lúc ấy. Xem lại giờ.'),
  'quota-reached': warns(
    () =>
      'đã hết số người nhận Google cho gửi hôm nay. Thư còn lại giữ nguyên, máy tự gửi tiếp khi có hạn mức mới.',
  ),
  'sending-stopped': warns(() => 'việc gửi đang tạm dừng. Thư chưa đi vẫn chờ; bấm Gửi tiếp để gửi nốt.'),
  'sending-damaged': warns(
    (seen) =>
      `phần sổ của máy về “${seen}” bị hỏng, không đọc được. Không thư nào đi hai lần: thư chưa đi chờ xem và xác nhận lại. Bấm Tạm dừng nếu thấy nút ấy, rồi mở lại Gửi thư.`,
    'đợt gửi',
  ),
  'sending-elsewhere': blocks(
    (seen) =>
      `${seen || 'một cửa sổ khác'} đang gửi thư. Đợi gửi xong, hoặc bấm Tạm dừng rồi thử lại sau hai phút.`,
    person,
  ),
  'job-of-another': blocks(
    (seen) =>
      `thư đang chờ gửi do ${seen} xác nhận, chỉ tài khoản đó gửi tiếp được. Đợi xong, hoặc bấm Dừng hẳn.`,
    person,
  ),
  'clock-off': warns(
    () =>
      'chưa được phép đặt giờ gửi tiếp. Hãy giữ trang này mở đến khi gửi xong, hoặc đồng ý khi Google hỏi quyền.',
  ),
  'no-pdf': warns(
    (_seen, { paper }) => `không lấy được bản PDF nên ${paper} được gửi kèm dạng Word (.docx).`,
  ),
  'attachment-missing': blocks(
    (seen) => `chưa lấy được tệp “${seen}” từ Drive nên thư chưa gửi. Bấm Gửi tiếp sau ít phút.`,
  ),
  'not-a-pdf': blocks(
    (seen) =>
      `“${seen}” không phải tệp PDF, hoặc tệp hỏng, chưa chép xong. Chọn bản quét dạng PDF mở xem được.`,
    'Giấy mời.docx',
  ),
} as const;
