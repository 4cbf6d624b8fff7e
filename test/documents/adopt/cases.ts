import {
  asTyped,
  before,
  bold,
  boxed,
  changed,
  dateControl,
  dateField,
  line,
  link,
  of,
  picture,
  run,
  table,
  word,
  wordControl,
} from './files';
import { italic, nation, over } from './frames';

/** A paper of last year: its bytes, and which values it holds, by tag: what the Sheet prints, in how many places. */
export type Case = {
  name: string;
  docx: string;
  kind: string;
  values: Record<string, readonly [string, number]>;
};

async function plan(): Promise<Case> {
  const event = 'Hội nghị giao ban hoạt động khoa học và công nghệ năm 2025';
  const docx = await word([
    [
      over(
        [line('UBND TỈNH BẮC GIANG'), bold('SỞ KHOA HỌC VÀ CÔNG NGHỆ')],
        'Số: 45/KH-SKHCN',
        'Bắc Giang, ngày\u00A005 tháng 7 năm 2025',
      ),
      bold('KẾ HOẠCH'),
      bold(`Tổ chức ${event}`),
      line(
        'Thực hiện Kế hoạch số 12/KH-UBND ngày 24/7/2025 của UBND tỉnh Bắc Giang, Sở Khoa học và Công nghệ tổ chức Hội nghị như sau:',
      ),
      bold('I. MỤC ĐÍCH, YÊU CẦU'),
      line('- Đánh giá kết quả năm 2025, mã hồ sơ 120251.'),
      bold('II. THỜI GIAN, ĐỊA ĐIỂM'),
      line('1. Thời gian: 8 giờ 00, thứ Năm, ngày 24\u00A0tháng 7 năm 2025.'),
      line('2. Địa điểm: Hội trường tầng 5, Sở Khoa học và Công nghệ.'),
      line('3. Chủ trì: Đồng chí Nguyễn Đức Kiên, Giám đốc Sở.'),
      line(
        'Các đơn vị gửi báo cáo trước ngày 20/7/2025; tài liệu phát tại Hội trường tầng 5, Sở Khoa học và Công nghệ sáng 24/7/2025./.',
      ),
      table([
        [bold('Nơi nhận:'), line('- UBND tỉnh Bắc Giang;'), line('- Lưu: VT, QLCS.')],
        [bold('KT. GIÁM ĐỐC'), bold('PHÓ GIÁM ĐỐC'), line(''), bold('Trần Văn Bình')],
      ]),
    ],
  ]);
  return {
    name: 'kế hoạch: bảng hai cột, chạy chữ bị tách',
    docx: asTyped(docx),
    kind: 'plan',
    values: {
      'Cơ quan chủ quản': ['UBND tỉnh Bắc Giang', 2],
      'Cơ quan ban hành': ['Sở Khoa học và Công nghệ', 2],
      'Ký hiệu': ['SKHCN', 1],
      'Địa danh': ['Bắc Giang', 1],
      'Tên hội nghị': [event, 1],
      'Thẩm quyền ký': ['KT. GIÁM ĐỐC', 1],
      'Chức vụ người ký': ['PHÓ GIÁM ĐỐC', 1],
      'Người ký': ['Trần Văn Bình', 1],
      'Nơi lưu': ['VT, QLCS', 1],
      Số: ['45', 1],
      'Ngày ban hành': ['05/7/2025', 1],
      'Ngày họp': ['24/7/2025', 3],
      'Giờ bắt đầu': ['8 giờ 00', 1],
      'Hội trường': ['Hội trường tầng 5, Sở Khoa học và Công nghệ', 2],
      'Chủ trì': ['Đồng chí Nguyễn Đức Kiên, Giám đốc Sở', 1],
    },
  };
}

