import { type Published, planLines, printedLines } from './typed';

export const communeCouncilPlan: Published = {
  from: 'HĐND xã Gia Hanh, Hà Tĩnh: kế hoạch tiếp xúc cử tri cuối năm 2025 (giahanh.hatinh.gov.vn)',
  code: 'KH',
  typed: {
    conference: [
      {
        event: 'Hội nghị tiếp xúc cử tri của đại biểu HĐND xã trước kỳ họp thường lệ cuối năm 2025',
        agency: 'Hội đồng nhân dân xã Gia Hanh',
        placeName: 'Gia Hanh',
        symbol: 'HĐND',
        issueMonth: '11/2025',
        planAbstract: 'Tiếp xúc cử tri với đại biểu HĐND xã trước kỳ họp cuối năm 2025, khóa XX',
        plannedMonth: '11/2025 và 12/2025',
        length: '01 buổi mỗi nơi',
        hall: 'Nhà văn hóa các thôn',
        signingPower: 'TM. THƯỜNG TRỰC HĐND',
        signerPost: 'CHỦ TỊCH',
        signerName: 'Nguyễn Văn An',
        archive: 'VT',
      },
    ],
    papers: [{ code: 'KH', kind: 'Kế hoạch' }],
    plan: planLines(`
      Đoạn văn | Hội đồng nhân dân xã Gia Hanh căn cứ:
      Căn cứ | - Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
      Căn cứ | - Nghị quyết liên tịch số 72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN ngày 20/02/2025;
      Đoạn văn | Sau khi thống nhất với Ban Thường trực Ủy ban MTTQ Việt Nam xã, Thường trực HĐND xã xây dựng Kế hoạch như sau:
      Đề mục | Mục đích
      Gạch đầu dòng | Báo cáo với cử tri dự kiến nội dung kỳ họp;
      Đề mục | Tổ chức thực hiện
      Đoạn văn | Văn phòng HĐND và UBND xã phục vụ các hội nghị.
      Nơi nhận | Lưu: {{Nơi lưu}}
    `),
  },
  printed: printedLines(`
    HỘI ĐỒNG NHÂN DÂN XÃ GIA HANH
    Số: /KH-HĐND
    Gia Hanh, ngày tháng 11 năm 2025
    KẾ HOẠCH
    Tiếp xúc cử tri với đại biểu HĐND xã trước kỳ họp cuối năm 2025, khóa XX
    Hội đồng nhân dân xã Gia Hanh căn cứ:
    - Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
    - Nghị quyết liên tịch số 72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN ngày 20/02/2025;
    Sau khi thống nhất với Ban Thường trực Ủy ban MTTQ Việt Nam xã, Thường trực HĐND xã xây dựng Kế hoạch như sau:
    1. Mục đích
    - Báo cáo với cử tri dự kiến nội dung kỳ họp;
    2. Tổ chức thực hiện
    Văn phòng HĐND và UBND xã phục vụ các hội nghị./.
    Nơi nhận:
    - Lưu: VT.
    TM. THƯỜNG TRỰC HĐND
    CHỦ TỊCH
    Nguyễn Văn An
  `),
};
