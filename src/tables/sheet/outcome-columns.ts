import { text } from './cell-kinds';
import { column } from './table';

/** What the office writes beside what becomes of a proposal. */
export const outcomeColumns = {
  merged: column('Gộp với mục', text, 'Tên mục được gộp vào, khi kết quả là Gộp với.', {
    added: true,
    width: 180,
  }),
  why: column('Lý do xét', text, 'Người dùng ghi; có trong thư báo kết quả.', { added: true, width: 220 }),
  priority: column('Ưu tiên xét', text, 'Người dùng ghi, ví dụ 1, 2, 3.', { added: true, width: 80 }),
  reviewer: column('Người xét', text, 'Người dùng ghi: ai, hội đồng nào xét.', { added: true, width: 160 }),
} as const;
