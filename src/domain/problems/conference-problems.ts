import { blocks, suggests, unit, warns } from './expected';

/** What the rules of a conference find: its day, guests, units, holidays. */
export const conferenceProblems = {
  'no-day': warns(
    'giấy mời chừa chỗ trống để viết tay',
    () => 'chưa có ngày họp; giấy mời sẽ để trống ngày. Nhập ngày khi đã ấn định.',
  ),
  'no-day-no-month': warns(
    'kế hoạch có thể tự nêu thời gian',
    () => 'chưa có cả ngày họp lẫn tháng dự kiến. Nhập một trong hai.',
  ),
  'day-outside-month': warns(
    'hai mục khác nhau, một mục có thể chỉ là dự kiến',
    (seen, { month }, { monthWords }) =>
      `ngày họp ${seen} không nằm trong tháng dự kiến ${monthWords(month)}. Sửa một trong hai.`,
    '2020-08-03',
  ),
  'length-against-days': warns(
    'hai mục in cạnh nhau; có khi mỗi ngày chỉ họp một lúc',
    (seen, { length }) =>
      `ngày họp ghi “${seen}” mà Thời lượng ghi “${length}”. Sửa một trong hai, hoặc để trống Thời lượng.`,
    'từ ngày 20 đến 21/11/2026',
  ),
  'day-in-words': warns(
    'cụm từ được in đúng như đã ghi',
    (seen) =>
      `“${seen}” không cho biết ngày nào nên các mục kiểm tra cần ngày họp (thứ, ngày nghỉ, hạn gửi) tạm nghỉ; chữ vẫn được in đúng như đã ghi. Ghi ngày đủ năm khi đã ấn định.`,
    'sáng thứ Hai tuần đầu tháng 4',
  ),
  'deadline-in-words': warns(
    'hạn được in đúng như đã ghi',
    (seen) =>
      `“${seen}” không cho biết ngày nào nên biểu mẫu không tự mở, tự đóng theo ô này; chữ vẫn được in đúng như đã ghi. Ghi ngày đủ năm.`,
    'trước khi họp',
  ),
  'meeting-day-off': warns(
    'có khi họp vào ngày nghỉ',
    (seen, { is }) => `ngày họp ${seen} là ${is}. Xem lại ngày họp trước khi soạn và gửi giấy mời.`,
    '2020-09-02',
  ),
  'issued-after-meeting': warns(
    'kế hoạch còn sửa được; chặn khi soạn giấy mời',
    (seen, { day }, { dayWords }) =>
      `tháng ban hành ${seen} sau ngày họp ${dayWords(day)}. Sửa một trong hai.`,
    '8/2020',
  ),
  'deadline-after-meeting': warns(
    'có hạn đúng là sau ngày họp',
    (seen, { day }, { dayWords }) =>
      `hạn ${seen} sau ngày họp ${dayWords(day)}. Giữ nguyên nếu đúng là như vậy.`,
    '2020-07-30',
  ),
  'invitation-without-hour': warns(
    'kế hoạch không cần giờ; chặn khi soạn giấy mời',
    () => 'chưa có giờ họp nên chưa soạn được giấy mời. Nhập giờ, ví dụ 8h00.',
  ),
  'invitation-without-place': warns(
    'kế hoạch có thể chưa cần; chặn khi soạn giấy mời',
    () => 'chưa có nơi họp nên chưa soạn được giấy mời. Nhập Hội trường hoặc Địa chỉ.',
  ),
  'invited-unnamed': blocks(
    'có người bị bỏ sót, không nhận được giấy mời',
    (seen) =>
      `dòng “${seen}” chọn gửi giấy mời nhưng chưa ghi mời ai nên không ai nhận được. Ghi Đơn vị được mời, hoặc chọn Không.`,
    'Lãnh đạo Sở Tài chính',
  ),
  'doubled-name': warns(
    'có thể là hai nơi khác nhau cùng tên',
    (seen, { earlier }) =>
      `đơn vị tên “${seen}” đã có ở hàng ${earlier}; ghi tên này ở trang Thành phần là mời cả hai. Xóa một dòng, hoặc thêm tên huyện, tỉnh.`,
    'xã Tân Yên',
  ),
  'codes-alike': warns(
    'hai mã vẫn khác nhau',
    (seen, { earlier }) =>
      `mã “${seen}” chỉ khác mã ở hàng ${earlier} ở số 0 đứng đầu. Xem có phải cùng một đơn vị không.`,
    '913',
  ),
  'mailbox-abroad': warns(
    'chỉ thư của đơn vị ấy không tới',
    (seen, { right }) => `“${seen}” thiếu đuôi .vn. Có phải ${right}? Sửa địa chỉ.`,
    'vanthu@bacgiang.gov',
  ),
  'unknown-unit': blocks(
    'có đơn vị bị bỏ sót',
    (seen) => `không có đơn vị hay loại nào tên là “${seen}”. Ghi đúng mã, tên hoặc loại ở trang Đơn vị.`,
    'huyện Yên Té',
  ),
  'unit-not-valid': blocks(
    'mời tên đơn vị không còn',
    (seen, { day }, { dayWords }) =>
      `“${seen}” chưa có hoặc không còn hiệu lực vào ngày ${dayWords(day)}. Ghi tên đơn vị của ngày đó hoặc sửa ngày hiệu lực.`,
    'huyện Sơn Động',
  ),
  'no-units': warns(
    'có thể đúng là không còn đơn vị nào',
    (seen) => `vào ngày họp không có đơn vị nào thuộc “${seen}”. Xem lại ngày hiệu lực ở trang Đơn vị.`,
    'xã',
  ),
  'nobody-invited': warns(
    'kế hoạch vẫn soạn được; chặn khi soạn giấy mời',
    () =>
      'chưa có dòng nào gửi giấy mời cho đơn vị. Ở dòng cần mời, ghi Đơn vị được mời và chọn Có ở cột Gửi giấy mời.',
  ),
  'blank-in-invitation': warns(
    'lời mời thiếu chữ, có khi thành hai dòng gần giống nhau',
    (seen) =>
      `giấy mời của “${seen}” lấy chữ ở ô này mà ô đang trống. Ghi vào, hoặc sửa cột Ghi trong giấy mời.`,
    unit,
  ),
  'seats-against-plan': warns(
    'con số trong kế hoạch có thể là ước lượng',
    (seen, { seats }) =>
      `kế hoạch ghi “${seen}” nhưng trang Thành phần cộng được ${seats} người. Sửa một trong hai.`,
    'khoảng 45-50',
  ),
  'unreadable-guest-number': suggests(
    'chữ vẫn được in đúng như đã ghi',
    (seen) => `không thấy con số trong “${seen}” nên không so được với trang Thành phần.`,
    'đông đủ',
  ),
  'validity-reversed': blocks(
    'đơn vị ấy sẽ không bao giờ được mời',
    (seen) => `ngày hết hiệu lực ${seen} sớm hơn ngày bắt đầu. Sửa một trong hai.`,
    '2020-01-01',
  ),
  'doubled-holiday': suggests(
    'hai dòng nói cùng một điều',
    (seen, { earlier }) => `ngày ${seen} đã ghi ở hàng ${earlier}. Xóa một dòng.`,
    '2020-04-30',
  ),
  'holiday-both-ways': warns(
    'chỉ hạn tính theo ngày làm việc có thể lệch',
    (seen, { earlier }) =>
      `ngày ${seen} ở hàng ${earlier} ghi khác, nên không rõ nghỉ hay làm bù. Xóa dòng sai.`,
    '2020-04-30',
  ),
  'year-without-holidays': warns(
    'chỉ hạn tính theo ngày làm việc có thể lệch',
    (seen) =>
      `chưa có ngày nghỉ nào của năm ${seen}, nên hạn tính theo ngày làm việc có thể sai. Thêm các ngày nghỉ lễ, tết của năm.`,
    '2032',
  ),
  'unknown-province': blocks(
    'chưa biết thêm đơn vị của tỉnh nào',
    (seen, { near }) =>
      `không có tỉnh, thành phố nào tên là “${seen}”.${near ? ` Có phải ${near}?` : ''} Ghi tên một trong 34 tỉnh, thành phố.`,
    'Bắc Nih',
  ),
  'unit-renamed': warns(
    'tên cũ vẫn tìm đúng đơn vị',
    (seen, { now }) => `“${seen}” nay thuộc ${now}. Ghi tên hiện nay để đúng với ngày họp.`,
    'thị trấn Cao Thượng',
  ),
  'unit-divided': blocks(
    'không rõ mời đơn vị nào',
    (seen, { now }) => `“${seen}” nay thuộc nhiều đơn vị: ${now}. Ghi đúng tên đơn vị cần mời.`,
    'xã Tân Tiến',
  ),
  'district-ended': warns(
    'có thể cố ý ghi tên cũ',
    (seen) =>
      `từ ngày 01/7/2025 không còn cấp huyện, mà ngày họp ở sau đó: “${seen}”. Ghi xã, phường, đặc khu hiện nay; mục Thêm đơn vị, đại biểu có sẵn của từng tỉnh.`,
    'huyện Yên Thế',
  ),
  'hall-too-small': warns(
    'có thể kê thêm ghế',
    (seen, { seats }) =>
      `hội trường có ${seen} chỗ mà trang Thành phần cộng được ${seats} người. Đổi nơi họp hoặc bớt người.`,
    50,
  ),
  'code-of-unit': blocks(
    'không rõ mời đơn vị hay đại biểu',
    (seen, { earlier }) =>
      `mã “${seen}” là mã của đơn vị ở hàng ${earlier} trang Đơn vị. Đặt mã khác, ví dụ thêm chữ ĐB ở trước.`,
    '213',
  ),
  'unknown-session': warns(
    'giấy mời ghi giờ chung',
    (seen) => `trang Chương trình không có phiên “${seen}” nên giấy mời ghi giờ chung. Ghi đúng tên phiên.`,
    'Phiên chiều',
  ),
  'programme-against-day': warns(
    'chương trình vẫn được in đúng như đã ghi',
    (seen, { day }, { dayWords }) =>
      `ngày ${seen} không nằm trong hội nghị bắt đầu ngày ${dayWords(day)} theo Thời lượng đã ghi. Sửa ngày, hoặc Ngày họp, Thời lượng.`,
    '2020-07-26',
  ),
  'programme-against-hour': warns(
    'chương trình vẫn được in đúng như đã ghi',
    (seen, { hour }) =>
      `chương trình bắt đầu lúc ${seen}, không dòng nào bắt đầu lúc ${hour} như mục Giờ bắt đầu. Sửa giờ ở các dòng, hoặc Giờ bắt đầu.`,
    '7h15',
  ),
  'programme-against-length': warns(
    'chương trình có thể còn thiếu dòng',
    (seen, { day }, { dayWords }) =>
      `thời lượng “${seen}” nhưng chương trình kết thúc ngày ${dayWords(day)}. Sửa một trong hai.`,
    '03 ngày',
  ),
  'hours-reversed': warns(
    'giờ vẫn được in đúng như đã ghi',
    (seen) => `giờ kết thúc ${seen} không sau giờ bắt đầu. Sửa một trong hai.`,
    '08:00',
  ),
} as const;
