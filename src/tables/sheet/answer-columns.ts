import { anyText, day, text } from './cell-kinds';
import { type Column, column } from './table';

/** A question as far as its column goes: a short title, an explanation and a width (in pixels) of its own where it has them. */
export type ColumnAsked = {
  title: string;
  kind: string;
  unread?: string;
  column?: { title?: string; help?: string; width?: number };
};

/** Pixels of a column for many lines, and for one. */
const [wide, narrow] = [280, 200];

/**
 * The column in which the answers to a question stand as they were written; the machine keeps it.
 * @example answerColumn({ title: 'Mục tiêu', kind: 'paragraph' }).width // 280
 */
export const answerColumn = ({
  title,
  kind,
  unread,
  column: own = {},
}: ColumnAsked): Column<string, 'machine'> =>
  column(own.title ?? title, anyText, own.help ?? 'Như đơn vị ghi.', {
    keeper: 'machine',
    unread,
    width: own.width ?? (kind === 'paragraph' ? wide : narrow),
  });

/** The unit's own công văn, which the office writes down when it comes. */
export const letterColumns = {
  letterNumber: column(
    'Số công văn',
    text,
    'Công văn của đơn vị xác nhận; ghi ở một dòng là đủ cho đơn vị.',
    {
      added: true,
      width: 120,
    },
  ),
  letterDay: column('Ngày công văn', day, 'Ngày trên công văn của đơn vị.', { added: true, width: 110 }),
  letterFile: column('Tệp công văn', text, 'Đường liên kết hoặc tên tệp, để tìm lại.', {
    added: true,
    unread: 'people open it',
    width: 180,
  }),
} as const;

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
