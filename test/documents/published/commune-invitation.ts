import { type Published, printedLines, textLines } from './typed';

export const communeInvitation: Published = {
  from: 'UBND xã Chí Minh, Hải Phòng: mời đối thoại ngày 29/10/2025 (chiminh.haiphong.gov.vn)',
  code: 'GM',
  typed: {
    conference: [
      {
        event: 'Hội nghị đối thoại giữa Chủ tịch UBND xã với Nhân dân các thôn Thanh Kỳ, An Lao, An Định',
        agency: 'Ủy ban nhân dân\nxã Chí Minh',
        placeName: 'Chí Minh',
        symbol: 'UBND',
        issueMonth: '10/2025',
        startDay: 'ngày 29/10/2025 (thứ Tư)',
        startTime: '07 giờ 30 phút',
        length: '01 buổi',
        hall: 'Hội trường UBND xã Chí Minh tại thôn Thanh Kỳ (Trụ sở Công an xã)',
        chair: 'Đồng chí Chủ tịch UBND xã',
        signingPower: 'TM. ỦY BAN NHÂN DÂN',
        signerPost: 'CHỦ TỊCH',
        signerName: 'Nguyễn Văn An',
        archive: 'VT',
        contact: 'Văn phòng HĐND và UBND xã',
      },
    ],
    papers: [{ code: 'GM', kind: 'Giấy mời', forWhom: 'một bản cho tất cả', issued: '20/10/2025' }],
    paperLines: textLines(
      'GM',
      `
      Đoạn văn | Thực hiện Luật Tổ chức chính quyền địa phương năm 2025 và Hướng dẫn số 13-HD/BTGDVTU ngày 06/8/2025, Chủ tịch UBND xã tổ chức đối thoại trực tiếp với Nhân dân các thôn Thanh Kỳ, An Lao, An Định.
      Đề mục kèm nội dung | Thời gian: {{Giờ bắt đầu}}, {{Ngày họp}}.
      Đề mục kèm nội dung | Địa điểm: {{Hội trường}}.
      Đề mục | Thành phần
      Gạch đầu dòng | Đại diện lãnh đạo Ban Tuyên giáo và Dân vận Thành ủy phụ trách, theo dõi xã;
      Gạch đầu dòng | Thường trực Đảng ủy, HĐND, UBND xã;
      Gạch đầu dòng | Cấp ủy, chính quyền, các đoàn thể và Nhân dân các thôn.
      Đoạn văn | UBND xã trân trọng kính mời toàn thể Nhân dân các thôn đến dự Hội nghị.
      Nơi nhận | Như thành phần mời
      Nơi nhận | Lưu: {{Nơi lưu}}
    `,
    ),
  },
  printed: printedLines(`
    ỦY BAN NHÂN DÂN XÃ CHÍ MINH
    Số: /GM-UBND
    Chí Minh, ngày 20 tháng 10 năm 2025
    GIẤY MỜI
    Dự Hội nghị đối thoại giữa Chủ tịch UBND xã với Nhân dân các thôn Thanh Kỳ, An Lao, An Định
    Thực hiện Luật Tổ chức chính quyền địa phương năm 2025 và Hướng dẫn số 13-HD/BTGDVTU ngày 06/8/2025, Chủ tịch UBND xã tổ chức đối thoại trực tiếp với Nhân dân các thôn Thanh Kỳ, An Lao, An Định.
    1. Thời gian: 7 giờ 30, ngày 29/10/2025 (thứ Tư).
    2. Địa điểm: Hội trường UBND xã Chí Minh tại thôn Thanh Kỳ (Trụ sở Công an xã).
    3. Thành phần
    - Đại diện lãnh đạo Ban Tuyên giáo và Dân vận Thành ủy phụ trách, theo dõi xã;
    - Thường trực Đảng ủy, HĐND, UBND xã;
    - Cấp ủy, chính quyền, các đoàn thể và Nhân dân các thôn.
    UBND xã trân trọng kính mời toàn thể Nhân dân các thôn đến dự Hội nghị./.
    Nơi nhận:
    - Như thành phần mời;
    - Lưu: VT.
    TM. ỦY BAN NHÂN DÂN
    CHỦ TỊCH
    Nguyễn Văn An
  `),
};
