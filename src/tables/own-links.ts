import { anyText, linkOrCode, machineCode } from './sheet/cell-kinds';
import { column, type RowOf, table } from './sheet/table';

const machine = { keeper: 'machine' } as const;

/** Link riêng: who is asked by which Form, by which link, and what has come. */
export const ownLinksTable = table({
  title: 'Link riêng',
  purpose: 'Mỗi dòng một đơn vị hoặc một người được hỏi ở một phiếu: link riêng và đã trả lời chưa; máy ghi.',
  begins: 'empty',
  made: 'when-needed',
  anew: 'emptied',
  forPapers: true,
  named: 'name',
  columns: {
    code: column('Mã', machineCode, 'Phiếu và nơi được hỏi; máy ghi.', {
      ...machine,
      blank: 'blocks',
      width: 90,
    }),
    name: column('Ai được hỏi', anyText, 'Đơn vị hoặc người.', { ...machine, width: 220 }),
    state: column('Trả lời', anyText, 'Chưa trả lời, hoặc đã trả lời thế nào, lúc nào.', {
      ...machine,
      width: 240,
    }),
    manner: column(
      'Cách dự',
      anyText,
      'Theo câu trả lời giấy mời đang tính; danh sách đại biểu lấy từ đây.',
      {
        ...machine,
        width: 150,
      },
    ),
    who: column('Người dự', anyText, 'Người dự hoặc người dự thay.', { ...machine, width: 180 }),
    post: column('Chức vụ người dự', anyText, 'Như người trả lời ghi.', { ...machine, width: 160 }),
    whoPhone: column('Điện thoại người dự', anyText, 'Như người trả lời ghi.', { ...machine, width: 130 }),
    count: column('Số người dự', anyText, 'Như người trả lời ghi; không ghi là 1.', {
      ...machine,
      width: 90,
    }),
    phone: column('Điện thoại', anyText, 'Số để gọi khi chưa trả lời.', { ...machine, width: 130 }),
    link: column('Link riêng', linkOrCode, 'Chỉ gửi cho đúng nơi này.', { ...machine, width: 260 }),
  },
});

export type OwnLink = RowOf<typeof ownLinksTable>;
