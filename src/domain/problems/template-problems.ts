import { blocks, warns } from './expected';

/** Where in a template: the line, as it stands there. */
const inLine = (line: string | number | undefined): string => `mẫu có dòng “${line}”`;

/** What is wrong in a template that an office has of its own. */
export const templateProblems = {
  'template-unknown-tag': blocks(
    'dấu ngoặc sẽ bị in ra',
    (seen, { line, suggestion }) =>
      `${inLine(line)}: không có trường nào tên là “${seen}”.${suggestion ? ` Có phải “${suggestion}”?` : ''} Ghi đúng tên như ở Trường trộn rồi lấy lại mẫu.`,
    'Hội trườn',
  ),
  'template-unknown-format': blocks(
    'chữ được in không như mẫu định',
    (seen, { line, suggestion }) =>
      `${inLine(line)}: sau dấu | không có cách in nào tên là “${seen}”.${suggestion ? ` Có phải “${suggestion}”?` : ''} Ghi đúng một cách in ở Trường trộn rồi lấy lại mẫu.`,
    'ngày thang năm',
  ),
  'template-broken-tag': blocks(
    'dấu ngoặc sẽ bị in ra',
    (seen, { line }) =>
      `${inLine(line)}: dấu ngoặc của “${seen}” chưa đủ. Viết {{Tên trường}} với hai ngoặc mở và hai ngoặc đóng, cùng một dòng, rồi lấy lại mẫu.`,
    '{{Hội trường}',
  ),
  'loop-open': blocks(
    'không biết lặp tới đâu',
    (seen, { line }) =>
      `${inLine(line)}: “${seen}” thiếu đầu kia. Mỗi {{#Tên}} hay {{^Tên}} cần một {{/Tên}} ở sau; thêm hoặc bỏ, rồi lấy lại mẫu.`,
    '{{#Chương trình}}',
  ),
  'loop-crossed': blocks(
    'không biết lặp tới đâu',
    (seen, { line }) =>
      `${inLine(line)}: “${seen}” đóng khi phần lặp khác ở trong còn mở. Đóng phần mở sau trước, rồi lấy lại mẫu.`,
    '{{/Chương trình}}',
  ),
  'loop-not-alone': blocks(
    'không biết lặp dòng nào',
    (seen, { line }) =>
      `${inLine(line)}: “${seen}” và đầu kia của nó phải đứng riêng mỗi cái một dòng, hoặc cùng một dòng, hoặc cùng một hàng của bảng. Sửa rồi lấy lại mẫu.`,
    '{{#Chương trình}}',
  ),
  'template-not-in-docs': blocks(
    'không có bản nào để lấy về',
    (seen) =>
      `chưa có bản Google Docs nào của mẫu “${seen}”, hoặc bản ấy của người khác mở. Bấm Mở mẫu trong Docs trước, sửa ở đó rồi lấy về.`,
    'Kế hoạch 2025',
  ),
  'no-earlier-template': blocks(
    'không có gì để đổi lại',
    (seen) => `mẫu “${seen}” chưa được thay lần nào nên không có mẫu trước. Lấy lại từ tệp Word đã giữ.`,
    'Kế hoạch 2025',
  ),
  'template-tag-empty': warns(
    'chỗ ấy để trống',
    (seen, { line, who }) =>
      `${inLine(line)}: “${seen}” chưa có giá trị${who ? ` với ${who}` : ''} nên chỗ ấy để trống. Nhập giá trị, hoặc ghi trong mẫu {{${seen} | hoặc “…”}}.`,
    'Đầu mối liên hệ',
  ),
} as const;
