import { blocks } from './expected';

/** What may stop any run. */
export const runProblems = {
  'copied-sheet': blocks(
    'có thể đụng tới hội nghị cũ',
    () =>
      'bảng tính này là bản sao của một hội nghị khác. Chọn “Hội nghị mới từ bản sao” để bắt đầu hội nghị mới; văn bản của hội nghị cũ không bị đụng tới.',
  ),
  busy: blocks(
    'hai người cùng ghi thì mất việc của nhau',
    () => 'có người khác đang chạy Giao Ban trên bảng tính này. Đợi một phút rồi bấm lại.',
  ),
  'out-of-reach': blocks(
    'không đọc được văn bản',
    () => 'Google Drive không cho mở tệp. Bấm lại; nếu vẫn vậy, mở Giao Ban bằng tài khoản đã soạn.',
  ),
  'not-authorised': blocks('Google không cho làm', (_, { reasons }) =>
    reasons
      ? `Giao Ban chưa được cấp quyền để ${reasons}. Bấm lại và đánh dấu quyền ấy khi Google hỏi. Nếu Google không hỏi: mở myaccount.google.com/connections, xóa quyền truy cập của Giao Ban, rồi mở lại từ thực đơn và đồng ý đủ các ô.`
      : 'Giao Ban chưa được cấp quyền này. Bấm lại và đồng ý khi Google hỏi.',
  ),
  'drive-full': blocks(
    'không ghi thêm được',
    () =>
      'Google Drive của tài khoản này đã đầy nên không ghi thêm được. Dọn bớt tệp và thùng rác của Drive, rồi bấm lại; việc đã xong vẫn còn.',
  ),
  'no-sheet': blocks(
    'máy không tự làm được',
    () =>
      'Google không cho lần tự chạy này thấy bảng tính nên máy chưa làm gì. Mở bảng tính và bấm lấy trong Giao Ban: Gửi tiếp, Đọc đăng ký.',
  ),
  'sheet-full': blocks(
    'không ghi thêm được',
    () => 'bảng tính đã chạm số ô nhiều nhất Google cho. Xóa hàng, cột, trang thừa rồi bấm lại.',
  ),
  'protected-cells': blocks(
    'máy không ghi được',
    () =>
      'ô mà máy phải ghi đang được bảo vệ. Mở Dữ liệu → Bảo vệ trang tính và dải ô, cho tài khoản này sửa các trang của Giao Ban, rồi bấm lại.',
  ),
  'cell-refuses': blocks(
    'máy không ghi được',
    () =>
      'ô mà máy phải ghi có quy tắc xác thực dữ liệu từ chối. Mở Dữ liệu → Xác thực dữ liệu, xóa quy tắc tự đặt ở cột máy ghi, rồi bấm lại.',
  ),
  'google-spent': blocks(
    'Google không cho làm tiếp hôm nay',
    () => 'hôm nay tài khoản này đã dùng hết lượt Google cho. Việc đã xong vẫn còn; mai bấm lại để làm tiếp.',
  ),
  'google-later': blocks(
    'chưa làm được',
    (seen) =>
      `Google chưa làm được việc này hoặc mạng bị ngắt${seen && ` (Google báo: “${seen}”)`}. Việc đã xong vẫn còn; bấm lại sau ít phút.`,
    'Service error: Spreadsheets',
  ),
  'ledger-full': blocks(
    'không ghi sổ được',
    () =>
      'sổ của máy trong bảng tính này đã đầy nên không ghi thêm được. Bắt đầu hội nghị mới trong một bảng tính mới.',
  ),
  'not-understood': blocks(
    'không hiểu thì không đụng tới',
    (seen) =>
      `phiên bản Giao Ban này không hiểu “${seen}”, có thể do phiên bản khác ghi, nên để nguyên: không gửi, không ghi đè. Cập nhật Giao Ban; nếu là dòng ghi nhầm thì xóa.`,
    'TB·213',
  ),
  'newer-entry': blocks(
    'không hiểu thì không đụng tới',
    (seen) =>
      `“${seen}” trong sổ của máy do phiên bản Giao Ban mới hơn ghi nên phiên bản này để nguyên: không gửi, không ghi đè. Cập nhật Giao Ban rồi mở lại bảng tính.`,
    'GM·213',
  ),
  'practice-too-late': blocks(
    'thư thật và thư tập sẽ lẫn nhau',
    () =>
      'bảng tính này đã có văn bản, thư hoặc biểu mẫu thật nên không tập ở đây được. Tạo một bản sao của bảng tính (Tệp → Tạo bản sao) rồi tập ở bản sao.',
  ),
  unexpected: blocks(
    'chưa rõ việc gì đã xảy ra',
    () =>
      'Giao Ban gặp lỗi chưa lường trước. Việc đã xong vẫn còn; bấm lại, nếu vẫn vậy xin báo người quản trị.',
  ),
} as const;
