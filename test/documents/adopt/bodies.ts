import { apart } from '../../../src/domain/text/vietnamese';
import { asTyped, before, bold, boxed, changed, line, table, word } from './files';
import { italic, nation, over, rows, under } from './frames';
import type { Fresh } from './fresh';

/** The Fatherland Front of a commune (after a plan that was published): three names, spaces in dates, what is held behind the labels. */
async function front(): Promise<Fresh> {
  const docx = await word([
    [
      table([
        [line('ỦY BAN MTTQ VIỆT NAM'), line('XÃ NAM CAO'), bold('BAN THƯỜNG TRỰC'), line('Số:  44 /KH-MT')],
        [...nation, italic('Nam Cao, ngày 05  tháng 12  năm 2023')],
      ]),
      bold('KẾ HOẠCH'),
      bold('Tổ chức tiếp xúc cử tri trước kỳ họp thứ VII HĐND xã Nam Cao'),
      bold('nhiệm kỳ 2021-2026'),
      line('Căn cứ Kế hoạch của thường trực HĐND xã Nam Cao về kỳ họp thứ VII;'),
      line('1. Thời gian tiếp xúc:07h30 ngày 13 /12/2023 ( sáng thứ 4)'),
      line('2. Địa điểm tiếp xúc: Tại Hội trường UBND xã.'),
      under(
        ['Nơi nhận:', '- TT Đảng ủy;', '- Lưu MT.'],
        ['TM. BAN THƯỜNG TRỰC', 'CHỦ TỊCH', '', 'Trần Văn Đức'],
      ),
    ],
  ]);
  return {
    name: 'mặt trận xã: tiếp xúc cử tri',
    docx,
    values: {
      'Cơ quan chủ quản': 'ỦY BAN MTTQ VIỆT NAM XÃ NAM CAO',
      'Cơ quan ban hành': 'BAN THƯỜNG TRỰC',
      'Ký hiệu': 'MT',
      Số: '44',
      'Địa danh': 'Nam Cao',
      'Ngày ban hành': '05/12/2023',
      'Thẩm quyền ký': 'TM. BAN THƯỜNG TRỰC',
      'Chức vụ người ký': 'CHỦ TỊCH',
      'Người ký': 'Trần Văn Đức',
      'Nơi lưu': 'MT',
      'Ngày họp': '13/12/2023',
      'Giờ bắt đầu': '7 giờ 30',
      'Hội trường': 'Hội trường UBND xã',
    },
  };
}

