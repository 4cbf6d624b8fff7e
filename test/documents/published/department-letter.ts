import { type Published, printedLines, textLines } from './typed';

export const departmentLetter: Published = {
  from: 'Sở GDĐT Ninh Thuận: công văn 2917/SGDĐT-VP ngày 05/11/2010 (tailieumienphi.vn)',
  code: 'CV',
  typed: {
    conference: [
      {
        event: 'Hội nghị giao ban khắc phục lũ lụt ngành Giáo dục và Đào tạo',
        superior: 'UBND tỉnh Ninh Thuận',
        agency: 'Sở Giáo dục và Đào tạo',
        placeName: 'Phan Rang-Tháp Chàm',
        symbol: 'SGDĐT',
        issueMonth: '11/2010',
        plannedMonth: '11/2010',
        length: '01 buổi',
        signerPost: 'GIÁM ĐỐC',
        signerName: 'Nguyễn Văn An',
        archive: 'VT, VP',
      },
    ],
    papers: [
      {
        code: 'CV',
        kind: 'Công văn',
        abstract: 'báo cáo nhanh tình hình bị thiệt hại do lũ lụt của ngành Giáo dục và Đào tạo',
        addressee: 'Ủy ban nhân dân tỉnh Ninh Thuận\nBộ Giáo dục và Đào tạo',
        number: '2917',
        issued: '05/11/2010',
      },
    ],
    paperLines: textLines(
      'CV',
      `
      Đoạn văn | Theo báo cáo của các phòng Giáo dục và Đào tạo tính đến 17 giờ 00, ngày 04/11/2010, Sở Giáo dục và Đào tạo báo cáo như sau:
      Đề mục | I. TÌNH HÌNH THIỆT HẠI:
      Đề mục | 1. Đối với thành phố Phan Rang-Tháp Chàm:
      Đoạn văn | Tổng ước tính thiệt hại khoảng 6.050 triệu đồng. Cụ thể:
      Điểm | Trường Mẫu giáo Phước Mỹ: Ước tính thiệt hại 150 triệu đồng, cụ thể:
      Gạch đầu dòng | Nước ngập khoảng 1 m và bị ngâm nhiều ngày;
      Gạch đầu dòng | Hư hỏng: 01 bộ CPU máy vi tinh, 03 tủ đựng trang thiết bị dạy học.
      Điểm | Cơ sở Mỹ Nghĩa: Ước tính thiệt hại 1.000 triệu đồng.
      Đề mục | II. KIẾN NGHỊ:
      Đoạn văn | Sở Giáo dục và Đào tạo kính báo cáo.
      Nơi nhận | Như trên
      Nơi nhận | Lưu: {{Nơi lưu}}
    `,
    ),
  },
  printed: printedLines(`
    UBND TỈNH NINH THUẬN
    SỞ GIÁO DỤC VÀ ĐÀO TẠO
    Số: 2917/SGDĐT-VP
    V/v báo cáo nhanh tình hình bị thiệt hại do lũ lụt của ngành Giáo dục và Đào tạo
    Phan Rang-Tháp Chàm, ngày 05 tháng 11 năm 2010
    Kính gửi:
    - Ủy ban nhân dân tỉnh Ninh Thuận;
    - Bộ Giáo dục và Đào tạo.
    Theo báo cáo của các phòng Giáo dục và Đào tạo tính đến 17 giờ 00, ngày 04/11/2010, Sở Giáo dục và Đào tạo báo cáo như sau:
    I. TÌNH HÌNH THIỆT HẠI:
    1. Đối với thành phố Phan Rang-Tháp Chàm:
    Tổng ước tính thiệt hại khoảng 6.050 triệu đồng. Cụ thể:
    a) Trường Mẫu giáo Phước Mỹ: Ước tính thiệt hại 150 triệu đồng, cụ thể:
    - Nước ngập khoảng 1 m và bị ngâm nhiều ngày;
    - Hư hỏng: 01 bộ CPU máy vi tinh, 03 tủ đựng trang thiết bị dạy học.
    b) Cơ sở Mỹ Nghĩa: Ước tính thiệt hại 1.000 triệu đồng.
    II. KIẾN NGHỊ:
    Sở Giáo dục và Đào tạo kính báo cáo./.
    Nơi nhận:
    - Như trên;
    - Lưu: VT, VP.
    GIÁM ĐỐC
    Nguyễn Văn An
  `),
};
