import { type Published, printedLines, textLines } from './typed';

export const societyNotice: Published = {
  from: 'Hội Khoa học Vật liệu Việt Nam: Thông báo số 2, hội nghị SPMS2015 (vmrs.org.vn)',
  code: 'TB',
  typed: {
    conference: [
      {
        event: 'Hội nghị Vật lý Chất rắn và Khoa học Vật liệu toàn quốc lần thứ 9',
        agency: 'Ban tổ chức Hội nghị SPMS2015',
        placeName: 'Thành phố Hồ Chí Minh',
        symbol: 'SPMS',
        issueMonth: '6/2015',
        startDay: 'ngày 8-10 tháng 11 năm 2015',
        length: '3 ngày',
        hall: 'Thành phố Hồ Chí Minh',
        signerPost: 'TRƯỞNG BAN TỔ CHỨC',
        signerName: 'Nguyễn Văn An',
        archive: 'BTC',
      },
    ],
    papers: [
      {
        code: 'TB',
        kind: 'Thông báo',
        title: 'Thông báo số 2',
        abstract: '{{Tên hội nghị}}',
        addressee: 'Các nhà khoa học, các tổ chức, cá nhân tham gia Hội nghị',
      },
    ],
    paperLines: textLines(
      'TB',
      `
      Đoạn văn | Ban tổ chức xin trân trọng thông báo tới các Quý vị một số thông tin như sau:
      Đề mục | 1.    Gia hạn nộp báo cáo tóm tắt đến hết ngày 15 tháng 07 năm 2015.
      Đề mục | 2.    Thời hạn nộp báo cáo toàn văn: ngày 30 tháng 08 năm 2015.
      Đề mục | 3.    Hội nghị phí:
      Đoạn văn | Trước ngày 30 tháng 09 năm 2015:
      Gạch đầu dòng | •    Cán bộ nghiên cứu/giảng dạy/triển khai: 1.200.000 đ/người
      Gạch đầu dòng | •    Sinh viên: 500.000 đ/người
      Nơi nhận | Lưu: {{Nơi lưu}}
    `,
    ),
  },
  printed: printedLines(`
    BAN TỔ CHỨC HỘI NGHỊ SPMS2015
    Số: /TB-SPMS
    Thành phố Hồ Chí Minh, ngày tháng 6 năm 2015
    THÔNG BÁO SỐ 2
    Hội nghị Vật lý Chất rắn và Khoa học Vật liệu toàn quốc lần thứ 9
    Kính gửi: Các nhà khoa học, các tổ chức, cá nhân tham gia Hội nghị
    Ban tổ chức xin trân trọng thông báo tới các Quý vị một số thông tin như sau:
    1. Gia hạn nộp báo cáo tóm tắt đến hết ngày 15 tháng 07 năm 2015.
    2. Thời hạn nộp báo cáo toàn văn: ngày 30 tháng 08 năm 2015.
    3. Hội nghị phí:
    Trước ngày 30 tháng 09 năm 2015:
    • Cán bộ nghiên cứu/giảng dạy/triển khai: 1.200.000 đ/người
    • Sinh viên: 500.000 đ/người./.
    Nơi nhận:
    - Lưu: BTC.
    TRƯỞNG BAN TỔ CHỨC
    Nguyễn Văn An
  `),
};