/** A provincial council: a session of three days, of whose opening the same line tells; a stamp in a text box. */
async function council(): Promise<Fresh> {
  const event = 'Kỳ họp thứ Mười sáu, HĐND tỉnh khóa XVII, nhiệm kỳ 2021 - 2026';
  const docx = await word([
    [
      over(
        [bold('HỘI ĐỒNG NHÂN DÂN'), bold('TỈNH QUẢNG BÌNH')],
        'Số: 185/GM-HĐND',
        'Quảng Bình, ngày 28 tháng 11 năm 2023',
      ),
      line('STAMP'),
      bold('GIẤY MỜI'),
      bold(`Dự ${event}`),
      line('Kính gửi: …………………………………………'),
      line(
        '- Thời gian: 2,5 ngày, từ ngày 06/12/2023 đến ngày 08/12/2023. Khai mạc lúc 07 giờ 30 phút ngày 06/12/2023.',
      ),
      line('- Địa điểm: Hội trường UBND tỉnh (số 06, đường Hùng Vương, thành phố Đồng Hới).'),
      under(
        ['Nơi nhận:', '- Như trên;', '- Lưu: VT.'],
        ['TM. THƯỜNG TRỰC HĐND', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', '', 'Nguyễn Công Huấn'],
      ),
    ],
  ]);
  return {
    name: 'hội đồng nhân dân tỉnh: kỳ họp ba ngày',
    docx: changed(asTyped(docx, 12), before('STAMP', boxed('KHẨN'))),
    values: {
      'Cơ quan ban hành': 'HỘI ĐỒNG NHÂN DÂN TỈNH QUẢNG BÌNH',
      'Ký hiệu': 'HĐND',
      Số: '185',
      'Địa danh': 'Quảng Bình',
      'Ngày ban hành': '28/11/2023',
      'Tên hội nghị': event,
      'Thẩm quyền ký': 'TM. THƯỜNG TRỰC HĐND\nKT. CHỦ TỊCH',
      'Chức vụ người ký': 'PHÓ CHỦ TỊCH',
      'Người ký': 'Nguyễn Công Huấn',
      'Nơi lưu': 'VT',
      'Ngày họp': '06/12/2023 đến ngày 08/12/2023',
      'Giờ bắt đầu': '7 giờ 30',
      'Hội trường': 'Hội trường UBND tỉnh',
      'Địa chỉ': 'số 06, đường Hùng Vương, thành phố Đồng Hới',
    },
  };
}

/** An association: THƯ MỜI, a year in its number, labels without colons, and letters typed as “Unicode tổ hợp”. */
async function association(): Promise<Fresh> {
  const event = 'Hội nghị toàn thể hội viên năm 2024';
  const docx = await word([
    [
      table([
        [bold('HIỆP HỘI CHẾ BIẾN VÀ XUẤT KHẨU'), bold('THỦY SẢN VIỆT NAM'), line('Số: 41/2024/TM-VASEP')],
        [...nation, italic('TP. Hồ Chí Minh, ngày 20 tháng 5 năm 2024')],
      ]),
      bold('THƯ MỜI'),
      bold(`V/v tham dự ${event}`),
      line('Kính gửi: Quý Doanh nghiệp hội viên'),
      rows(
        ['Thời gian', '13:30 – 17:00, Thứ Tư, ngày 12/06/2024'],
        ['Địa điểm', 'Khách sạn New World, 76 Lê Lai'],
        ['Chủ trì', 'Bà Nguyễn Thị Thu Sắc, Chủ tịch Hiệp hội'],
      ),
      line('Rất hân hạnh được đón tiếp!'),
      under(['Nơi nhận:', '- Lưu: VP.'], ['TỔNG THƯ KÝ', '', 'ThS Nguyễn Hoài Nam']),
    ],
  ]);
  return {
    name: 'hiệp hội: thư mời, chữ tổ hợp',
    docx: changed(asTyped(docx, 8), (xml) => apart(xml, 'tones')),
    values: {
      'Cơ quan ban hành': 'HIỆP HỘI CHẾ BIẾN VÀ XUẤT KHẨU THỦY SẢN VIỆT NAM',
      'Ký hiệu': 'VASEP',
      Số: '41',
      'Địa danh': 'TP. Hồ Chí Minh',
      'Ngày ban hành': '20/5/2024',
      'Tên hội nghị': event,
      'Chức vụ người ký': 'TỔNG THƯ KÝ',
      'Người ký': 'ThS Nguyễn Hoài Nam',
      'Nơi lưu': 'VP',
      'Ngày họp': '12/6/2024',
      'Giờ bắt đầu': '13 giờ 30',
      'Hội trường': 'Khách sạn New World, 76 Lê Lai',
      'Chủ trì': 'Bà Nguyễn Thị Thu Sắc, Chủ tịch Hiệp hội',
    },
  };
}

/** A military command: dots in hours and days, a rank before the name, marks apart as macOS writes them. */
async function command(): Promise<Fresh> {
  const event = 'Hội nghị giao ban công tác quân sự, quốc phòng địa phương quý II năm 2024';
  const docx = await word([
    [
      over(
        [line('QUÂN KHU 4'), bold('BỘ CHỈ HUY QUÂN SỰ TỈNH NGHỆ AN')],
        'Số: 1456/KH-BCH',
        'Nghệ An, ngày 10 tháng 6 năm 2024',
      ),
      bold('KẾ HOẠCH'),
      bold(event),
      line('1. Thời gian: 08.00 ngày 25.6.2024 (Thứ Ba).'),
      line('2. Địa điểm: Hội trường 300, Bộ CHQS tỉnh.'),
      line('3. Chủ trì: Đồng chí Chỉ huy trưởng.'),
      under(
        ['Nơi nhận:', '- Bộ Tham mưu QK4;', '- Lưu: VT, TM. H12.'],
        ['CHỈ HUY TRƯỞNG', '', 'Đại tá Phan Đại Nghĩa'],
      ),
    ],
  ]);
  return {
    name: 'bộ chỉ huy quân sự: cấp bậc, dấu rời',
    docx: changed(asTyped(docx), (xml) => apart(xml, 'all')),
    values: {
      'Cơ quan chủ quản': 'QUÂN KHU 4',
      'Cơ quan ban hành': 'BỘ CHỈ HUY QUÂN SỰ TỈNH NGHỆ AN',
      'Ký hiệu': 'BCH',
      Số: '1456',
      'Địa danh': 'Nghệ An',
      'Ngày ban hành': '10/6/2024',
      'Tên hội nghị': event,
      'Chức vụ người ký': 'CHỈ HUY TRƯỞNG',
      'Người ký': 'Đại tá Phan Đại Nghĩa',
      'Nơi lưu': 'VT, TM. H12',
      'Ngày họp': '25/6/2024',
      'Giờ bắt đầu': '8 giờ 00',
      'Hội trường': 'Hội trường 300, Bộ CHQS tỉnh',
      'Chủ trì': 'Đồng chí Chỉ huy trưởng',
    },
  };
}

/** Papers of four further bodies, each with habits of its own. */
export const bodies = (): Promise<Fresh[]> => Promise.all([front(), council(), association(), command()]);
