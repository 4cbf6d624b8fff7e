import {
  asTyped,
  type Block,
  before,
  bold,
  boxed,
  changed,
  line,
  of,
  picture,
  run,
  table,
  word,
  wordControl,
} from './files';
import { italic, over, rows, under } from './frames';

/** A paper and what a reader would take for the conference's in it, by tag. */
export type Fresh = { name: string; docx: string; values: Record<string, string> };

/** The other spelling. */
const nation = [bold('CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'), bold('Độc lập - Tự do - Hạnh phúc')];

async function assembly(): Promise<Fresh> {
  const docx = await word([
    [
      over(
        [line('ỦY BAN THƯỜNG VỤ QUỐC HỘI'), bold('BAN CÔNG TÁC ĐẠI BIỂU')],
        'Số: 318/KH-BCTĐB',
        'Hà Nội, ngày 03 tháng 8 năm 2015',
        nation,
      ),
      bold('KẾ HOẠCH'),
      bold('Tổ chức Hội nghị toàn quốc về hoạt động của Hội đồng nhân dân và Ủy ban nhân dân'),
      bold('I. MỤC ĐÍCH, YÊU CẦU'),
      line('1. Mục đích: Tổng kết hoạt động của HĐND và UBND các cấp nhiệm kỳ 2011-2016.'),
      bold('II. CHỦ TRÌ HỘI NGHỊ'),
      line('Ủy ban thường vụ Quốc hội chủ trì, phối hợp với Chính phủ tổ chức Hội nghị.'),
      bold('III. THỜI GIAN, ĐỊA ĐIỂM'),
      line('1. Thời gian: 01 ngày, thứ Ba, ngày 15 tháng 9 năm 2015, bắt đầu từ 8 giờ 00.'),
      line('2. Địa điểm: Hội trường Nhà Quốc hội, Hà Nội.'),
      line('Báo cáo gửi về Ban Công tác đại biểu trước ngày 30/8/2015./.'),
      under(['Nơi nhận:', '- Như kính gửi;', '- Lưu: HC, CTĐB.'], ['TRƯỞNG BAN', '', 'Trần Văn Túy']),
    ],
  ]);
  return {
    name: 'kế hoạch của một ban của Quốc hội',
    docx: asTyped(docx, 6),
    values: {
      'Cơ quan chủ quản': 'ỦY BAN THƯỜNG VỤ QUỐC HỘI',
      'Cơ quan ban hành': 'Ban Công tác đại biểu',
      'Ký hiệu': 'BCTĐB',
      'Địa danh': 'Hà Nội',
      'Tên hội nghị': 'Hội nghị toàn quốc về hoạt động của Hội đồng nhân dân và Ủy ban nhân dân',
      'Chức vụ người ký': 'TRƯỞNG BAN',
      'Người ký': 'Trần Văn Túy',
      'Nơi lưu': 'HC, CTĐB',
      Số: '318',
      'Ngày ban hành': '03/8/2015',
      'Ngày họp': '15/9/2015',
      'Giờ bắt đầu': '8 giờ 00',
      'Hội trường': 'Hội trường Nhà Quốc hội, Hà Nội',
    },
  };
}

