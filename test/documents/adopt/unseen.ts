import type { Case } from './cases';
import { asTyped, bold, line, of, run, table, word } from './files';
import { italic, over } from './frames';

const nation = [
  bold('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
  bold('Độc lập – Tự do – Hạnh phúc'),
  line('_______________'),
];

async function invitation(): Promise<Case> {
  const docx = await word([
    [
      over(
        [line('UBND TỈNH HÀ TĨNH'), bold('SỞ NÔNG NGHIỆP VÀ'), bold('MÔI TRƯỜNG'), line('_____')],
        'Số: 1234/GM-SNNMT',
        'Hà Tĩnh, ngày 15 tháng 8 năm 2025',
        nation,
      ),
      bold('GIẤY MỜI'),
      bold('Họp triển khai nhiệm vụ 6 tháng cuối năm 2025'),
      line('Kính gửi: Các phòng, đơn vị thuộc Sở'),
      line(
        'Sở Nông nghiệp và Môi trường tổ chức họp triển khai nhiệm vụ 6 tháng cuối năm 2025, cụ thể như sau:',
      ),
      line('1. Thành phần: Lãnh đạo Sở; trưởng các phòng.'),
      line('2. Thời gian: 01 buổi, bắt đầu từ 14 giờ 00 phút, thứ Tư ngày 20/8/2025.'),
      line(
        '3. Địa điểm: Phòng họp tầng 2, trụ sở Sở Nông nghiệp và Môi trường (số 148, đường Trần Phú, thành phố Hà Tĩnh).',
      ),
      line('4. Chủ trì: Đồng chí Nguyễn Văn Việt - Giám đốc Sở.'),
      line(
        'Báo cáo gửi về Văn phòng Sở trước ngày 18/8/2025. Cuộc họp ngày 20 tháng 8 năm 2025 rất quan trọng.',
      ),
      line('Trân trọng kính mời!/.'),
      table([
        [bold('Nơi nhận:'), line('- Như trên;'), line('- Lưu: VT, P.KHTC.')],
        [bold('TL. GIÁM ĐỐC'), bold('CHÁNH VĂN PHÒNG'), line(''), bold('Lê Thị Thu Hương')],
      ]),
    ],
  ]);
  return {
    name: 'giấy mời của sở sau sắp xếp',
    docx: asTyped(docx, 9),
    kind: 'invitation',
    values: {
      'Cơ quan chủ quản': ['UBND TỈNH HÀ TĨNH', 1],
      'Cơ quan ban hành': ['Sở Nông nghiệp và Môi trường', 3],
      'Ký hiệu': ['SNNMT', 1],
      'Địa danh': ['Hà Tĩnh', 1],
      'Tên hội nghị': ['Họp triển khai nhiệm vụ 6 tháng cuối năm 2025', 2],
      'Thẩm quyền ký': ['TL. GIÁM ĐỐC', 1],
      'Chức vụ người ký': ['CHÁNH VĂN PHÒNG', 1],
      'Người ký': ['Lê Thị Thu Hương', 1],
      'Nơi lưu': ['VT, P.KHTC', 1],
      Số: ['1234', 1],
      'Ngày ban hành': ['15/8/2025', 1],
      'Ngày họp': ['20/8/2025', 3],
      'Giờ bắt đầu': ['14 giờ 00', 1],
      'Hội trường': ['Phòng họp tầng 2, trụ sở Sở Nông nghiệp và Môi trường', 1],
      'Địa chỉ': ['số 148, đường Trần Phú, thành phố Hà Tĩnh', 1],
      'Chủ trì': ['Đồng chí Nguyễn Văn Việt - Giám đốc Sở', 1],
    },
  };
}

async function communePlan(): Promise<Case> {
  const event = 'Hội nghị đối thoại giữa Chủ tịch UBND xã với thanh niên năm 2025';
  const docx = await word([
    [
      table([
        [bold('ỦY BAN NHÂN DÂN'), bold('XÃ TÂN YÊN'), line('Số: ..../KH-UBND')],
        [...nation, italic('Tân Yên, ngày .... tháng 10 năm 2025')],
      ]),
      bold('KẾ HOẠCH'),
      bold('Tổ chức hội nghị đối thoại giữa Chủ tịch UBND xã với thanh niên năm 2025'),
      line('Căn cứ Luật Thanh niên ngày 16/6/2020;'),
      line(
        'UBND xã xây dựng kế hoạch tổ chức hội nghị đối thoại giữa Chủ tịch UBND xã với thanh niên năm 2025 như sau:',
      ),
      line('III. THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN'),
      of(run('1. Thời gian: ', { bold: true }), run('Từ 08h00 đến 11h00 ngày 28/10/2025 (sáng thứ ba)')),
      of(run('2. Địa điểm: ', { bold: true }), run('Tại Hội trường UBND xã')),
      line('3. Chủ trì: Chủ tịch UBND xã'),
      line('Văn phòng HĐND và UBND: Chủ trì, phối hợp với Đoàn xã chuẩn bị nội dung.'),
      table([
        [bold('Nơi nhận:'), line('- TT Đảng ủy (b/c);'), line('- Lưu: VT.')],
        [bold('TM. ỦY BAN NHÂN DÂN'), bold('KT. CHỦ TỊCH'), bold('PHÓ CHỦ TỊCH'), bold('Vũ Trí Hải')],
      ]),
    ],
  ]);
  return {
    name: 'kế hoạch của xã, số và ngày là dấu chấm',
    docx,
    kind: 'plan',
    values: {
      'Ký hiệu': ['UBND', 1],
      'Địa danh': ['Tân Yên', 1],
      'Tháng ban hành': ['10/2025', 1],
      Số: ['', 1],
      'Ngày ban hành': ['', 1],
      'Tên hội nghị': [event, 2],
      'Cơ quan ban hành': ['ỦY BAN NHÂN DÂN XÃ TÂN YÊN', 2],
      'Thẩm quyền ký': ['TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH', 2],
      'Chức vụ người ký': ['PHÓ CHỦ TỊCH', 1],
      'Người ký': ['Vũ Trí Hải', 1],
      'Nơi lưu': ['VT', 1],
      'Ngày họp': ['28/10/2025', 2],
      'Giờ bắt đầu': ['8 giờ 00', 1],
      'Hội trường': ['Hội trường UBND xã', 1],
      'Chủ trì': ['Chủ tịch UBND xã', 1],
    },
  };
}

async function hospital(): Promise<Case> {
  const docx = await word([
    [
      line('SỞ Y TẾ THÁI NGUYÊN\t\tCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
      bold('BỆNH VIỆN A\t\tĐộc lập - Tự do - Hạnh phúc'),
      line('Số: 86/BVA-KHTH\t\tThái Nguyên, ngày 2 tháng 4 năm 2025'),
      line('V/v mời báo cáo tại Hội nghị khoa học kỹ thuật lần thứ XV'),
      line('Kính gửi:'),
      line('- Các bệnh viện trên địa bàn tỉnh;'),
      line('Bệnh viện A tổ chức Hội nghị khoa học kỹ thuật lần thứ XV vào ngày 25/4/2025.'),
      line('Thời gian, địa điểm: 7h30, ngày 25 tháng 4 năm 2025, tại Hội trường lớn Bệnh viện A.'),
      line('Thông tin liên hệ: BS. Hoàng Thị Lan, điện thoại 0208 385 5555.'),
      line('Nơi nhận:\tGIÁM ĐỐC'),
      line('- Như trên;'),
      line('- Lưu: VT, KHTH.'),
      line('\tHà Hải Bằng'),
    ],
  ]);
  return {
    name: 'công văn của bệnh viện, thời gian và địa điểm một dòng',
    docx: asTyped(docx, 13),
    kind: 'letter',
    values: {
      'Cơ quan chủ quản': ['SỞ Y TẾ THÁI NGUYÊN', 1],
      'Cơ quan ban hành': ['Bệnh viện A', 2],
      'Ký hiệu': ['BVA', 1],
      'Địa danh': ['Thái Nguyên', 1],
      'Tên hội nghị': ['Hội nghị khoa học kỹ thuật lần thứ XV', 2],
      'Chức vụ người ký': ['GIÁM ĐỐC', 1],
      'Người ký': ['Hà Hải Bằng', 1],
      'Nơi lưu': ['VT, KHTH', 1],
      Số: ['86', 1],
      'Ngày ban hành': ['02/4/2025', 1],
      'Ngày họp': ['25/4/2025', 2],
      'Giờ bắt đầu': ['7 giờ 30', 1],
      'Hội trường': ['Hội trường lớn Bệnh viện A', 1],
      'Đầu mối liên hệ': ['BS. Hoàng Thị Lan, điện thoại 0208 385 5555', 1],
    },
  };
}

async function ministry(): Promise<Case> {
  const docx = await word([
    [
      table([
        [bold('BỘ NỘI VỤ'), line('Số: 502/TB-BNV')],
        [...nation, italic('Hà Nội, ngày 11 tháng 02 năm 2025')],
      ]),
      bold('THÔNG BÁO'),
      bold('Về việc tổ chức Hội nghị trực tuyến toàn quốc'),
      bold('triển khai công tác cải cách hành chính năm 2025'),
      line('Bộ Nội vụ trân trọng thông báo:'),
      table(
        [[bold('Thời gian:')], [line('Bắt đầu lúc 8:30, Thứ Sáu ngày 21-02-2025')]],
        [[bold('Địa điểm:')], [line('Hội nghị được tổ chức tại Trung tâm Hội nghị Quốc gia')]],
        [[bold('Chủ trì:')], [line('Bộ trưởng Phạm Thị Thanh Trà')]],
      ),
      line('Bộ trưởng Phạm Thị Thanh Trà kết luận Hội nghị ngày 21/02.'),
      table([
        [bold('Nơi nhận:'), line('- Lưu: VT, VP (2b).')],
        [bold('TL. BỘ TRƯỞNG'), bold('CHÁNH VĂN PHÒNG'), bold('Nguyễn Văn A')],
        [bold('KẾ TOÁN'), bold('Đỗ Thị Bích')],
      ]),
    ],
  ]);
  return {
    name: 'thông báo của bộ, hai người ký, trích yếu hai đoạn',
    docx,
    kind: 'notice',
    values: {
      'Cơ quan ban hành': ['Bộ Nội vụ', 2],
      'Ký hiệu': ['BNV', 1],
      'Địa danh': ['Hà Nội', 1],
      'Tên hội nghị': ['Hội nghị trực tuyến toàn quốc triển khai công tác cải cách hành chính năm 2025', 2],
      'Nơi lưu': ['VT, VP (2b)', 1],
      Số: ['502', 1],
      'Ngày ban hành': ['11/02/2025', 1],
      'Ngày họp': ['21/02/2025', 3],
      'Giờ bắt đầu': ['8 giờ 30', 1],
      'Hội trường': ['Trung tâm Hội nghị Quốc gia', 1],
      'Chủ trì': ['Bộ trưởng Phạm Thị Thanh Trà', 2],
    },
  };
}

async function summons(): Promise<Case> {
  const docx = await word([
    [
      table(
        [[bold('DỰ THẢO'), line('BỘ TÀI CHÍNH'), bold('TỔNG CỤC DỰ TRỮ'), bold('NHÀ NƯỚC')], nation],
        [[line('Số: 15/2025/GTT-TCDT')], [line('Hà Nội, ngày 20 tháng 11 năm 2025')]],
      ),
      bold('GIẤY TRIỆU TẬP'),
      bold('Dự Lớp tập huấn nghiệp vụ kho'),
      line('Thời gian: 8 giờ, thứ sáu, ngày 05/12.'),
      line('Địa điểm: Học viện Tài chính'),
      line('Hội nghị tổng kết họp ngày 06/12 tại Hà Nội.'),
      table([
        [bold('Nơi nhận:'), line('- Lưu VT, TCCB')],
        [bold('CỤC TRƯỞNG'), line('(ĐÃ KÝ)'), bold('TS. Đỗ Việt Đức')],
      ]),
    ],
  ]);
  return {
    name: 'giấy triệu tập: dự thảo, ngày không năm, chữ (ĐÃ KÝ)',
    docx: asTyped(docx),
    kind: 'summons',
    values: {
      'Cơ quan chủ quản': ['BỘ TÀI CHÍNH', 1],
      'Cơ quan ban hành': ['TỔNG CỤC DỰ TRỮ NHÀ NƯỚC', 2],
      'Ký hiệu': ['TCDT', 1],
      'Địa danh': ['Hà Nội', 1],
      'Tên hội nghị': ['Lớp tập huấn nghiệp vụ kho', 1],
      'Chức vụ người ký': ['CỤC TRƯỞNG', 1],
      'Người ký': ['TS. Đỗ Việt Đức', 1],
      'Nơi lưu': ['VT, TCCB', 1],
      Số: ['15', 1],
      'Ngày ban hành': ['20/11/2025', 1],
      'Ngày họp': ['05/12/2025', 2],
      'Giờ bắt đầu': ['8 giờ 00', 1],
      'Hội trường': ['Học viện Tài chính', 1],
    },
  };
}

/** Papers on which no rule was tried while it was made. */
export const unseen = (): Promise<Case[]> =>
  Promise.all([invitation(), communePlan(), hospital(), ministry(), summons()]);
