import { days, forRules, text } from './sheet/cell-kinds';
import { column, type RowOf, table } from './sheet/table';

/** Phân công: who does what before and during the conference. */
export const assignmentsTable = table({
  title: 'Phân công',
  purpose: 'Ai làm việc gì; kế hoạch in mỗi dòng thành một gạch đầu dòng.',
  begins: 'sample',
  made: 'first',
  anew: 'kept',
  forPapers: true,
  columns: {
    lead: column('Chủ trì', text, 'Ví dụ Văn phòng Sở; hoặc Giao phòng … chủ trì.', {
      blank: 'warns',
      width: 300,
    }),
    cooperating: column('Phối hợp', text, 'Sau chữ “phối hợp với”; có thể để trống.', { width: 260 }),
    task: column('Nhiệm vụ', text, 'Việc phải làm.', { blank: 'warns', width: 420 }),
    due: column('Hạn', forRules(days), 'Ngày phải xong, để theo dõi; không in trong kế hoạch.', {
      width: 110,
    }),
    done: column('Đã xong', text, 'Ghi gì cũng được khi đã xong, ví dụ ngày xong; không in trong kế hoạch.', {
      width: 100,
      added: true,
    }),
  },
});

export type Assignment = RowOf<typeof assignmentsTable>;
