import { day, text } from './cell-kinds';
import { column } from './table';

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
