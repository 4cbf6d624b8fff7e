import { longestAddress } from '../limits/mail';
import { longestCode, longestForPaper } from '../limits/texts';
import { blocks, warns } from './expected';

/** What reading a tab or a cell meets. */
export const cellProblems = {
  'missing-tab': blocks(
    () => 'chưa có trang tính này. Mở Giao Ban → Cài đặt và trợ giúp → Tạo bảng để thêm.',
  ),
  'missing-column': blocks(
    () =>
      'thiếu cột này. Mở Giao Ban → Cài đặt và trợ giúp → Tạo bảng để thêm cột, hoặc ghi lại đúng tiêu đề.',
  ),
  'missing-added': warns(
    () => 'cột này có từ bản mới, trang tính chưa có. Mở Giao Ban → Cài đặt và trợ giúp → Tạo bảng để thêm.',
  ),
  'doubled-column': blocks(() => 'có hai cột cùng tiêu đề. Đổi tên hoặc xóa một cột.'),
  'missing-setting': warns(() => 'thiếu mục này. Mở Giao Ban → Cài đặt và trợ giúp → Tạo bảng để thêm.'),
  'doubled-setting': blocks(() => 'mục này ghi hai lần. Xóa một dòng.'),
  'rows-above-title': warns(
    () => 'có dòng đứng trên hàng tiêu đề. Giao Ban vẫn đọc được, nhưng nên chuyển đi chỗ khác.',
  ),
  'merged-cells': warns(() => 'có ô gộp. Bỏ gộp ô, mỗi dòng ghi đủ.'),
  'formula-in-machine-cell': warns(
    () => 'có công thức trong ô do máy ghi nên máy không ghi được. Xóa công thức.',
  ),
  'formula-error': blocks((seen) => `công thức báo lỗi ${seen}. Sửa công thức hoặc nhập giá trị.`, '#REF!'),
  'doubled-code': blocks(
    (seen, { earlier }) => `mã “${seen}” đã có ở hàng ${earlier}. Mỗi dòng một mã riêng.`,
    '03',
  ),
  'code-too-long': blocks(
    (seen) => `mã “${seen}” dài quá. Rút còn không quá ${longestCode} chữ.`,
    'huyện Yên Thế, tỉnh Bắc Giang, khu vực miền núi phía Bắc',
  ),
  'blank-cell': blocks(() => 'ô này không được để trống. Nhập giá trị.'),
  'blank-cell-advised': warns(() => 'ô này đang trống. Nên nhập trước khi gửi văn bản.'),
  'bad-text': blocks((seen) => `không đọc được “${seen}”. Nhập lại bằng chữ.`, '#N/A'),
  'bad-day': blocks(
    (seen) => `“${seen}” không phải là ngày. Nhập ngày đủ năm, ví dụ 24/7/2020.`,
    '31/2/2020',
  ),
  'day-without-year': blocks((seen) => `“${seen}” thiếu năm. Nhập ngày đủ năm, ví dụ 24/7/2020.`, '24/7'),
  'day-only-planned': blocks(
    (seen) =>
      `“${seen}” mới là thời gian dự kiến. Để trống ô ngày, ghi tháng vào Tháng dự kiến và cụm từ vào Thời gian dự kiến.`,
    'cuối tháng 7/2020',
  ),
  'weekday-against-date': blocks(
    (seen) => `thứ và ngày trong “${seen}” không khớp. Xem lại lịch rồi sửa.`,
    'thứ Hai, 24/7/2020',
  ),
  'weekday-in-text': warns(
    (seen, { is }) => `“${seen}” không khớp: ngày đó là ${is}. Sửa thứ hoặc ngày.`,
    'thứ Hai, ngày 24/7/2020',
  ),
  'bad-time': blocks(
    (seen) => `“${seen}” không phải là giờ. Nhập ví dụ 8h00 hoặc 8 giờ 00.`,
    '8 giờ rưỡi sáng',
  ),
  'bad-month': blocks((seen) => `“${seen}” không phải là tháng. Nhập tháng và năm, ví dụ 7/2020.`, '13/2020'),
  'bad-length': blocks(
    (seen) => `“${seen}” không phải là thời lượng. Nhập ví dụ 01 ngày, ½ ngày, 02 buổi.`,
    'cả ngày',
  ),
  'bad-years': blocks((seen) => `“${seen}” không phải là giai đoạn. Nhập ví dụ 2021-2025.`, '2025-2021'),
  'bad-amount': blocks(
    (seen) => `“${seen}” không phải là số tiền. Nhập số đồng bằng chữ số, ví dụ 1.500.000.`,
    'theo thực tế',
  ),
  'amount-in-words': blocks(
    (seen, _about, { meantWords }) =>
      `“${seen}” viết tắt bằng chữ nên không cộng được. Nhập số đồng bằng chữ số${meantWords(seen)}.`,
    '1,5 triệu',
  ),
  'amount-too-large': blocks(
    (seen) => `số tiền ${seen} lớn quá nên máy không cộng đúng được. Xem lại số lượng, đơn giá và các số 0.`,
    '90.000.000.000.000',
  ),
  'bad-count': blocks((seen) => `“${seen}” không phải là số lượng. Nhập một số, ví dụ 02.`, 'vài'),
  'bad-choice': blocks((seen) => `“${seen}” không có trong danh sách. Bấm vào ô và chọn.`, 'Gửi luôn'),
  'bad-yes-no': blocks((seen) => `“${seen}” không phải Có hoặc Không. Bấm vào ô và chọn.`, 'X'),
  'bad-email': warns(
    (seen) => `“${seen}” không phải là địa chỉ email. Sửa địa chỉ, ví dụ vanthu@so.example.`,
    'vanthu@',
  ),
  'email-too-long': warns(
    (seen) =>
      `trong “${seen}” có địa chỉ email dài quá nên không máy chủ thư nào nhận: nhiều nhất ${longestAddress.whole} chữ, trước dấu @ nhiều nhất ${longestAddress.mailbox} chữ. Hỏi lại địa chỉ rồi sửa.`,
    'vanthu.phong.kinh.te@so.example',
  ),
  'doubled-email': warns(
    (seen, { earlier }) =>
      `hộp thư “${seen}” đã ghi ở hàng ${earlier}. Giữ nguyên nếu hai đơn vị dùng chung.`,
    'vanthu@so.example',
  ),
  'table-not-empty': warns(() => 'trang tính đã có nội dung nên được giữ nguyên, không ghi gì thêm.'),
  'text-too-long': blocks(
    (_seen, _about, { amountWords }) =>
      `nội dung quá dài. Rút còn dưới ${amountWords(longestForPaper)} ký tự.`,
  ),
} as const;
