import { answerWays } from '../domain/forms/question-row';
import { choice, code, text, yesNo } from './sheet/cell-kinds';
import { column, table } from './sheet/table';

/** Câu hỏi: what each Form asks, one question a row, in the order of the Form. */
export const questionsTable = table({
  title: 'Câu hỏi',
  purpose:
    'Câu hỏi của các phiếu, theo đúng thứ tự hỏi; sửa lời, thứ tự, lựa chọn, thêm câu ở đây rồi cập nhật phiếu.',
  begins: 'empty',
  made: 'when-needed',
  anew: 'kept',
  forPapers: false,
  columns: {
    form: column('Phiếu', code, 'Mã của phiếu ở trang Danh mục phiếu, ví dụ TL.', {
      blank: 'blocks',
      width: 70,
    }),
    section: column('Phần', text, 'Các câu liền nhau cùng phần là một trang của phiếu.', { width: 150 }),
    title: column('Câu hỏi', text, 'Chữ người trả lời đọc; cũng là tên cột ở trang câu trả lời.', {
      blank: 'blocks',
      width: 260,
    }),
    way: column(
      'Kiểu',
      choice(Object.values(answerWays)),
      'Trả lời bằng một dòng, nhiều dòng, chọn…; Đồng ý: người trả lời tự chọn đồng ý hoặc không, không chọn sẵn, mỗi mục đích một câu.',
      {
        blank: 'blocks',
        width: 150,
      },
    ),
    required: column('Bắt buộc', yesNo, 'Có: không trả lời thì không gửi được.', { width: 80 }),
    choices: column(
      'Lựa chọn',
      text,
      'Mỗi lựa chọn một dòng; hoặc lấy từ một cột, ví dụ {{Đơn vị: Tên đơn vị}}.',
      { width: 220 },
    ),
    when: column(
      'Chỉ hỏi khi',
      text,
      'Cả phần chỉ hiện khi đã chọn như vậy, ví dụ Trả lời giấy mời = Đến dự; trống là hỏi mọi người.',
      { width: 220 },
    ),
    help: column('Giải thích', text, 'Dòng nhỏ dưới câu hỏi.', { width: 260 }),
    sums: column('Cộng', yesNo, 'Có: số của các đơn vị được cộng trong bảng tổng hợp.', { width: 70 }),
    key: column('Mã câu', code, 'Máy nhận ra câu hỏi bằng mã này khi đổi lời; để trống thì máy đặt.', {
      keeper: 'once',
      width: 90,
    }),
  },
});
