import { amountVnd, anyText, standing, text } from './sheet/cell-kinds';
import { column, type RowOf, table } from './sheet/table';

const machine = { keeper: 'machine' } as const;
const wide = { ...machine, width: 280 } as const;

/** Đăng ký: what the units registered, read from the Form's own store; the tab that Forms itself writes is for eyes only. */
export const registrationsTable = table({
  title: 'Đăng ký',
  purpose: 'Nhiệm vụ các đơn vị đăng ký, máy đọc từ biểu mẫu; chỉ ghi thêm Ý kiến và Kết quả.',
  layout: 'rows',
  identity: 'code',
  begins: 'empty',
  anew: 'emptied',
  forPapers: false,
  columns: {
    code: column('Mã', text, 'Máy đặt cho mỗi lần gửi.', { ...machine, blank: 'blocks', width: 110 }),
    unit: column('Đơn vị', anyText, 'Đơn vị đăng ký.', { ...machine, width: 180 }),
    state: column('Trạng thái', standing, 'Bản mới nhất, đã có bản thay, hoặc nộp muộn.', {
      ...machine,
      width: 150,
    }),
    at: column('Lúc gửi', anyText, 'Ngày và giờ gửi hoặc sửa lần cuối.', { ...machine, width: 130 }),
    title: column('Tên nhiệm vụ', anyText, 'Như đơn vị ghi.', wide),
    level: column('Cấp', anyText, 'Cấp tỉnh hoặc cấp cơ sở.', { ...machine, width: 100 }),
    kind: column('Loại hình', anyText, 'Đề tài, đề án, dự án.', { ...machine, width: 140 }),
    field: column('Lĩnh vực', anyText, 'Lĩnh vực khoa học.', { ...machine, width: 160 }),
    necessity: column('Tính cấp thiết', anyText, 'Như đơn vị ghi.', wide),
    aims: column('Mục tiêu', anyText, 'Như đơn vị ghi.', wide),
    content: column('Nội dung chính', anyText, 'Như đơn vị ghi.', wide),
    products: column('Sản phẩm, chỉ tiêu', anyText, 'Như đơn vị ghi.', wide),
    place: column('Địa chỉ ứng dụng', anyText, 'Như đơn vị ghi.', { ...machine, width: 200 }),
    receiver: column('Đơn vị tiếp nhận hoặc cấp kinh phí', anyText, 'Như đơn vị ghi.', {
      ...machine,
      width: 200,
    }),
    fromYear: column('Từ năm', anyText, 'Năm bắt đầu.', { ...machine, width: 80 }),
    toYear: column('Đến năm', anyText, 'Năm kết thúc.', { ...machine, width: 80 }),
    stateMoney: column('Ngân sách (đồng)', amountVnd, 'Máy đổi ra đồng.', { ...machine, width: 140 }),
    otherMoney: column('Nguồn khác (đồng)', amountVnd, 'Máy đổi ra đồng.', { ...machine, width: 140 }),
    stateMoneyTyped: column('Ngân sách (đơn vị ghi)', anyText, 'Như đơn vị ghi.', {
      ...machine,
      width: 150,
    }),
    otherMoneyTyped: column('Nguồn khác (đơn vị ghi)', anyText, 'Như đơn vị ghi.', {
      ...machine,
      width: 150,
    }),
    remarks: column('Ghi chú của đơn vị', anyText, 'Như đơn vị ghi.', wide),
    findings: column('Máy nhận xét', anyText, 'Chỗ cần hỏi lại đơn vị.', wide),
    history: column('Khác bản trước', anyText, 'Những gì đổi so với bản mà bản này thay.', wide),
    contact: column('Người liên hệ', anyText, 'Họ tên, chức vụ.', { ...machine, width: 200 }),
    phone: column('Điện thoại', anyText, 'Như đơn vị ghi.', { ...machine, width: 130 }),
    email: column('Email', anyText, 'Như đơn vị ghi.', { ...machine, width: 200 }),
    editLink: column('Link sửa', text, 'Máy ghi một lần; ai có link này sửa được đăng ký.', {
      keeper: 'once',
      width: 160,
    }),
    opinion: column('Ý kiến', text, 'Người dùng ghi: ý kiến của phòng, hội đồng.', { width: 240 }),
    result: column('Kết quả', text, 'Người dùng ghi: thực hiện, thực hiện có sửa, không thực hiện.', {
      width: 200,
    }),
  },
});

export type RegistrationRow = RowOf<typeof registrationsTable>;