async function invitation(): Promise<Case> {
  const docx = await word([
    [
      line('BỘ KHOA HỌC VÀ CÔNG NGHỆ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
      bold('CỤC ĐỔI MỚI SÁNG TẠO\tĐộc lập - Tự do - Hạnh phúc'),
      line('Số: 7/GM-CĐMST\tHà Nội, ngày 9 tháng 3 năm 2025'),
      bold('GIẤY MỜI'),
      bold('Dự Hội thảo kết nối doanh nghiệp vùng Đông Bắc'),
      line('Kính mời: Sở Khoa học và Công nghệ tỉnh Lạng Sơn'),
      line(
        'Cục Đổi mới sáng tạo trân trọng kính mời Quý đơn vị tới dự HỘI THẢO KẾT NỐI DOANH NGHIỆP VÙNG ĐÔNG BẮC.',
      ),
      of(
        run('Thời gian: '),
        run('14h30', { bold: true }),
        run(' ngày '),
        run('18', { bold: true }),
        run('/03/2025 (Thứ Ba)'),
      ),
      line('Địa điểm: Tại Nhà khách số 2, 60 Hùng Vương, thành phố Lạng Sơn.'),
      line('Chủ trì: Bà Lê Thu Hà, Cục trưởng'),
      of(run('Mọi chi tiết xin liên hệ: bà Mai, 0912 345 678, '), link('lich.hop@cuc.example')),
      line('Nơi nhận:\tTL. CỤC TRƯỞNG'),
      line('- Như trên;\tCHÁNH VĂN PHÒNG'),
      line('- Lưu: VT, VP.\t'),
      line('\t\tĐỗ Minh Quân'),
    ],
  ]);
  return {
    name: 'giấy mời: điểm dừng tab thay bảng',
    docx: asTyped(docx, 11),
    kind: 'invitation',
    values: {
      'Cơ quan chủ quản': ['BỘ KHOA HỌC VÀ CÔNG NGHỆ', 1],
      'Cơ quan ban hành': ['Cục Đổi mới sáng tạo', 2],
      'Ký hiệu': ['CĐMST', 1],
      'Địa danh': ['Hà Nội', 1],
      'Tên hội nghị': ['Hội thảo kết nối doanh nghiệp vùng Đông Bắc', 2],
      'Thẩm quyền ký': ['TL. CỤC TRƯỞNG', 1],
      'Chức vụ người ký': ['CHÁNH VĂN PHÒNG', 1],
      'Người ký': ['Đỗ Minh Quân', 1],
      'Nơi lưu': ['VT, VP', 1],
      Số: ['7', 1],
      'Ngày ban hành': ['09/3/2025', 1],
      'Ngày họp': ['18/3/2025', 2],
      'Giờ bắt đầu': ['14 giờ 30', 1],
      'Hội trường': ['Nhà khách số 2, 60 Hùng Vương, thành phố Lạng Sơn', 1],
      'Chủ trì': ['Bà Lê Thu Hà, Cục trưởng', 1],
      'Đầu mối liên hệ': ['bà Mai, 0912 345 678, lich.hop@cuc.example', 1],
    },
  };
}

async function letter(): Promise<Case> {
  const event = 'Hội nghị đối thoại với doanh nghiệp năm 2025';
  const docx = await word([
    [
      table([
        [
          line('ỦY BAN NHÂN DÂN'),
          line('TỈNH NGHỆ AN'),
          bold('SỞ CÔNG THƯƠNG'),
          line('Số:       /SCT-VP'),
          line(`V/v chuẩn bị ${event}`),
        ],
        [...nation, italic('Nghệ An, ngày     tháng 5 năm 2025')],
      ]),
      line('Kính gửi: Các doanh nghiệp trên địa bàn tỉnh.'),
      line('Sở Công Thương tổ chức Hội nghị đối thoại với doanh nghiệp năm 2025 như sau:'),
      table(
        [[line('Thời gian')], [line('08h00, ngày 06/6/2025')]],
        [[line('Địa điểm')], [line('Trung tâm Hội nghị tỉnh (Địa chỉ: số 1 đường Lê Mao)')]],
      ),
      line('Ngày in:'),
      table([
        [bold('Nơi nhận:'), line('- Như trên;'), line('- Lưu: VT, VP.')],
        [bold('GIÁM ĐỐC'), bold('Phạm Văn Hóa')],
      ]),
    ],
  ]);
  return {
    name: 'công văn: số và ngày để trống, trường, ô điều khiển',
    docx: changed(docx, before('Ngày in:', dateField('06/6/2025') + dateControl('06/6/2025'))),
    kind: 'letter',
    values: {
      'Cơ quan chủ quản': ['ỦY BAN NHÂN DÂN TỈNH NGHỆ AN', 2],
      'Cơ quan ban hành': ['Sở Công Thương', 2],
      'Ký hiệu': ['SCT', 1],
      'Địa danh': ['Nghệ An', 1],
      'Tên hội nghị': [event, 2],
      'Chức vụ người ký': ['GIÁM ĐỐC', 1],
      'Người ký': ['Phạm Văn Hóa', 1],
      'Nơi lưu': ['VT, VP', 1],
      'Tháng ban hành': ['5/2025', 1],
      Số: ['', 1],
      'Ngày ban hành': ['', 1],
      'Ngày họp': ['06/6/2025', 1],
      'Giờ bắt đầu': ['8 giờ 00', 1],
      'Hội trường': ['Trung tâm Hội nghị tỉnh', 1],
      'Địa chỉ': ['số 1 đường Lê Mao', 1],
    },
  };
}

async function notice(): Promise<Case> {
  const docx = await word(
    [
      [
        over(
          [bold('UBND THÀNH PHỐ HUẾ'), bold('SỞ DU LỊCH')],
          'Số: 128/TB-SDL',
          'Huế, ngày 12 tháng 01 năm 2025',
        ),
        bold('THÔNG BÁO'),
        bold('Về việc tổ chức Hội nghị giao ban quý I năm 2025'),
        picture(),
        line('Sở Du lịch thông báo:'),
        line('1. Thời gian: 14 giờ, ngày 20-21/01/2025.'),
        line('2. Chủ trì hội nghị: Giám đốc Sở.'),
        line('3. Thành phần: Sở Du lịch các quận, thị xã; Hội nghị bắt đầu ngày 20-21/01/2025.'),
      ],
      [
        line('Chương trình Hội nghị giao ban quý I năm 2025'),
        line('Địa điểm:'),
        table([
          [bold('Nơi nhận:'), line('- Lưu: VT.')],
          [bold('GIÁM ĐỐC'), bold('Trần Thị Hoài Trâm')],
        ]),
      ],
    ],
    'Tài liệu Hội nghị giao ban quý I năm 2025',
  );
  const hall = 'Địa điểm: Phòng họp B, tầng 3';
  return {
    name: 'thông báo: hai phần, ảnh, hộp chữ, tiêu đề trang',
    docx: changed(docx, before('Địa điểm:', boxed('Hội nghị giao ban quý I năm 2025') + wordControl(hall))),
    kind: 'notice',
    values: {
      'Cơ quan chủ quản': ['UBND THÀNH PHỐ HUẾ', 1],
      'Cơ quan ban hành': ['Sở Du lịch', 2],
      'Ký hiệu': ['SDL', 1],
      'Địa danh': ['Huế', 1],
      'Tên hội nghị': ['Hội nghị giao ban quý I năm 2025', 5],
      'Chức vụ người ký': ['GIÁM ĐỐC', 1],
      'Người ký': ['Trần Thị Hoài Trâm', 1],
      'Nơi lưu': ['VT', 1],
      Số: ['128', 1],
      'Ngày ban hành': ['12/01/2025', 1],
      'Ngày họp': ['20-21/01/2025', 2],
      'Giờ bắt đầu': ['14 giờ 00', 1],
      'Hội trường': ['Phòng họp B, tầng 3', 1],
      'Chủ trì': ['Giám đốc Sở', 1],
    },
  };
}

async function report(): Promise<Case> {
  const docx = await word([
    [
      table([
        [bold('TRƯỜNG ĐẠI HỌC VINH'), line('Số: 09/BC-ĐHV')],
        [...nation, italic('Vinh, ngày 30 tháng 11 năm 2025')],
      ]),
      bold('BÁO CÁO'),
      bold('Kết quả Hội nghị sinh viên nghiên cứu khoa học lần thứ 12'),
      line('Trường Đại học Vinh báo cáo kết quả hội nghị sinh viên nghiên cứu khoa học lần thứ 12.'),
      line('+ Thời gian tổ chức: từ 7h30 đến 11h30, Thứ bảy, ngày 22 tháng 11 năm 2025'),
      line('+ Địa điểm tổ chức: Hội\u00A0trường A'),
      line('+ Người chủ trì: PGS. TS. Nguyễn Huy Bằng - Hiệu trưởng'),
      line('Ngày 22.11.2025 có 312 sinh viên dự.'),
      bold('Nơi nhận:'),
      line('- Bộ Giáo dục và Đào tạo (để b/c);'),
    ],
  ]);
  return {
    name: 'báo cáo: không chữ ký, loại không có sẵn',
    docx: asTyped(docx, 5),
    kind: 'own',
    values: {
      'Cơ quan ban hành': ['Trường Đại học Vinh', 2],
      'Ký hiệu': ['ĐHV', 1],
      'Địa danh': ['Vinh', 1],
      'Tên hội nghị': ['Hội nghị sinh viên nghiên cứu khoa học lần thứ 12', 2],
      Số: ['09', 1],
      'Ngày ban hành': ['30/11/2025', 1],
      'Ngày họp': ['22/11/2025', 3],
      'Giờ bắt đầu': ['7 giờ 30', 1],
      'Hội trường': ['Hội\u00A0trường A', 1],
      'Chủ trì': ['PGS. TS. Nguyễn Huy Bằng - Hiệu trưởng', 1],
    },
  };
}

/** Papers of five different bodies, on which the rules were tried while they were made, as offices keep them. */
export const cases = (): Promise<Case[]> => Promise.all([plan(), invitation(), letter(), notice(), report()]);
