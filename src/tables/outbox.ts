import { choice, emails, linkOrCode, machineCode, text } from './sheet/cell-kinds';
import { column, type RowOf, table } from './sheet/table';

/** What the clerk decides for one mail; a blank cell means that it is to be sent. */
export const decisions = { send: 'Gửi thư', hold: 'Giữ lại', byHand: 'Gửi trực tiếp' } as const;
/** What earlier versions called them. */
const formerDecisions = { 'Giao tay': decisions.byHand };

/** Thư: the outbox, one mail a row. Rows come from the papers; addresses are the clerk's, states are repainted from the ledger. */
export const outboxTable = table({
  title: 'Thư',
  purpose: 'Thư sẽ gửi và đã gửi, mỗi dòng một thư; sửa địa chỉ, giữ lại hoặc ghi gửi trực tiếp ở đây.',
  begins: 'empty',
  made: 'first',
  anew: 'emptied',
  forPapers: false,
  named: 'recipient',
  columns: {
    code: column('Mã', machineCode, 'Văn bản và nơi nhận; máy ghi.', {
      keeper: 'machine',
      blank: 'blocks',
      width: 90,
    }),
    recipient: column('Nơi nhận', text, 'Đơn vị nhận thư; máy ghi.', { keeper: 'machine', width: 180 }),
    to: column('Email', emails, 'Máy lấy từ trang Đơn vị một lần; sau đó sửa ở đây.', {
      keeper: 'once',
      width: 240,
    }),
    cc: column('Đồng gửi', emails, 'Nhận cùng thư, mọi người nhận đều thấy.', { width: 200 }),
    bcc: column('Gửi ẩn', emails, 'Nhận cùng thư, người khác không thấy.', { width: 200 }),
    subject: column('Tiêu đề', text, 'Máy ghi một lần; sau đó sửa ở đây.', { keeper: 'once', width: 320 }),
    decision: column(
      'Cách gửi',
      choice(Object.values(decisions), formerDecisions),
      'Để trống là gửi; Giữ lại thì chưa gửi; Gửi trực tiếp là đã đưa bản giấy.',
      { width: 110 },
    ),
    attached: column(
      'Gửi kèm',
      text,
      'Chỉ gửi cùng thư này, mỗi dòng một thứ: mã văn bản khác, hoặc tên tệp đã đưa lên ở Gửi thư.',
      { width: 180, added: true },
    ),
    own: column(
      'Lời riêng',
      text,
      'Lời thêm cho riêng thư này, trước lời chào cuối thư; ghi được mục như {{Tên hội nghị}}.',
      { width: 240, added: true },
    ),
    paper: column('Văn bản', text, 'Văn bản gửi kèm; máy ghi.', { keeper: 'machine', width: 280 }),
    state: column('Trạng thái', text, 'Máy ghi lại theo sổ của máy, sửa tay không có tác dụng.', {
      keeper: 'machine',
      width: 160,
    }),
    at: column('Lúc', text, 'Lúc có trạng thái này.', { keeper: 'machine', width: 130 }),
    sender: column('Người gửi', text, 'Tài khoản đã gửi.', { keeper: 'machine', width: 180 }),
    sentTo: column('Đã gửi tới', text, 'Địa chỉ mà thư đã thực sự gửi tới.', {
      keeper: 'machine',
      width: 220,
    }),
    messageId: column('Mã Gmail', linkOrCode, 'Số mà Gmail đặt cho thư đã nhận.', {
      keeper: 'machine',
      width: 140,
    }),
  },
});

export type OutboxRow = RowOf<typeof outboxTable>;
