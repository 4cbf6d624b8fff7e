import { linkOrCode, text } from './sheet/cell-kinds';
import { column, table } from './sheet/table';

/** Văn bản: the register of papers, repainted by the machine from its ledger. */
export const documentsTable = table({
  title: 'Văn bản',
  purpose: 'Sổ các văn bản đã soạn; máy ghi, sắp xếp lại hay lọc đều được.',
  begins: 'empty',
  made: 'when-needed',
  anew: 'emptied',
  forPapers: true,
  named: 'unit',
  columns: {
    code: column('Mã', linkOrCode, 'Loại và mã đơn vị; máy ghi.', {
      keeper: 'machine',
      blank: 'blocks',
      width: 90,
    }),
    kind: column('Loại', text, 'Tên loại, ví dụ Kế hoạch.', { keeper: 'machine', width: 100 }),
    unit: column('Đơn vị', text, 'Đơn vị được mời.', { keeper: 'machine', width: 180 }),
    name: column('Tên văn bản', text, 'Tên tệp trong Drive.', { keeper: 'machine', width: 320 }),
    link: column('Liên kết', linkOrCode, 'Mở văn bản.', { keeper: 'machine', width: 320 }),
    state: column('Trạng thái', text, 'Đã soạn, giữ bản sửa tay…', { keeper: 'machine', width: 160 }),
    maker: column('Người soạn', text, 'Tài khoản đã soạn.', { keeper: 'machine', width: 180 }),
    madeAt: column('Lúc soạn', text, 'Ngày và giờ soạn lần cuối.', { keeper: 'machine', width: 130 }),
  },
});
