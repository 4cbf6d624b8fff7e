import { code, email, text } from './sheet/cell-kinds';
import { column, type RowOf, table } from './sheet/table';

/** Đại biểu: persons who are invited by name; they are no units, so they stand in no Form and are reminded of none. */
export const peopleTable = table({
  title: 'Đại biểu',
  purpose: 'Người được mời đích danh; trang Thành phần gọi theo mã, họ tên hoặc nhóm.',
  begins: 'empty',
  made: 'when-needed',
  anew: 'kept',
  forPapers: true,
  named: 'name',
  columns: {
    code: column('Mã', code, 'Mã riêng của đại biểu, không trùng với đại biểu hay đơn vị khác.', {
      blank: 'blocks',
      width: 70,
    }),
    honorific: column('Ông/Bà', text, 'Cách xưng hô, ví dụ Ông, Bà, Đồng chí.', { width: 80 }),
    degrees: column('Học hàm, học vị', text, 'Ví dụ TS., PGS.TS.', { width: 110 }),
    name: column('Họ và tên', text, 'Họ và tên, không kèm chức vụ.', { blank: 'blocks', width: 170 }),
    post: column('Chức vụ', text, 'Ví dụ Phó Giám đốc.', { width: 150 }),
    workplace: column('Nơi công tác', text, 'Cơ quan, đơn vị công tác.', { width: 220 }),
    email: column('Email', email, 'Hộp thư nhận giấy mời.', { width: 220 }),
    phone: column('Điện thoại', text, 'Số để gọi khi cần.', { width: 130 }),
    group: column('Nhóm', text, 'Trang Thành phần mời cả nhóm bằng tên này, ví dụ báo cáo viên.', {
      width: 130,
    }),
  },
});

export type Person = RowOf<typeof peopleTable>;
