import { Document, Packer, PageOrientation } from 'docx';
import { asTyped, type Block, bold, changed, line, table, word } from './files';
import { italic, over, rows, under } from './frames';
import type { Fresh } from './fresh';

/** A university: lists of guests and tasks as paragraphs, a landscape section, smart tags. */
async function university(): Promise<Fresh> {
  const event = 'Hội nghị viên chức, người lao động năm học 2024 - 2025';
  const first: Block[] = [
    over(
      [line('BỘ GIÁO DỤC VÀ ĐÀO TẠO'), bold('TRƯỜNG ĐẠI HỌC TÂY BẮC')],
      'Số:  1021 /KH-ĐHTB',
      'Sơn La, ngày 20 tháng 9 năm 2024',
    ),
    bold('KẾ HOẠCH'),
    bold(`Tổ chức ${event}`),
    line('Căn cứ Nghị định số 04/2015/NĐ-CP ngày 09 tháng 01 năm 2015 của Chính phủ;'),
    bold('I. THÀNH PHẦN, THỜI GIAN, ĐỊA ĐIỂM'),
    bold('1. Thành phần'),
    line('- Đảng ủy, Hội đồng trường, Ban Giám hiệu;'),
    line('- Trưởng, phó các đơn vị thuộc Trường;'),
    line('- Đại biểu viên chức do hội nghị đơn vị bầu: 120 người.'),
    bold('2. Thời gian: 7 giờ 30 phút, ngày 05/10/2024 (thứ Bảy)'),
    bold('3. Địa điểm: Hội trường lớn, Trường Đại học Tây Bắc'),
    bold('4. Chủ trì: PGS.TS. Đinh Thanh Tâm, Hiệu trưởng'),
    bold('II. TỔ CHỨC THỰC HIỆN'),
    line('1. Phòng Tổ chức cán bộ: tham mưu danh sách đại biểu, gửi giấy mời trước ngày 28/9/2024.'),
    line('2. Phòng Hành chính - Tổng hợp: chuẩn bị hội trường, âm thanh, ánh sáng.'),
    line('3. Phòng Kế hoạch - Tài chính: bảo đảm kinh phí.'),
    under(['Nơi nhận:', '- Các đơn vị;', '- Lưu: VT, TCCB.'], ['HIỆU TRƯỞNG', '', 'Đinh Thanh Tâm']),
  ];
  const second: Block[] = [
    bold('PHỤ LỤC'),
    rows(
      ['TT', 'Họ và tên', 'Chức vụ', 'Nơi công tác'],
      ['1', 'Lò Văn A', 'Trưởng khoa', 'Khoa Nông - Lâm'],
      ['2', 'Hà Thị B', 'Giảng viên', 'Khoa Kinh tế'],
    ),
  ];
  const docx = await Packer.toBase64String(
    new Document({
      sections: [
        { children: first },
        { properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } }, children: second },
      ],
    }),
  );
  return {
    name: 'trường đại học: danh sách là đoạn, trang ngang, thẻ thông minh',
    docx: changed(asTyped(docx, 8), (xml) =>
      xml.replace(
        /(<w:r(?: [^>]*)?>(?:(?!<\/w:r>).)*<w:t[^>]*>[^<]*Tây B[^<]*<\/w:t><\/w:r>)/g,
        '<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="place">$1</w:smartTag>',
      ),
    ),
    values: {
      'Cơ quan chủ quản': 'BỘ GIÁO DỤC VÀ ĐÀO TẠO',
      'Cơ quan ban hành': 'Trường Đại học Tây Bắc',
      'Ký hiệu': 'ĐHTB',
      'Địa danh': 'Sơn La',
      'Tên hội nghị': event,
      'Chức vụ người ký': 'HIỆU TRƯỞNG',
      'Người ký': 'Đinh Thanh Tâm',
      'Nơi lưu': 'VT, TCCB',
      Số: '1021',
      'Ngày ban hành': '20/9/2024',
      'Ngày họp': '05/10/2024',
      'Giờ bắt đầu': '7 giờ 30',
      'Hội trường': 'Hội trường lớn, Trường Đại học Tây Bắc',
      'Chủ trì': 'PGS.TS. Đinh Thanh Tâm, Hiệu trưởng',
    },
  };
}

