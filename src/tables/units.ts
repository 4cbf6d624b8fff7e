import { code, count, day, forRules, linkOrCode, mailboxes, text, yesNo } from './sheet/cell-kinds';
import { column, type RowOf, table } from './sheet/table';

/** Đơn vị: the units a conference can invite; names and validity are data because units merge and are renamed. */
export const unitsTable = table({
  title: 'Đơn vị',
  purpose: 'Các đơn vị có thể được mời, với thời gian hiệu lực của tên gọi.',
  begins: 'sample',
  made: 'first',
  anew: ['linkCode', 'link'],
  forPapers: true,
  named: 'name',
  columns: {
    code: column('Mã', code, 'Mã riêng của đơn vị, không trùng; giữ nguyên số 0 ở đầu.', {
      blank: 'blocks',
      width: 70,
    }),
    name: column('Tên đơn vị', text, 'Viết như giữa câu, ví dụ xã Tân Yên.', {
      blank: 'blocks',
      width: 200,
    }),
    kind: column('Loại', text, 'Ví dụ xã, phường, sở; của mình thì ghi phòng, đơn vị thuộc cơ quan.', {
      blank: 'warns',
      width: 120,
    }),
    order: column('Thứ tự', forRules(count), 'Thứ tự khi liệt kê.', { width: 70 }),
    email: column('Email', mailboxes, 'Hộp thư nhận giấy mời.', { blank: 'warns', width: 220 }),
    office: column('Phòng phụ trách', text, 'Phòng tham mưu của đơn vị, dùng trong giấy mời.', {
      width: 220,
    }),
    phone: column('Điện thoại', text, 'Số để gọi khi đơn vị chưa trả lời.', { width: 130 }),
    formerNames: column('Tên cũ', text, 'Các tên trước đây, cách nhau bằng dấu chấm phẩy.', { width: 160 }),
    validFrom: column('Hiệu lực từ', day, 'Ngày đơn vị bắt đầu có tên này; trống là từ trước.', {
      width: 110,
    }),
    validTo: column('Hiệu lực đến', day, 'Ngày cuối đơn vị còn tên này; trống là đến nay.', { width: 110 }),
    registers: column(
      'Đăng ký',
      yesNo,
      'Có: đơn vị có tên trong biểu mẫu, có link riêng, được nhắc. Không: chỉ được mời. Trống là Có; phòng, đơn vị thuộc cơ quan thì không.',
      { added: true, width: 90 },
    ),
    linkCode: column('Mã đăng ký', linkOrCode, 'Máy đặt một lần; ai có mã này đăng ký thay đơn vị.', {
      keeper: 'once',
      width: 130,
    }),
    link: column('Link đăng ký riêng', linkOrCode, 'Máy ghi: biểu mẫu đã điền sẵn mã và tên đơn vị.', {
      keeper: 'machine',
      width: 260,
    }),
  },
});

export type Unit = RowOf<typeof unitsTable>;
