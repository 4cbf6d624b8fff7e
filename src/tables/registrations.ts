import { questionsIn, typedSums } from '../domain/forms/task-questions';
import { fieldsOf } from '../domain/row';
import { answerColumn, type ColumnAsked, letterColumns, outcomeColumns } from './sheet/answer-columns';
import { amountVnd, anyText, linkOrCode, ruling, standing, text } from './sheet/cell-kinds';
import { column, type RowOf, table } from './sheet/table';

const machine = { keeper: 'machine' } as const;
const wide = { ...machine, width: 280 } as const;

/** A sum has two columns: what was read from it, and what was typed. */
const shortTitle = ({ title, column }: ColumnAsked): string => column?.title ?? title;
const amountColumn = (sum: ColumnAsked) =>
  column(`${shortTitle(sum)} (đồng)`, amountVnd, 'Máy đổi ra đồng.', { ...machine, width: 140 });
const typedColumn = (sum: ColumnAsked) =>
  answerColumn({ ...sum, column: { title: `${shortTitle(sum)} (đơn vị ghi)`, width: 150 } });

/** Đăng ký: what the units registered, read from the Form's own store; the tab that Forms itself writes is for eyes only. */
export const registrationsTable = table({
  title: 'Đăng ký',
  purpose: 'Nhiệm vụ các đơn vị đăng ký, máy đọc từ biểu mẫu; chỉ ghi thêm Ý kiến và Kết quả.',
  begins: 'empty',
  made: 'first',
  anew: 'emptied',
  forPapers: false,
  named: 'unit',
  columns: {
    code: column('Mã', linkOrCode, 'Máy đặt cho mỗi lần gửi.', { ...machine, blank: 'blocks', width: 110 }),
    unit: column('Đơn vị', anyText, 'Đơn vị đăng ký.', { ...machine, width: 180 }),
    state: column('Trạng thái', standing, 'Đang tính, chờ xét, bỏ qua hay đã có bản thay; nộp muộn.', {
      ...machine,
      width: 150,
    }),
    ruling: column(
      'Nhận hay bỏ',
      ruling,
      'Chọn Nhận hoặc Bỏ qua cho đăng ký chưa xác nhận, rồi bấm Đọc đăng ký; máy ghi thêm bản đã xét.',
      { ...machine, width: 130, added: true },
    ),
    at: column('Lúc gửi', anyText, 'Ngày và giờ gửi hoặc sửa lần cuối.', { ...machine, width: 130 }),
    ...fieldsOf(questionsIn('task'), answerColumn),
    receiver: column('Đơn vị tiếp nhận hoặc cấp kinh phí', anyText, 'Như đơn vị ghi.', {
      ...machine,
      width: 200,
    }),
    ...fieldsOf(questionsIn('years'), answerColumn),
    ...fieldsOf(questionsIn('sums'), amountColumn),
    ...fieldsOf(typedSums, typedColumn),
    ...fieldsOf(questionsIn('remarks'), answerColumn),
    more: column('Trả lời thêm', anyText, 'Câu trả lời cho các câu người dùng thêm ở trang Câu hỏi.', {
      ...wide,
      added: true,
      unread: 'people weigh it when they judge the task',
    }),
    findings: column('Máy nhận xét', anyText, 'Chỗ cần hỏi lại đơn vị.', wide),
    history: column('Khác bản trước', anyText, 'Những gì đổi so với bản mà bản này thay.', wide),
    ...fieldsOf(questionsIn('sender'), answerColumn),
    editLink: column('Link sửa', linkOrCode, 'Máy ghi một lần; ai có link này sửa được đăng ký.', {
      keeper: 'once',
      width: 160,
    }),
    ...letterColumns,
    opinion: column('Ý kiến', text, 'Người dùng ghi: ý kiến của phòng, hội đồng.', { width: 240 }),
    result: column(
      'Kết quả',
      text,
      'Người dùng ghi: thực hiện, thực hiện có sửa, gộp với, không thực hiện; rồi bấm Soạn thư báo kết quả.',
      { width: 200 },
    ),
    ...outcomeColumns,
  },
});

export type RegistrationRow = RowOf<typeof registrationsTable>;
