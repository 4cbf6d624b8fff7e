import { normRules } from '../domain/money/norms';
import { amountVnd, choice, count, day, forRules, text, yesNo } from './sheet/cell-kinds';
import { column, type RowOf, table } from './sheet/table';

/** Dự toán: one budget line a row. */
export const budgetTable = table({
  title: 'Dự toán',
  purpose: 'Dự toán kinh phí; in thành bảng trong kế hoạch khi có dòng.',
  begins: 'sample',
  made: 'first',
  anew: 'kept',
  forPapers: true,
  columns: {
    group: column('Mục', text, 'Tên nhóm chi; các dòng liền nhau cùng nhóm được cộng riêng.', { width: 160 }),
    content: column('Nội dung chi', text, 'Chi việc gì.', { blank: 'warns', width: 300 }),
    measure: column('ĐVT', text, 'Đơn vị tính, ví dụ người, buổi, bộ.', { width: 80 }),
    quantity: column('Số lượng', count, 'Bao nhiêu.', { blank: 'warns', width: 90 }),
    times: column('Số buổi/ngày', count, 'Bao nhiêu buổi hoặc ngày; trống là 1.', { width: 100 }),
    price: column('Đơn giá', amountVnd, 'Số đồng cho một đơn vị tính.', { blank: 'warns', width: 110 }),
    amount: column(
      'Thành tiền',
      amountVnd,
      'Để trống thì máy tính khi in; nếu ghi, số này được cộng lại để kiểm tra.',
      { width: 120 },
    ),
    norm: column('Mã định mức', text, 'Mã ở trang Định mức.', { width: 110 }),
    basis: column('Căn cứ', text, 'Văn bản hoặc báo giá làm căn cứ khi không theo định mức.', { width: 200 }),
    note: column('Ghi chú', text, 'In ở cột cuối của bảng.', { width: 160 }),
  },
});

export type BudgetLine = RowOf<typeof budgetTable>;

/** Định mức: norms with their legal basis and validity. */
export const normsTable = table({
  title: 'Định mức',
  purpose: 'Mức chi với căn cứ và thời gian hiệu lực; dự toán được so với mức này.',
  begins: 'sample',
  made: 'first',
  anew: 'kept',
  forPapers: true,
  columns: {
    code: column('Mã', text, 'Mã ngắn, ví dụ NUOC.', { blank: 'warns', width: 90 }),
    content: column('Nội dung', text, 'Mức này chi cho việc gì.', {
      blank: 'warns',
      unread: 'tells people which norm it is',
      width: 300,
    }),
    amount: column('Mức chi', forRules(amountVnd), 'Số đồng.', { blank: 'warns', width: 110 }),
    per: column('Tính theo', text, 'Ví dụ người/buổi.', {
      unread: 'tells people what the amount counts by',
      width: 120,
    }),
    rule: column('Cách tính', forRules(choice(normRules)), 'Tối đa: không được vượt; Khoán: chi đúng mức.', {
      width: 100,
    }),
    offPayroll: column('Chỉ cho người không hưởng lương', forRules(yesNo), 'Có với hỗ trợ tiền ăn.', {
      width: 130,
    }),
    basis: column('Căn cứ', text, 'Văn bản quy định mức này.', { blank: 'warns', width: 300 }),
    validFrom: column('Hiệu lực từ', forRules(day), 'Ngày bắt đầu áp dụng.', { width: 110 }),
    validTo: column('Hiệu lực đến', forRules(day), 'Ngày cuối áp dụng; trống là đến nay.', { width: 110 }),
  },
});

export type Norm = RowOf<typeof normsTable>;
