import { blocks, suggests, warns } from './expected';

/** What the rules find in words that are printed, and in who signs them. */
export const textProblems = {
  'text-against-day': warns(
    'câu ấy có thể nói về ngày khác',
    (seen, { day }) =>
      `câu này ghi ngày ${seen}, mục Ngày họp ghi ${day}. Sửa một trong hai, hoặc ghi {{Ngày họp}} để hai nơi luôn giống nhau.`,
    '2020-07-25',
  ),
  'text-against-hour': warns(
    'câu ấy có thể nói về giờ khác',
    (seen, { hour }) =>
      `câu này ghi ${seen}, mục Giờ bắt đầu ghi ${hour}. Sửa một trong hai, hoặc ghi {{Giờ bắt đầu}} để hai nơi luôn giống nhau.`,
    '7h30',
  ),
  'text-against-budget': warns(
    'câu ấy có thể nói về khoản khác',
    (seen, { right }, { amountWords }) =>
      `câu này ghi tổng là ${seen} đồng, bảng Dự toán cộng được ${amountWords(right)} đồng. Sửa một trong hai, hoặc ghi {{Tổng cộng}} để hai nơi luôn giống nhau.`,
    50000000,
  ),
  'raw-tag': blocks(
    'dấu ngoặc sẽ bị in ra',
    (seen) => `ô này được in đúng từng chữ nên “${seen}” sẽ hiện nguyên dấu ngoặc. Ghi thẳng nội dung vào ô.`,
    '{{Địa danh}}',
  ),
  'title-before-name': warns(
    'Nghị định 30 không ghi học hàm, học vị',
    (seen) => `trước họ tên có “${seen}”. Chỉ ghi họ và tên người ký.`,
    'PGS.TS.',
  ),
  'post-typed-twice': warns(
    'chức vụ in hai lần',
    (seen) => `“${seen}” ghi cả ở Thẩm quyền ký và Chức vụ người ký nên in hai lần. Xóa ở Thẩm quyền ký.`,
    'GIÁM ĐỐC',
  ),
  'doubled-mark': warns(
    'dấu thừa được in ra',
    (seen) => `“${seen}” có dấu kết thúc hai lần. Xóa dấu thừa; máy tự thêm ./. ở cuối văn bản.`,
    'của Sở././.',
  ),
  'end-mark-inside': warns(
    'dấu ./. ở giữa được in ra',
    (seen) => `“${seen}” ghi ./. nhưng chưa phải câu cuối. Xóa ./. ở đây; máy tự thêm ở cuối văn bản.`,
    'chuẩn bị nội dung./.',
  ),
  'no-recipients': warns(
    'có khi nơi nhận được ghi tay',
    () => 'chưa có dòng nào kiểu Nơi nhận nên phần Nơi nhận để trống. Thêm dòng, ví dụ Lưu: {{Nơi lưu}}.',
  ),
  'semicolon-at-end': suggests(
    'chữ được in đúng như đã ghi',
    (seen) => `“${seen}” là dòng cuối mà kết thúc bằng dấu chấm phẩy. Xóa dấu ấy để máy ghi dấu chấm.`,
    'Lãnh đạo Sở;',
  ),
  'unknown-drawing': blocks(
    'kế hoạch sẽ thiếu cả phần ấy',
    (seen) =>
      `không có trang nào để lấy tên là “${seen}”. Ghi Thành phần, Khách mời, Chương trình, Phân công, Dự toán, hoặc Bảng chương trình, Danh sách đại biểu, Danh sách ký nhận.`,
    'Kinh phí',
  ),
  'drawn-twice': warns(
    'nội dung in hai lần, không sai',
    (seen) => `“${seen}” đã được lấy ở dòng trên. Xóa một dòng.`,
    'Dự toán',
  ),
  'drawn-empty': warns(
    'phần ấy để trống',
    (seen) => `trang “${seen}” chưa có dòng nào. Nhập nội dung vào trang đó.`,
    'Dự toán',
  ),
  'unknown-tag': blocks(
    'dấu ngoặc sẽ bị in ra',
    (seen, { suggestion }) =>
      `không có mục nào tên là “${seen}”.${suggestion ? ` Có phải “${suggestion}”?` : ''} Ghi đúng tên mục của trang Hội nghị.`,
    'Hội trườn',
  ),
  'unknown-format': blocks(
    'chữ được in không như mẫu định',
    (seen, { suggestion }) =>
      `sau dấu | không có cách in nào tên là “${seen}”.${suggestion ? ` Có phải “${suggestion}”?` : ''} Ghi đúng một cách in ở Trường trộn.`,
    'ngày thang năm',
  ),
  'broken-tag': blocks(
    'dấu ngoặc sẽ bị in ra',
    (seen) => `dấu ngoặc của “${seen}” chưa đủ. Viết {{Tên mục}} với hai ngoặc mở và hai ngoặc đóng.`,
    '{Hội trường}}',
  ),
  'stray-number': suggests(
    'số được in đúng như đã ghi',
    (seen, { right }) => `đề mục “${seen}” đứng thứ ${right}. Sửa số, hoặc bỏ số để máy tự đánh.`,
    '6. Tổ chức thực hiện',
  ),
  'stray-spacing': suggests(
    'chữ được in đúng như đã ghi',
    (seen) => `khoảng trắng ở “${seen}” có thể chưa đúng. Xem lại; chữ vẫn được in như đã ghi.`,
    'kinh tế- xã hội',
  ),
} as const;
