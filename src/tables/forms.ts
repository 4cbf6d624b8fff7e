import { readyForms } from '../domain/forms/ready-forms';
import { choice, code, day, linkOrCode, text, yesNo } from './sheet/cell-kinds';
import { column, type RowOf, table } from './sheet/table';

/** Danh mục phiếu: which Forms this conference asks with, beside the registration of tasks, one a row. */
export const formsTable = table({
  title: 'Danh mục phiếu',
  purpose:
    'Các phiếu của hội nghị ngoài đăng ký nhiệm vụ, mỗi phiếu một dòng; câu hỏi ở trang Câu hỏi, câu trả lời ở trang riêng của từng phiếu.',
  begins: 'empty',
  made: 'when-needed',
  anew: ['link', 'state'],
  forPapers: false,
  named: 'title',
  columns: {
    code: column('Mã', code, 'Mã ngắn, không trùng, ví dụ TL; trang Câu hỏi ghi mã này.', {
      blank: 'blocks',
      width: 70,
    }),
    kind: column('Loại', choice(readyForms.map(({ kind }) => kind)), 'Trả lời giấy mời, đăng ký, báo cáo.', {
      blank: 'blocks',
      width: 160,
    }),
    title: column('Tên phiếu', text, 'Tên trên đầu phiếu và của trang câu trả lời; trống thì theo Loại.', {
      width: 200,
    }),
    subject: column(
      'Nội dung',
      text,
      'Điều được đăng ký hoặc báo cáo, ví dụ lớp bồi dưỡng kỹ năng số; thay cho {{Nội dung}} trong lời của phiếu.',
      { width: 200 },
    ),
    opens: column('Nhận từ ngày', day, 'Ngày bắt đầu nhận; trống là nhận ngay.', { width: 110 }),
    closes: column('Hạn', day, 'Ngày cuối nhận; sau ngày này phiếu tự đóng.', { width: 110 }),
    closed: column('Lời nhắn khi hết hạn', text, 'Người mở phiếu sau hạn đọc được lời này.', { width: 220 }),
    cites: column(
      'Công văn',
      text,
      'Thư gửi phiếu và thư nhắc dẫn số của nó: mã ở Danh mục văn bản, ví dụ CV, hoặc ghi sẵn số, ngày.',
      { width: 150 },
    ),
    privacy: column(
      'Dữ liệu cá nhân',
      text,
      'Lời ở đầu phiếu: ai hỏi, để làm gì, hỏi gì, giữ tới bao giờ, hỏi lại ai; trống thì máy ghi theo câu hỏi và trang Hội nghị.',
      { added: true, width: 220 },
    ),
    letter: column(
      'Cần công văn',
      yesNo,
      'Có: câu trả lời chỉ được tính khi đã ghi số, ngày công văn của đơn vị ở trang câu trả lời; tới lúc ấy là Chờ công văn.',
      { added: true, width: 90 },
    ),
    summaryBy: column(
      'Tổng hợp theo',
      text,
      'Tên câu hỏi để xếp nhóm và cộng trong bảng tổng hợp (lĩnh vực, cấp…), hoặc Đơn vị; trống thì theo Loại.',
      { added: true, width: 150 },
    ),
    contact: column('Đầu mối', text, 'Người hỏi thêm; trống thì theo trang Hội nghị.', { width: 200 }),
    state: column('Trạng thái', text, 'Máy ghi: đang nhận, đã đóng; bao nhiêu nơi đã trả lời.', {
      keeper: 'machine',
      width: 200,
    }),
    link: column('Link chung', linkOrCode, 'Máy ghi; phiếu hỏi cả người thì không có link chung.', {
      keeper: 'machine',
      width: 200,
    }),
  },
});

export type FormRow = RowOf<typeof formsTable>;
