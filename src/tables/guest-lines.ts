import { forRules, roughCount, text, yesNo } from './sheet/cell-kinds';
import { column, type RowOf, table } from './sheet/table';

/** Thành phần: who comes; one line can stand for many units. */
export const guestLinesTable = table({
  title: 'Thành phần',
  purpose: 'Thành phần dự họp; một dòng có thể thay cho nhiều đơn vị.',
  begins: 'sample',
  made: 'first',
  anew: 'kept',
  forPapers: true,
  columns: {
    group: column(
      'Nhóm',
      text,
      'Tiêu đề nhóm trong kế hoạch; để trống thì dòng được in thành một câu riêng.',
      { width: 200 },
    ),
    text: column('Nội dung', text, 'Câu in trong kế hoạch.', { blank: 'blocks', width: 420 }),
    units: column(
      'Đơn vị được mời',
      text,
      'Loại (xã; phường), mã, tên đơn vị, “tất cả” đơn vị, hoặc họ tên, nhóm ở trang Đại biểu; cách nhau bằng dấu chấm phẩy. Trống khi không mời ai đích danh.',
      { width: 180 },
    ),
    role: column(
      'Ghi trong giấy mời',
      text,
      'Lời mời cho từng đơn vị, ví dụ Đại diện lãnh đạo UBND {{Tên đơn vị}}; {{Phòng phụ trách}} lấy từ trang Đơn vị.',
      { width: 300 },
    ),
    seats: column(
      'Số người',
      forRules(roughCount),
      'Số người của mỗi đơn vị; dòng không theo đơn vị thì là tổng số người.',
      { blank: 'warns', width: 90 },
    ),
    salaried: column('Hưởng lương ngân sách', forRules(yesNo), 'Có: không được hỗ trợ tiền ăn.', {
      width: 110,
    }),
    invited: column('Gửi giấy mời', yesNo, 'Có: soạn giấy mời cho từng đơn vị của dòng này.', {
      blank: 'warns',
      width: 110,
    }),
    session: column('Phiên', text, 'Phiên ở trang Chương trình mà dòng này dự; trống là dự cả hội nghị.', {
      added: true,
      width: 130,
    }),
  },
});

export type GuestLine = RowOf<typeof guestLinesTable>;