async function commune(): Promise<Fresh> {
  const docx = await word([
    [
      over(
        [line('TỈNH TUYÊN QUANG'), bold('ỦY BAN NHÂN DÂN'), bold('XÃ HÙNG AN')],
        'Số: 87/GM-UBND',
        'Hùng An, ngày 11 tháng 9 năm 2025',
        nation,
      ),
      bold('GIẤY MỜI'),
      bold('Dự Hội nghị trực báo Bí thư, Trưởng thôn tháng 9 năm 2025'),
      line('Kính gửi: Các đồng chí Trưởng thôn.'),
      line('Ủy ban nhân dân xã Hùng An trân trọng kính mời các đồng chí dự hội nghị, cụ thể:'),
      of(run('1. Thời gian: ', { bold: true }), run('01 buổi, từ 7h30’, Thứ Sáu ngày 19/9/2025.')),
      of(run('2. Địa điểm: ', { bold: true }), run('Hội trường UBND xã.')),
      of(run('3. Chủ trì: ', { bold: true }), run('Đ/c Hoàng Thị Vui - Chủ tịch UBND xã.')),
      line('Liên hệ: Văn phòng HĐND và UBND xã, điện thoại 0219 3 888 999.'),
      under(
        ['Nơi nhận:', '- Như trên;', '- Lưu: VT.'],
        ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', '', 'Ma Văn Tiến'],
      ),
    ],
  ]);
  return {
    name: 'giấy mời của một xã sau sắp xếp',
    docx: asTyped(docx, 4),
    values: {
      'Cơ quan chủ quản': 'TỈNH TUYÊN QUANG',
      'Cơ quan ban hành': 'Ủy ban nhân dân xã Hùng An',
      'Ký hiệu': 'UBND',
      'Địa danh': 'Hùng An',
      'Tên hội nghị': 'Hội nghị trực báo Bí thư, Trưởng thôn tháng 9 năm 2025',
      'Thẩm quyền ký': 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH',
      'Chức vụ người ký': 'PHÓ CHỦ TỊCH',
      'Người ký': 'Ma Văn Tiến',
      'Nơi lưu': 'VT',
      Số: '87',
      'Ngày ban hành': '11/9/2025',
      'Ngày họp': '19/9/2025',
      'Giờ bắt đầu': '7 giờ 30',
      'Hội trường': 'Hội trường UBND xã',
      'Chủ trì': 'Đ/c Hoàng Thị Vui - Chủ tịch UBND xã',
      'Đầu mối liên hệ': 'Văn phòng HĐND và UBND xã, điện thoại 0219 3 888 999',
    },
  };
}

