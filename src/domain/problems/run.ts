import { blocks } from './expected';

/** What may stop any run. */
export const runProblems = {
  'copied-sheet': blocks(
    () =>
      'bảng tính này là bản sao của một hội nghị khác. Chọn “Hội nghị mới từ bản sao” để bắt đầu hội nghị mới; văn bản của hội nghị cũ không bị đụng tới.',
  ),
  busy: blocks(() => 'có người khác đang chạy Giao Ban trên bảng tính này. Đợi một phút rồi bấm lại.'),
  'out-of-reach': blocks(
    () => 'Google Drive không cho mở tệp. Bấm lại; nếu vẫn vậy, mở Giao Ban bằng tài khoản đã soạn.',
  ),
  'not-authorised': blocks(() => 'Giao Ban chưa được cấp quyền này. Bấm lại và đồng ý khi Google hỏi.'),
  'ledger-full': blocks(
    () =>
      'sổ của máy trong bảng tính này đã đầy nên không ghi thêm được. Bắt đầu hội nghị mới trong một bảng tính mới.',
  ),
  'not-understood': blocks(
    (seen) =>
      `phiên bản Giao Ban này không hiểu “${seen}”, có thể do phiên bản khác ghi, nên để nguyên: không gửi, không ghi đè. Cập nhật Giao Ban; nếu là dòng ghi nhầm thì xóa.`,
    'TB·213',
  ),
  'newer-entry': blocks(
    (seen) =>
      `“${seen}” trong sổ của máy do phiên bản Giao Ban mới hơn ghi nên phiên bản này để nguyên: không gửi, không ghi đè. Cập nhật Giao Ban rồi mở lại bảng tính.`,
    'GM·213',
  ),
  'practice-too-late': blocks(
    () =>
      'bảng tính này đã có văn bản, thư hoặc biểu mẫu thật nên không tập ở đây được. Tạo một bản sao của bảng tính (Tệp → Tạo bản sao) rồi tập ở bản sao.',
  ),
  unexpected: blocks(
    () =>
      'Giao Ban gặp lỗi chưa lường trước. Việc đã xong vẫn còn; bấm lại, nếu vẫn vậy xin báo người quản trị.',
  ),
} as const;
