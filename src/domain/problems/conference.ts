import { blocks, suggests, warns } from './expected';

/** What the rules of a conference find: its day, guests, plan, budget, holidays. */
export const conferenceProblems = {
  'no-day': warns(() => 'chưa có ngày họp; giấy mời sẽ để trống ngày. Nhập ngày khi đã ấn định.'),
  'no-day-no-month': blocks(() => 'chưa có cả ngày họp lẫn tháng dự kiến. Nhập một trong hai.'),
  'day-outside-month': warns(
    (seen, { month }, { monthWords }) =>
      `ngày họp ${seen} không nằm trong tháng dự kiến ${monthWords(month)}. Sửa một trong hai.`,
    '2020-08-03',
  ),
  'unknown-unit': blocks(
    (seen) => `không có đơn vị hay loại nào tên là “${seen}”. Ghi đúng mã, tên hoặc loại ở trang Đơn vị.`,
    'huyện Yên Té',
  ),
  'unknown-province': blocks(
    (seen, { near }) =>
      `không có tỉnh, thành phố nào tên là “${seen}”.${near ? ` Có phải ${near}?` : ''} Ghi tên một trong 34 tỉnh, thành phố.`,
    'Bắc Nih',
  ),
  'unit-not-valid': blocks(
    (seen, { day }, { dayWords }) =>
      `“${seen}” chưa có hoặc không còn hiệu lực vào ngày ${dayWords(day)}. Ghi tên đơn vị của ngày đó hoặc sửa ngày hiệu lực.`,
    'huyện Sơn Động',
  ),
  'unit-renamed': warns(
    (seen, { now }) => `“${seen}” nay thuộc ${now}. Ghi tên hiện nay để đúng với ngày họp.`,
    'thị trấn Cao Thượng',
  ),
  'unit-divided': blocks(
    (seen, { now }) => `“${seen}” nay thuộc nhiều đơn vị: ${now}. Ghi đúng tên đơn vị cần mời.`,
    'xã Tân Tiến',
  ),
  'district-ended': warns(
    (seen) =>
      `từ ngày 01/7/2025 không còn cấp huyện, mà ngày họp ở sau đó: “${seen}”. Ghi xã, phường, đặc khu hiện nay; mục Thêm đơn vị, đại biểu có sẵn của từng tỉnh.`,
    'huyện Yên Thế',
  ),
  'no-units': warns(
    (seen) => `vào ngày họp không có đơn vị nào thuộc “${seen}”. Xem lại ngày hiệu lực ở trang Đơn vị.`,
    'xã',
  ),
  'nobody-invited': warns(
    () =>
      'chưa có dòng nào gửi giấy mời cho đơn vị. Ở dòng cần mời, ghi Đơn vị được mời và chọn Có ở cột Gửi giấy mời.',
  ),
  'seats-against-plan': warns(
    (seen, { seats }) =>
      `kế hoạch ghi “${seen}” nhưng trang Thành phần cộng được ${seats} người. Sửa một trong hai.`,
    'khoảng 45-50',
  ),
  'unreadable-guest-number': suggests(
    (seen) => `không thấy con số trong “${seen}” nên không so được với trang Thành phần.`,
    'đông đủ',
  ),
  'hall-too-small': warns(
    (seen, { seats }) =>
      `hội trường có ${seen} chỗ mà trang Thành phần cộng được ${seats} người. Đổi nơi họp hoặc bớt người.`,
    50,
  ),
  'code-of-unit': blocks(
    (seen, { earlier }) =>
      `mã “${seen}” là mã của đơn vị ở hàng ${earlier} trang Đơn vị. Đặt mã khác, ví dụ thêm chữ ĐB ở trước.`,
    '213',
  ),
  'unknown-session': warns(
    (seen) => `trang Chương trình không có phiên “${seen}” nên giấy mời ghi giờ chung. Ghi đúng tên phiên.`,
    'Phiên chiều',
  ),
  'programme-against-day': warns(
    (seen, { day }, { dayWords }) =>
      `ngày ${seen} không nằm trong hội nghị bắt đầu ngày ${dayWords(day)} theo Thời lượng đã ghi. Sửa ngày, hoặc Ngày họp, Thời lượng.`,
    '2020-07-26',
  ),
  'programme-against-length': warns(
    (seen, { day }, { dayWords }) =>
      `thời lượng “${seen}” nhưng chương trình kết thúc ngày ${dayWords(day)}. Sửa một trong hai.`,
    '03 ngày',
  ),
  'hours-reversed': warns(
    (seen) => `giờ kết thúc ${seen} không sau giờ bắt đầu. Sửa một trong hai.`,
    '08:00',
  ),
  'unknown-drawing': blocks(
    (seen) =>
      `không có trang nào để lấy tên là “${seen}”. Ghi Thành phần, Chương trình, Phân công hoặc Dự toán.`,
    'Kinh phí',
  ),
  'drawn-twice': warns((seen) => `“${seen}” đã được lấy ở dòng trên. Xóa một dòng.`, 'Dự toán'),
  'drawn-empty': warns((seen) => `trang “${seen}” chưa có dòng nào. Nhập nội dung vào trang đó.`, 'Dự toán'),
  'unknown-tag': blocks(
    (seen, { suggestion }) =>
      `không có mục nào tên là “${seen}”.${suggestion ? ` Có phải “${suggestion}”?` : ''} Ghi đúng tên mục của trang Hội nghị.`,
    'Hội trườn',
  ),
  'broken-tag': blocks(
    (seen) => `dấu ngoặc của “${seen}” chưa đủ. Viết {{Tên mục}} với hai ngoặc mở và hai ngoặc đóng.`,
    '{Hội trường}}',
  ),
  'stray-number': suggests(
    (seen, { right }) => `đề mục “${seen}” đứng thứ ${right}. Sửa số, hoặc bỏ số để máy tự đánh.`,
    '6. Tổ chức thực hiện',
  ),
  'stray-spacing': suggests(
    (seen) => `khoảng trắng ở “${seen}” có thể chưa đúng. Xem lại; chữ vẫn được in như đã ghi.`,
    'kinh tế- xã hội',
  ),
  'budget-without-basis': warns(() => 'chưa có căn cứ. Ghi mã định mức hoặc văn bản, báo giá làm căn cứ.'),
  'budget-unknown-norm': warns(
    (seen) => `không có định mức nào mã “${seen}”. Ghi đúng mã ở trang Định mức.`,
    'NUOCC',
  ),
  'budget-norm-expired': warns(
    (seen, { day }, { dayWords }) =>
      `định mức “${seen}” không áp dụng vào ngày ${dayWords(day)}. Chọn định mức còn hiệu lực.`,
    'NUOC',
  ),
  'budget-over-norm': warns(
    (seen, { norm }, { amountWords }) =>
      `đơn giá ${seen} cao hơn định mức ${amountWords(norm)}. Giảm đơn giá hoặc ghi rõ căn cứ khác.`,
    30000,
  ),
  'budget-meal-for-salaried': warns(
    (seen, { offPayrollSeats }) =>
      `hỗ trợ tiền ăn cho ${seen} người, nhưng chỉ có ${offPayrollSeats} người không hưởng lương ngân sách. Sửa số lượng, hoặc cột Hưởng lương ngân sách ở trang Thành phần.`,
    50,
  ),
  'budget-amount-differs': warns(
    (seen, { right }, { amountWords }) =>
      `thành tiền ghi ${seen}, nhân lại được ${amountWords(right)}. Sửa, hoặc để trống cho máy tính.`,
    900000,
  ),
  'budget-total-differs': warns(
    (seen, { right }, { amountWords }) =>
      `tổng ghi ${seen}, cộng lại được ${amountWords(right)}. Sửa, hoặc xóa dòng này: máy tự cộng khi in.`,
    15000000,
  ),
  'validity-reversed': blocks(
    (seen) => `ngày hết hiệu lực ${seen} sớm hơn ngày bắt đầu. Sửa một trong hai.`,
    '2020-01-01',
  ),
  'doubled-holiday': suggests(
    (seen, { earlier }) => `ngày ${seen} đã ghi ở hàng ${earlier}. Xóa một dòng.`,
    '2020-04-30',
  ),
  'holiday-both-ways': blocks(
    (seen, { earlier }) =>
      `ngày ${seen} ở hàng ${earlier} ghi khác, nên không rõ nghỉ hay làm bù. Xóa dòng sai.`,
    '2020-04-30',
  ),
  'year-without-holidays': warns(
    (seen) =>
      `chưa có ngày nghỉ nào của năm ${seen}, nên hạn tính theo ngày làm việc có thể sai. Thêm các ngày nghỉ lễ, tết của năm.`,
    '2032',
  ),
} as const;