async function union(): Promise<Fresh> {
  const docx = await word([
    [
      line('LIÊN ĐOÀN LAO ĐỘNG TỈNH SƠN LA\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
      bold('CÔNG ĐOÀN VIÊN CHỨC\tĐộc lập – Tự do – Hạnh phúc'),
      line('Số: 22/TB-CĐVC\tSơn La, ngày 6 tháng 02 năm 2025'),
      bold('THÔNG BÁO'),
      bold('Về việc tổ chức Hội nghị tổng kết hoạt động công đoàn năm 2024'),
      line('Công đoàn Viên chức thông báo:'),
      line('- Thời gian họp: 14g00, ngày 20 tháng 02 năm 2025 (thứ Năm)'),
      line('- Địa điểm họp: Phòng họp tầng 4, số 56 đường Lò Văn Giá, phường Chiềng Lề'),
      line('- Chủ tọa: Ông Đèo Văn Ban, Chủ tịch'),
      line('Nơi nhận:\tTM. BAN THƯỜNG VỤ'),
      line('- Như trên;\tCHỦ TỊCH'),
      line('- Lưu VP.\t'),
      line('\tĐèo Văn Ban'),
    ],
  ]);
  return {
    name: 'thông báo của công đoàn, điểm dừng tab',
    docx: asTyped(docx, 8),
    values: {
      'Cơ quan chủ quản': 'LIÊN ĐOÀN LAO ĐỘNG TỈNH SƠN LA',
      'Cơ quan ban hành': 'Công đoàn Viên chức',
      'Ký hiệu': 'CĐVC',
      'Địa danh': 'Sơn La',
      'Tên hội nghị': 'Hội nghị tổng kết hoạt động công đoàn năm 2024',
      'Thẩm quyền ký': 'TM. BAN THƯỜNG VỤ',
      'Chức vụ người ký': 'CHỦ TỊCH',
      'Người ký': 'Đèo Văn Ban',
      'Nơi lưu': 'VP',
      Số: '22',
      'Ngày ban hành': '06/02/2025',
      'Ngày họp': '20/02/2025',
      'Giờ bắt đầu': '14 giờ 00',
      'Hội trường': 'Phòng họp tầng 4, số 56 đường Lò Văn Giá, phường Chiềng Lề',
      'Chủ trì': 'Ông Đèo Văn Ban, Chủ tịch',
    },
  };
}

async function hospital(): Promise<Fresh> {
  const event = 'Hội nghị khoa học thường niên lần thứ 8';
  const first: Block[] = [
    over(
      [line('SỞ Y TẾ PHÚ THỌ'), bold('BỆNH VIỆN ĐA KHOA TỈNH')],
      'Số:      /KH-BVĐKT',
      'Phú Thọ, ngày    tháng 10 năm 2025',
      nation,
    ),
    bold('KẾ HOẠCH'),
    bold(`Tổ chức ${event}`),
    picture(),
    line(`Bệnh viện Đa khoa tỉnh tổ chức ${event} như sau:`),
    rows(
      ['Thời gian', '8h00, Thứ Bảy, ngày 15/11/2025'],
      ['Địa điểm', 'Hội trường lớn, nhà A1'],
      ['Chủ trì', 'TS.BS. Lê Đình Thanh Sơn, Giám đốc Bệnh viện'],
    ),
    line('END'),
  ];
  const second: Block[] = [
    bold('CHƯƠNG TRÌNH'),
    rows(
      ['Thời gian', 'Nội dung', 'Người thực hiện'],
      ['7h30 - 8h00', 'Đón tiếp đại biểu', 'Ban Tổ chức'],
      ['8h00 - 8h15', 'Khai mạc', 'Giám đốc'],
    ),
    under(['Nơi nhận:', '- Sở Y tế (b/c);', '- Lưu: VT, KHTH.'], ['GIÁM ĐỐC', '', 'Lê Đình Thanh Sơn']),
  ];
  const docx = await word([first, second], event);
  return {
    name: 'kế hoạch của bệnh viện: hai phần, ảnh, hộp chữ, số và ngày trống',
    docx: changed(docx, before('END', boxed(event))),
    values: {
      'Cơ quan chủ quản': 'SỞ Y TẾ PHÚ THỌ',
      'Cơ quan ban hành': 'Bệnh viện Đa khoa tỉnh',
      'Ký hiệu': 'BVĐKT',
      'Địa danh': 'Phú Thọ',
      'Tháng ban hành': '10/2025',
      'Tên hội nghị': event,
      'Chức vụ người ký': 'GIÁM ĐỐC',
      'Người ký': 'Lê Đình Thanh Sơn',
      'Nơi lưu': 'VT, KHTH',
      Số: '',
      'Ngày ban hành': '',
      'Ngày họp': '15/11/2025',
      'Giờ bắt đầu': '8 giờ 00',
      'Hội trường': 'Hội trường lớn, nhà A1',
      'Chủ trì': 'TS.BS. Lê Đình Thanh Sơn, Giám đốc Bệnh viện',
    },
  };
}

async function party(): Promise<Fresh> {
  const docx = await word([
    [
      table(
        [
          [line('ĐẢNG BỘ TỈNH CÀ MAU'), bold('ĐẢNG ỦY XÃ ĐẤT MŨI'), line('*')],
          [bold('ĐẢNG CỘNG SẢN VIỆT NAM')],
        ],
        [[line('Số 14-KH/ĐU')], [italic('Đất Mũi, ngày 20 tháng 10 năm 2025')]],
      ),
      bold('KẾ HOẠCH'),
      bold('tổ chức Hội nghị Ban Chấp hành Đảng bộ xã lần thứ ba'),
      line('1. Thời gian: 01 buổi, khai mạc lúc 7 giờ 30 phút, ngày 28/10/2025 (thứ ba).'),
      line('2. Địa điểm: Hội trường Đảng ủy xã.'),
      line('3. Chủ trì: Ban Thường vụ Đảng ủy.'),
      under(
        ['Nơi nhận:', '- Ủy viên Ban Chấp hành,', '- Lưu Văn phòng.'],
        ['T/M ĐẢNG ỦY', 'BÍ THƯ', '', 'Trần Hoàng Lạc'],
      ),
    ],
  ]);
  return {
    name: 'kế hoạch của Đảng ủy, thể thức của Đảng',
    docx: asTyped(docx, 5),
    values: {
      'Cơ quan chủ quản': 'ĐẢNG BỘ TỈNH CÀ MAU',
      'Cơ quan ban hành': 'ĐẢNG ỦY XÃ ĐẤT MŨI',
      'Ký hiệu': 'ĐU',
      Số: '14',
      'Địa danh': 'Đất Mũi',
      'Tên hội nghị': 'Hội nghị Ban Chấp hành Đảng bộ xã lần thứ ba',
      'Thẩm quyền ký': 'T/M ĐẢNG ỦY',
      'Chức vụ người ký': 'BÍ THƯ',
      'Người ký': 'Trần Hoàng Lạc',
      'Nơi lưu': 'Văn phòng',
      'Ngày ban hành': '20/10/2025',
      'Ngày họp': '28/10/2025',
      'Giờ bắt đầu': '7 giờ 30',
      'Hội trường': 'Hội trường Đảng ủy xã',
    },
  };
}

async function school(): Promise<Fresh> {
  const docx = await word([
    [
      table([
        [
          line('UBND TỈNH GIA LAI'),
          bold('SỞ GIÁO DỤC VÀ ĐÀO TẠO'),
          line('Số: 1907/SGDĐT-VP'),
          line('V/v tổ chức Hội nghị tổng kết năm học 2024-2025, triển khai nhiệm vụ năm học 2025-2026'),
        ],
        [...nation, italic('Gia Lai, ngày 05 tháng 8 năm 2025')],
      ]),
      line('Kính gửi: Hiệu trưởng các trường trực thuộc.'),
      line('Sở Giáo dục và Đào tạo thông báo như sau:'),
      line('a) Thời gian: 13 giờ 30 phút ngày 14/8/2025.'),
      line('CONTROL'),
      line('c) Chủ trì: Bà Phạm Thị Thanh Hương, Giám đốc Sở.'),
      rows(
        ['TT', 'Nội dung chi', 'Số lượng', 'Đơn giá', 'Thành tiền'],
        ['1', 'Nước uống', '250', '20.000', '5.000.000'],
        ['2', 'Tài liệu', '250', '15.000', '3.750.000'],
        ['', 'Tổng cộng', '', '', '8.750.000'],
      ),
      line('(Bằng chữ: Tám triệu bảy trăm năm mươi nghìn đồng).'),
      under(
        ['Nơi nhận:', '- Như trên;', '- Lưu: VT, VP.'],
        ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', '', 'Nguyễn Văn Long'],
      ),
    ],
  ]);
  return {
    name: 'công văn của sở: trích yếu dài, ô điều khiển, dự toán',
    docx: changed(asTyped(docx, 10), (xml) => {
      const at = xml.indexOf('CONTROL');
      const from = xml.lastIndexOf('<w:p>', at);
      const to = xml.indexOf('</w:p>', at) + '</w:p>'.length;
      return xml.slice(0, from) + wordControl('b) Địa điểm: Nhà văn hóa Lao động tỉnh.') + xml.slice(to);
    }),
    values: {
      'Cơ quan chủ quản': 'UBND TỈNH GIA LAI',
      'Cơ quan ban hành': 'Sở Giáo dục và Đào tạo',
      'Ký hiệu': 'SGDĐT',
      'Địa danh': 'Gia Lai',
      'Tên hội nghị': 'Hội nghị tổng kết năm học 2024-2025, triển khai nhiệm vụ năm học 2025-2026',
      'Thẩm quyền ký': 'KT. GIÁM ĐỐC',
      'Chức vụ người ký': 'PHÓ GIÁM ĐỐC',
      'Người ký': 'Nguyễn Văn Long',
      'Nơi lưu': 'VT, VP',
      Số: '1907',
      'Ngày ban hành': '05/8/2025',
      'Ngày họp': '14/8/2025',
      'Giờ bắt đầu': '13 giờ 30',
      'Hội trường': 'Nhà văn hóa Lao động tỉnh',
      'Chủ trì': 'Bà Phạm Thị Thanh Hương, Giám đốc Sở',
    },
  };
}

/** Papers of six more bodies, written down after the rules and never tuned on. */
export const fresh = (): Promise<Fresh[]> =>
  Promise.all([assembly(), commune(), union(), hospital(), party(), school()]);
