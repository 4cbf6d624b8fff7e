import { longestAddress } from '../limits/mail-limits';
import { longestCode, longestForPaper } from '../limits/text-limits';
import { blocks, suggests, warns } from './expected';

/** What reading a tab or a cell meets. */
export const cellProblems = {
  'missing-tab': blocks(
    'thiếu trang thì không biết trên đó có gì phải in',
    () => 'chưa có trang tính này. Mở Giao Ban → Cài đặt và trợ giúp → Tạo bảng để thêm.',
  ),
  'missing-column': blocks(
    'thiếu cột thì có thể bỏ sót người hoặc nội dung',
    () =>
      'không còn thấy tiêu đề cột này. Nếu vừa dán hay gõ đè lên tiêu đề, bấm Ctrl+Z hoặc ghi lại đúng tiêu đề ở đầu cột. Nếu đã xóa cả cột, mở Giao Ban → Cài đặt và trợ giúp → Tạo bảng để thêm lại một cột trống.',
  ),
  'missing-added': warns(
    'bảng cũ vẫn dùng được',
    () => 'cột này có từ bản mới, trang tính chưa có. Mở Giao Ban → Cài đặt và trợ giúp → Tạo bảng để thêm.',
  ),
  'doubled-column': blocks(
    'không biết cột nào đúng',
    () => 'có hai cột cùng tiêu đề. Đổi tên hoặc xóa một cột.',
  ),
  'missing-setting': warns(
    'mục thiếu được coi là trống',
    () =>
      'không còn thấy mục này. Nếu vừa dán hay gõ đè lên tên mục, bấm Ctrl+Z hoặc ghi lại đúng tên mục. Nếu đã xóa cả dòng, mở Giao Ban → Cài đặt và trợ giúp → Tạo bảng để thêm lại.',
  ),
  'doubled-setting': blocks('không biết dòng nào đúng', () => 'mục này ghi hai lần. Xóa một dòng.'),
  'rows-above-title': warns(
    'vẫn đọc được',
    () => 'có dòng đứng trên hàng tiêu đề. Giao Ban vẫn đọc được, nhưng nên chuyển đi chỗ khác.',
  ),
  'merged-cells': warns('ô bị gộp đọc thành trống', () => 'có ô gộp. Bỏ gộp ô, mỗi dòng ghi đủ.'),
  'formula-in-machine-cell': warns(
    'máy không ghi được, văn bản không đổi',
    () => 'có công thức trong ô do máy ghi nên máy không ghi được. Xóa công thức.',
  ),
  'formula-error': blocks(
    'lỗi công thức sẽ bị in ra',
    (seen) => `công thức báo lỗi ${seen}. Sửa công thức hoặc nhập giá trị.`,
    '#REF!',
  ),
  'doubled-code': blocks(
    'hai dòng cùng mã thì một dòng bị bỏ sót',
    (seen, { earlier }) => `mã “${seen}” đã có ở hàng ${earlier}. Mỗi dòng một mã riêng.`,
    '03',
  ),
  'code-too-long': blocks(
    'mã dài quá thì không ghi sổ được',
    (seen) => `mã “${seen}” dài quá. Rút còn không quá ${longestCode} chữ.`,
    'huyện Yên Thế, tỉnh Bắc Giang, khu vực miền núi phía Bắc',
  ),
  'blank-cell': blocks('văn bản sẽ sai hoặc thiếu người', () => 'ô này không được để trống. Nhập giá trị.'),
  'blank-cell-noted': suggests(
    'có cơ quan không cần mục này',
    () => 'ô này đang trống nên văn bản không có dòng này. Để trống nếu đúng là không có.',
  ),
  'unread-by-rules': warns(
    'ô này không in ra văn bản',
    (seen) =>
      `không đọc được “${seen}” nên các mục kiểm tra cần ô này bỏ qua dòng ấy; văn bản không đổi. Ghi lại nếu cần kiểm tra.`,
    'đông đủ',
  ),
  'phrase-not-understood': warns(
    'cụm từ được in đúng như đã ghi',
    (seen) =>
      `máy không hiểu trọn “${seen}” nên để nguyên (in thì in đúng như đã ghi), không dùng ô này cho lịch, hạn hay tính tổng. Ghi lại cho rõ, hoặc giữ nguyên nếu chỉ cần in.`,
    '8h00 hoặc 9h00',
  ),
  'hour-unusual': warns(
    'có khi đúng là họp vào giờ ấy',
    (seen) => `giờ “${seen}” là trước 5 giờ sáng hoặc sau 22 giờ. Xem lại; giữ nguyên nếu đúng là như vậy.`,
    '2 giờ sáng',
  ),
  'span-too-long': warns(
    'có khi đúng là dài như vậy',
    (seen) => `“${seen}” dài hơn 12 tiếng. Xem lại giờ đầu, giờ cuối; giữ nguyên nếu đúng là như vậy.`,
    '7h00-21h00',
  ),
  'day-far': warns(
    'có khi đúng là xa như vậy',
    (seen) => `ngày ${seen} còn hơn 18 tháng nữa. Xem lại năm; giữ nguyên nếu đúng là như vậy.`,
    '2036-03-24',
  ),
  'day-past': warns(
    'có khi hội nghị đã họp mà không gửi thư',
    (seen) => `ngày họp ${seen} đã qua mà chưa gửi thư nào. Xem lại ngày, nhất là năm.`,
    '2020-07-24',
  ),
  'bad-day': blocks(
    'không rõ ngày thì có thể mời nhầm hoặc sót đơn vị',
    (seen) => `“${seen}” không phải là một ngày. Nhập ngày đủ năm, ví dụ 24/7/2020.`,
    '24/7',
  ),
  'no-such-day': blocks(
    'văn bản sẽ ghi ngày không có thật',
    (seen) => `“${seen}” có ngày không có trong lịch. Xem lại ngày, tháng rồi sửa.`,
    '31/2/2020',
  ),
  'days-reversed': blocks(
    'văn bản sẽ ghi ngày cuối trước ngày đầu',
    (seen) => `các ngày trong “${seen}” không theo thứ tự. Ghi ngày đầu trước, ngày cuối sau.`,
    '13-12/3/2026',
  ),
  'blank-cell-advised': warns(
    'văn bản để trống chỗ ấy, viết tay thêm được',
    () => 'ô này đang trống. Nên nhập trước khi gửi văn bản.',
  ),
  'weekday-against-date': blocks(
    'thứ và ngày không khớp thì văn bản sai',
    (seen) => `thứ và ngày trong “${seen}” không khớp. Xem lại lịch rồi sửa.`,
    'thứ Hai, 24/7/2020',
  ),
  'weekday-in-text': blocks(
    'thứ và ngày không khớp thì văn bản sai',
    (seen, { is }) => `“${seen}” không khớp: ngày đó là ${is}. Sửa thứ hoặc ngày.`,
    'thứ Hai, ngày 24/7/2020',
  ),
  'bad-time': blocks(
    'văn bản sẽ ghi giờ không có thật',
    (seen) => `“${seen}” có giờ không có thật, hoặc giờ cuối trước giờ đầu. Nhập ví dụ 8h00 hoặc 8h00-11h30.`,
    '8h75',
  ),
  'bad-month': blocks(
    'văn bản sẽ ghi tháng không có thật',
    (seen) => `“${seen}” có tháng không có thật. Nhập tháng và năm, ví dụ 7/2020.`,
    '13/2020',
  ),
  'bad-years': warns(
    'chỉ dùng để soát năm của nhiệm vụ',
    (seen) => `“${seen}” không phải là giai đoạn. Nhập ví dụ 2021-2025.`,
    '2025-2021',
  ),
  'bad-amount': blocks(
    'tổng dự toán sẽ sai',
    (seen) => `“${seen}” không phải là số tiền. Nhập số đồng bằng chữ số, ví dụ 1.500.000.`,
    'theo thực tế',
  ),
  'amount-in-words': blocks(
    'tổng dự toán sẽ sai',
    (seen, _about, { meantWords }) =>
      `“${seen}” viết tắt bằng chữ nên không cộng được. Nhập số đồng bằng chữ số${meantWords(seen)}.`,
    '1,5 triệu',
  ),
  'amount-too-large': blocks(
    'tổng dự toán sẽ sai',
    (seen) => `số tiền ${seen} lớn quá nên máy không cộng đúng được. Xem lại số lượng, đơn giá và các số 0.`,
    '90.000.000.000.000',
  ),
  'bad-count': blocks(
    'tổng dự toán sẽ sai',
    (seen) => `“${seen}” không phải là số lượng. Nhập một số, ví dụ 02.`,
    'vài',
  ),
  'bad-choice': blocks(
    'máy không biết làm theo cách nào',
    (seen) => `“${seen}” không có trong danh sách. Bấm vào ô và chọn.`,
    'Gửi luôn',
  ),
  'bad-yes-no': blocks(
    'có thể bỏ sót người được mời',
    (seen) => `“${seen}” không phải Có hoặc Không. Bấm vào ô và chọn.`,
    'X',
  ),
  'bad-email': warns(
    'chỉ thư của đơn vị ấy không đi',
    (seen) => `“${seen}” không phải là địa chỉ email. Sửa địa chỉ, ví dụ vanthu@so.example.`,
    'vanthu@',
  ),
  'email-too-long': warns(
    'chỉ thư của đơn vị ấy không đi',
    (seen) =>
      `trong “${seen}” có địa chỉ email dài quá nên không máy chủ thư nào nhận: nhiều nhất ${longestAddress.whole} chữ, trước dấu @ nhiều nhất ${longestAddress.mailbox} chữ. Hỏi lại địa chỉ rồi sửa.`,
    'vanthu.phong.kinh.te@so.example',
  ),
  'doubled-email': warns(
    'hai đơn vị có thể dùng chung hộp thư',
    (seen, { earlier }) =>
      `hộp thư “${seen}” đã ghi ở hàng ${earlier}. Giữ nguyên nếu hai đơn vị dùng chung.`,
    'vanthu@so.example',
  ),
  'cell-changed': warns(
    'không ghi đè gì',
    (seen) => `ô này không còn là “${seen}” như lúc kiểm tra nên chưa sửa. Bấm Kiểm tra lại.`,
    'huyện Yên Té',
  ),
  'table-not-empty': warns(
    'không ghi đè gì',
    () => 'trang tính đã có nội dung nên được giữ nguyên, không ghi gì thêm.',
  ),
  'text-too-long': blocks(
    'máy không in hết được',
    (_seen, _about, { amountWords }) =>
      `nội dung quá dài. Rút còn dưới ${amountWords(longestForPaper)} ký tự.`,
  ),
} as const;
