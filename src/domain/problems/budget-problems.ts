import { suggests, warns } from './expected';

/** What the rules find in the estimate. */
export const budgetProblems = {
  'budget-income': warns(
    'dòng thu vẫn in, không cộng vào chi',
    (seen) =>
      `“${seen}” là khoản thu nên không được cộng vào tổng chi. Ghi khoản thu ở phần nguồn kinh phí, hoặc đổi tên nếu là khoản chi.`,
    'Thu hội phí',
  ),
  'budget-below-norm': warns(
    'có thể có căn cứ khác',
    (seen, { norm }, { amountWords }) =>
      `đơn giá ${seen} thấp hơn mức khoán ${amountWords(norm)}. Khoán là chi đúng mức: sửa đơn giá hoặc ghi rõ căn cứ khác.`,
    100000,
  ),
  'budget-more-guests': suggests(
    'có thể dự phòng',
    (seen, { seats }) =>
      `tính cho ${seen} người, nhưng chỉ có ${seats} đại biểu. Sửa số lượng nếu không phải dự phòng.`,
    80,
  ),
  'budget-more-sessions': suggests(
    'có thể tính cả buổi chuẩn bị',
    (seen, { sessions }) =>
      `tính ${seen} buổi, nhưng hội nghị kéo dài ${sessions} buổi. Sửa Số buổi/ngày hoặc Thời lượng.`,
    4,
  ),
  'budget-without-basis': warns(
    'người thẩm định sẽ hỏi',
    () => 'chưa có căn cứ. Ghi mã định mức hoặc văn bản, báo giá làm căn cứ.',
  ),
  'budget-unknown-norm': warns(
    'chỉ không so được với định mức',
    (seen) => `không có định mức nào mã “${seen}”. Ghi đúng mã ở trang Định mức.`,
    'NUOCC',
  ),
  'budget-norm-expired': warns(
    'định mức có thể được kéo dài',
    (seen, { day }, { dayWords }) =>
      `định mức “${seen}” không áp dụng vào ngày ${dayWords(day)}. Chọn định mức còn hiệu lực.`,
    'NUOC',
  ),
  'budget-over-norm': warns(
    'có thể có căn cứ khác',
    (seen, { norm }, { amountWords }) =>
      `đơn giá ${seen} cao hơn định mức ${amountWords(norm)}. Giảm đơn giá hoặc ghi rõ căn cứ khác.`,
    30000,
  ),
  'budget-meal-for-salaried': warns(
    'có thể chưa ghi đủ cột Hưởng lương',
    (seen, { offPayrollSeats }) =>
      `hỗ trợ tiền ăn cho ${seen} người, nhưng chỉ có ${offPayrollSeats} người không hưởng lương ngân sách. Sửa số lượng, hoặc cột Hưởng lương ngân sách ở trang Thành phần.`,
    50,
  ),
  'budget-amount-differs': warns(
    'số đã ghi được in',
    (seen, { right }, { amountWords }) =>
      `thành tiền ghi ${seen}, nhân lại được ${amountWords(right)}. Sửa, hoặc để trống cho máy tính.`,
    900000,
  ),
  'budget-total-differs': warns(
    'bảng in tổng do máy cộng',
    (seen, { right, which }, { amountWords }) =>
      `${which ? `“${which}”` : 'tổng'} ghi ${seen}, cộng lại được ${amountWords(right)}. Sửa, hoặc xóa dòng này: máy tự cộng khi in.`,
    15000000,
  ),
} as const;