/** A Party committee of a block of agencies: its own frame, `Số 412-CV/ĐUK`. */
async function block(): Promise<Fresh> {
  const docx = await word([
    [
      table(
        [
          [line('TỈNH ỦY HÀ GIANG'), bold('ĐẢNG ỦY KHỐI CÁC CƠ QUAN'), line('*')],
          [bold('ĐẢNG CỘNG SẢN VIỆT NAM'), line('')],
        ],
        [
          [line('Số 412-CV/ĐUK'), italic('Triệu tập Hội nghị báo cáo viên tháng 6 năm 2024')],
          [italic('Hà Giang, ngày 17 tháng 6 năm 2024')],
        ],
      ),
      line('Kính gửi: Các đảng bộ, chi bộ trực thuộc'),
      line('Ban Thường vụ Đảng ủy Khối triệu tập Hội nghị báo cáo viên tháng 6 năm 2024, cụ thể như sau:'),
      line('1- Thành phần'),
      line('- Đồng chí Bí thư các đảng bộ, chi bộ trực thuộc.'),
      line('- Báo cáo viên cấp ủy cơ sở.'),
      line('2- Thời gian, địa điểm'),
      line('- Thời gian: 14 giờ, ngày 24/6/2024.'),
      line('- Địa điểm: Hội trường Đảng ủy Khối (tầng 3).'),
      line('Nơi nhận:\tT/L BAN THƯỜNG VỤ'),
      line('- Như trên,\tTRƯỞNG BAN TUYÊN GIÁO'),
      line('- Lưu Văn phòng.\t'),
      line('\tVàng Thị Mỷ'),
    ],
  ]);
  return {
    name: 'Đảng ủy khối: công văn của Đảng',
    docx: asTyped(docx, 7),
    values: {
      'Cơ quan chủ quản': 'TỈNH ỦY HÀ GIANG',
      'Cơ quan ban hành': 'ĐẢNG ỦY KHỐI CÁC CƠ QUAN',
      'Ký hiệu': 'ĐUK',
      Số: '412',
      'Địa danh': 'Hà Giang',
      'Tên hội nghị': 'Hội nghị báo cáo viên tháng 6 năm 2024',
      'Thẩm quyền ký': 'T/L BAN THƯỜNG VỤ',
      'Chức vụ người ký': 'TRƯỞNG BAN TUYÊN GIÁO',
      'Người ký': 'Vàng Thị Mỷ',
      'Nơi lưu': 'Văn phòng',
      'Ngày ban hành': '17/6/2024',
      'Ngày họp': '24/6/2024',
      'Giờ bắt đầu': '14 giờ 00',
      'Hội trường': 'Hội trường Đảng ủy Khối (tầng 3)',
    },
  };
}

