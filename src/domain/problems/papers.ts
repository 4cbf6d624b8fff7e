import { blocks, person, suggests, warns } from './expected';

/** What writing papers meets. */
export const paperProblems = {
  'paper-without-text': blocks(
    (seen) =>
      `văn bản “${seen}” chưa có lời nào nên chưa soạn được. Ghi lời của văn bản, hoặc xóa dòng của nó ở Danh mục văn bản.`,
    'TB',
  ),
  'unknown-kind': blocks(
    (seen) =>
      `không có loại văn bản nào tên là “${seen}”. Chọn một loại trong danh sách; loại chưa có thì chọn Văn bản khác.`,
    'Giấy phép',
  ),
  'paper-not-listed': blocks(
    (seen) => `không có văn bản nào mang mã “${seen}” ở trang Danh mục văn bản. Ghi đúng mã.`,
    'TB9',
  ),
  'not-invited': blocks(
    (seen) =>
      `không có văn bản nào soạn riêng cho đơn vị mang mã “${seen}”. Ghi mã của một đơn vị được mời, như ở trang Đơn vị.`,
    '999',
  ),
  'nothing-to-undo': blocks(
    () =>
      'lần soạn vừa rồi không có văn bản mới nào còn bỏ được. Văn bản không cần nữa thì chuyển vào thùng rác của Drive.',
  ),
  'stays-rewritten': suggests(
    (seen) =>
      `“${seen}” có từ trước, lần vừa rồi chỉ soạn lại, nên không bỏ được. Xem bản cũ trong Google Tài liệu → Nhật ký phiên bản.`,
  ),
  'stays-mailed': warns((seen) => `“${seen}” đã gửi, đang chờ gửi hoặc đã có bản ký nên giữ nguyên.`),
  'stays-touched': warns(
    (seen) => `“${seen}” đã có người sửa sau khi soạn, hoặc do tài khoản khác soạn, nên giữ nguyên.`,
  ),
  'stays-unbinned': warns((seen) => `Google Drive chưa bỏ “${seen}”. Bấm lại sau ít phút.`),
  'papers-hidden': warns(
    (seen) => `bộ lọc đang che ${seen} văn bản nên chưa soạn. Muốn soạn cả thì bỏ bộ lọc.`,
    2,
  ),
  'units-hidden': warns(
    (seen) =>
      `bộ lọc đang che ${seen} đơn vị được mời nên chưa soạn bản của các đơn vị ấy. Muốn soạn cả thì bỏ bộ lọc.`,
    3,
  ),
  'changed-by-hand': warns(
    (seen) => `“${seen}” đã được sửa tay trong Google Tài liệu nên được giữ nguyên. Nếu muốn, chọn ghi đè.`,
  ),
  'paper-damaged': blocks(
    (seen, { paper }) =>
      `tệp “${seen}” trong Drive bị hỏng hoặc trống, không mở được, nên để nguyên: không gửi, không ghi đè. Chuyển tệp đó vào thùng rác của Drive, rồi vào Soạn văn bản soạn lại ${paper}.`,
  ),
  'paper-unknown': warns(
    (seen) =>
      `“${seen}” trong Drive khác chữ máy đã ghi, mà máy không có bản để biết do người sửa hay do Google Docs tự đổi, nên để nguyên. Mở xem; nếu không ai sửa, chọn ghi đè.`,
  ),
  'paper-unread': warns((seen) => `chưa đọc được “${seen}” từ Drive nên để nguyên. Bấm lại sau ít phút.`),
  'made-by-another': warns(
    (seen) =>
      `“${seen}” do tài khoản khác soạn nên để người đó cập nhật. Nhờ người đó mở bảng tính và bấm lại.`,
  ),
  'upload-failed': blocks(
    (seen) => `Google Drive chưa nhận “${seen}”. Bấm lại sau ít phút; văn bản đã xong không bị soạn lại.`,
  ),
  'upload-refused': blocks(
    (seen, { paper }) =>
      `Google Drive không cho ghi “${seen}”, có thể vì tệp bị khóa hoặc tài khoản không còn quyền. Mở tệp xem quyền, hoặc chuyển tệp vào thùng rác của Drive rồi vào Soạn văn bản soạn lại ${paper}.`,
  ),
  'sharing-failed': warns(
    (seen) => `chưa mở được thư mục cho “${seen}”. Kiểm tra địa chỉ, hoặc chia sẻ thư mục bằng tay.`,
    person,
  ),
} as const;
