import { linkOrCode, text } from './sheet/cell-kinds';
import { column, table } from './sheet/table';

/** Nhật ký: who did what with the mail, repainted from the ledger. */
export const journalTable = table({
  title: 'Nhật ký',
  purpose: 'Ai đã làm gì với thư và dữ liệu cá nhân, lúc nào, bao nhiêu; máy ghi.',
  begins: 'empty',
  made: 'when-needed',
  anew: 'emptied',
  forPapers: false,
  columns: {
    code: column('Mã', linkOrCode, 'Máy ghi.', { keeper: 'machine', blank: 'blocks', width: 90 }),
    at: column('Lúc', text, 'Ngày và giờ.', { keeper: 'machine', width: 130 }),
    who: column('Ai', text, 'Tài khoản đã làm.', { keeper: 'machine', width: 200 }),
    what: column('Việc', text, 'Việc đã làm.', { keeper: 'machine', width: 260 }),
    count: column('Số lượng', text, 'Bao nhiêu thư, văn bản, dòng.', { keeper: 'machine', width: 80 }),
    result: column('Kết quả', text, 'Đến nay ra sao.', { keeper: 'machine', width: 320 }),
  },
});
