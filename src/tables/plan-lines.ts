import { lineKinds } from '../domain/papers/lines';
import { choice, text } from './sheet/cell-kinds';
import { column, type RowOf, table } from './sheet/table';

/** Kế hoạch: the plan's text in its order. */
export const planTable = table({
  title: 'Kế hoạch',
  purpose: 'Nội dung kế hoạch theo đúng thứ tự in; dòng “Lấy từ” chèn nội dung của trang tính khác.',
  begins: 'sample',
  made: 'first',
  anew: 'kept',
  forPapers: true,
  columns: {
    kind: column('Kiểu', choice(Object.values(lineKinds)), 'Dòng này là đề mục, gạch đầu dòng, đoạn văn…', {
      blank: 'warns',
      width: 170,
    }),
    text: column(
      'Nội dung',
      text,
      'Chữ sẽ in; *chữ nghiêng* đặt giữa hai dấu sao; {{Tên hội nghị}} lấy từ trang Hội nghị; dòng “Lấy từ” ghi tên trang: Thành phần, Chương trình, Phân công hoặc Dự toán.',
      { blank: 'warns', width: 720 },
    ),
  },
});

export type PlanLine = RowOf<typeof planTable>;