/** A department whose table was lost on the way: one line under the other, all centred. */
async function flat(): Promise<Fresh> {
  const docx = await word([
    [
      line('UBND TỈNH BẾN TRE'),
      bold('SỞ TƯ PHÁP'),
      bold('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
      bold('Độc lập - Tự do - Hạnh phúc'),
      line('Số: 1544/TB-STP'),
      italic('Bến Tre, ngày 01 tháng 11 năm 2024'),
      bold('THÔNG BÁO'),
      bold('Tổ chức Hội thảo góp ý dự thảo Luật Ban hành văn bản quy phạm pháp luật'),
      line('Sở Tư pháp thông báo:'),
      line('I. Thời gian, địa điểm'),
      line('1. Thời gian: Buổi sáng, bắt đầu lúc 8 giờ, thứ Năm ngày 07/11/2024'),
      line('2. Địa điểm: Phòng họp A, Sở Tư pháp (số 28, đường 3 tháng 2, phường An Hội)'),
      line('II. Chủ trì: Bà Đặng Thị Thu Lan, Phó Giám đốc phụ trách'),
      line('III. Liên hệ: đ/c Hòa, số điện thoại 0275.3822.123'),
      bold('Nơi nhận:'),
      line('- Như thành phần;'),
      line('- Lưu: VT, P.XDVB.'),
      bold('KT. GIÁM ĐỐC'),
      bold('PHÓ GIÁM ĐỐC'),
      bold('Đặng Thị Thu Lan'),
    ],
  ]);
  return {
    name: 'sở: mất bảng hai cột',
    docx: asTyped(docx, 12),
    values: {
      'Cơ quan chủ quản': 'UBND TỈNH BẾN TRE',
      'Cơ quan ban hành': 'Sở Tư pháp',
      'Ký hiệu': 'STP',
      'Địa danh': 'Bến Tre',
      'Tên hội nghị': 'Hội thảo góp ý dự thảo Luật Ban hành văn bản quy phạm pháp luật',
      'Thẩm quyền ký': 'KT. GIÁM ĐỐC',
      'Chức vụ người ký': 'PHÓ GIÁM ĐỐC',
      'Người ký': 'Đặng Thị Thu Lan',
      'Nơi lưu': 'VT, P.XDVB',
      Số: '1544',
      'Ngày ban hành': '01/11/2024',
      'Ngày họp': '07/11/2024',
      'Giờ bắt đầu': '8 giờ 00',
      'Hội trường': 'Phòng họp A, Sở Tư pháp',
      'Địa chỉ': 'số 28, đường 3 tháng 2, phường An Hội',
      'Chủ trì': 'Bà Đặng Thị Thu Lan, Phó Giám đốc phụ trách',
      'Đầu mối liên hệ': 'đ/c Hòa, số điện thoại 0275.3822.123',
    },
  };
}

/** A farmers' association: number and day left open, a hall on two lines, Word's own numbers. */
async function farmers(): Promise<Fresh> {
  const docx = await word([
    [
      over(
        [line('HỘI NÔNG DÂN VIỆT NAM'), bold('BCH HỘI NÔNG DÂN TỈNH YÊN BÁI'), line('***')],
        'Số:          - KH/HNDT',
        'Yên Bái, ngày      tháng      năm 2024',
      ),
      bold('KẾ HOẠCH'),
      bold('Tổ chức Hội nghị Ban Chấp hành Hội Nông dân tỉnh lần thứ ba, khóa X, nhiệm kỳ 2023 - 2028'),
      line('Mục đích'),
      line('Đánh giá kết quả công tác Hội năm 2024.'),
      line('Thời gian: 01 ngày, ngày 26 tháng 12 năm 2024 (thứ năm)'),
      line('Khai mạc: 7 giờ 30 phút'),
      line('Địa điểm:'),
      line('Hội trường tầng 3, Hội Nông dân tỉnh'),
      under(['Nơi nhận:', '- TW Hội;', '- Lưu: VP.'], ['TM. BAN THƯỜNG VỤ', 'CHỦ TỊCH', '', 'Giàng A Câu']),
    ],
  ]);
  return {
    name: 'hội nông dân: số và ngày để trống, đánh số của Word',
    docx: changed(asTyped(docx, 6), (xml) =>
      xml.replace(
        /<w:p>(?=(?:(?!<\/w:p>).)*(?:Mục đ|Thời g|Địa đ))/g,
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>',
      ),
    ),
    values: {
      'Cơ quan chủ quản': 'HỘI NÔNG DÂN VIỆT NAM',
      'Cơ quan ban hành': 'BCH HỘI NÔNG DÂN TỈNH YÊN BÁI',
      'Ký hiệu': 'HNDT',
      'Địa danh': 'Yên Bái',
      'Tên hội nghị': 'Hội nghị Ban Chấp hành Hội Nông dân tỉnh lần thứ ba, khóa X, nhiệm kỳ 2023 - 2028',
      'Thẩm quyền ký': 'TM. BAN THƯỜNG VỤ',
      'Chức vụ người ký': 'CHỦ TỊCH',
      'Người ký': 'Giàng A Câu',
      'Nơi lưu': 'VP',
      Số: '',
      'Ngày ban hành': '',
      'Ngày họp': '26/12/2024',
      'Giờ bắt đầu': '7 giờ 30',
      'Hội trường': 'Hội trường tầng 3, Hội Nông dân tỉnh',
    },
  };
}

/** Papers of four bodies more, each with a habit that a rule was made for. */
export const offices = (): Promise<Fresh[]> => Promise.all([university(), block(), flat(), farmers()]);
