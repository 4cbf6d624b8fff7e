import { lineKinds } from '../domain/papers/lines';
import { choice, code, text } from './sheet/cell-kinds';
import { column, type RowOf, table } from './sheet/table';

/** Lời văn: the text of every paper but the plan, in its order. */
export const paperLinesTable = table({
  title: 'Lời văn',
  purpose: 'Lời của các văn bản ngoài kế hoạch, theo đúng thứ tự in; cột Văn bản ghi mã ở Danh mục văn bản.',
  begins: 'empty',
  made: 'when-needed',
  anew: 'kept',
  forPapers: true,
  columns: {
    paper: column('Văn bản', code, 'Mã của văn bản ở trang Danh mục văn bản, ví dụ TB.', {
      blank: 'blocks',
      width: 90,
    }),
    kind: column(
      'Kiểu',
      choice(Object.values(lineKinds)),
      'Dòng này là căn cứ, đề mục, gạch đầu dòng, đoạn văn…',
      { blank: 'blocks', width: 170 },
    ),
    text: column(
      'Nội dung',
      text,
      'Chữ sẽ in; *chữ nghiêng* đặt giữa hai dấu sao; {{Tên hội nghị}} lấy từ trang Hội nghị; chỗ ghi […] là chỗ còn phải điền.',
      { width: 720 },
    ),
  },
});

export type PaperLine = RowOf<typeof paperLinesTable>;
