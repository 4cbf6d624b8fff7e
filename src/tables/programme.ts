import { choice, day, hours, text } from './sheet/cell-kinds';
import { column, type RowOf, table } from './sheet/table';

/** How a part of the conference is attended. */
export const ways = ['Trực tiếp', 'Trực tuyến', 'Trực tiếp và trực tuyến'] as const;

/** Chương trình: what happens when, where, and who speaks. */
export const programmeTable = table({
  title: 'Chương trình',
  purpose: 'Chương trình hội nghị theo giờ; kế hoạch lấy vào bằng dòng Lấy từ.',
  begins: 'empty',
  made: 'when-needed',
  anew: 'kept',
  forPapers: true,
  columns: {
    day: column('Ngày', day, 'Để trống khi hội nghị chỉ một ngày.', { width: 110 }),
    from: column('Từ', hours, 'Giờ bắt đầu, ví dụ 8h00.', { width: 80 }),
    to: column('Đến', hours, 'Giờ kết thúc, ví dụ 8h30.', { width: 80 }),
    session: column(
      'Phiên',
      text,
      'Tên phiên, ví dụ Phiên buổi sáng; cột Phiên ở trang Thành phần ghi đúng tên này.',
      {
        width: 150,
      },
    ),
    room: column('Phòng', text, 'Nơi họp của phiên khi khác Hội trường.', { width: 170 }),
    way: column('Hình thức', choice(ways), 'Trực tiếp hay trực tuyến; trống là trực tiếp.', { width: 120 }),
    content: column('Nội dung', text, 'Việc của khoảng giờ này.', { blank: 'blocks', width: 360 }),
    speaker: column('Người trình bày', text, 'Người hoặc đơn vị trình bày.', { width: 200 }),
    lead: column('Điều hành', text, 'Người điều hành phiên.', { width: 200 }),
  },
});

export type ProgrammeLine = RowOf<typeof programmeTable>;
