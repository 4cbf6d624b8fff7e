import { type Published, printedLines, textLines } from './typed';

export const universityNotice: Published = {
  from: 'Trường ĐHSP Hà Nội: thông báo hội nghị sinh viên nghiên cứu khoa học 2012 (bio.hnue.edu.vn)',
  code: 'TB',
  typed: {
    conference: [
      {
        event: 'Hội nghị sinh viên nghiên cứu khoa học năm 2012',
        superior: 'Bộ Giáo dục và Đào tạo',
        agency: 'Trường Đại học Sư phạm Hà Nội',
        placeName: 'Hà Nội',
        symbol: 'ĐHSPHN',
        issueMonth: '5/2012',
        startDay: 'ngày 31 tháng 5 năm 2012 (thứ Năm)',
        startTime: '7h30',
        length: '01 ngày',
        hall: 'Hội trường B1 nhà B (phiên khai mạc) và Phòng họp I nhà Hành chính Hiệu bộ',
        signingPower: 'KT. HIỆU TRƯỞNG',
        signerPost: 'PHÓ HIỆU TRƯỞNG',
        signerName: 'Nguyễn Văn An',
        archive: 'HCTH, KHCN',
      },
    ],
    papers: [{ code: 'TB', kind: 'Thông báo', abstract: '{{Tên hội nghị}}' }],
    paperLines: textLines(
      'TB',
      `
      Đoạn văn | Nhà trường tổ chức {{Tên hội nghị}}, cụ thể như sau:
      Đề mục kèm nội dung | 1. Thời gian: {{Giờ bắt đầu}} {{Ngày họp}}
      Đề mục kèm nội dung | 2. Địa điểm: {{Hội trường}}
      Đề mục | 3. Thành phần tham gia:
      Đoạn văn | Lãnh đạo các khoa, các tác giả và giảng viên hướng dẫn; mỗi khoa cử 05 sinh viên tiêu biểu dự Hội nghị.
      Nơi nhận | Các khoa, trung tâm
      Nơi nhận | Lưu: {{Nơi lưu}}
    `,
    ),
  },
  printed: printedLines(`
    BỘ GIÁO DỤC VÀ ĐÀO TẠO
    TRƯỜNG ĐẠI HỌC SƯ PHẠM HÀ NỘI
    Số: /TB-ĐHSPHN
    Hà Nội, ngày tháng 5 năm 2012
    THÔNG BÁO
    Hội nghị sinh viên nghiên cứu khoa học năm 2012
    Nhà trường tổ chức Hội nghị sinh viên nghiên cứu khoa học năm 2012, cụ thể như sau:
    1. Thời gian: 7 giờ 30 ngày 31 tháng 5 năm 2012 (thứ Năm)
    2. Địa điểm: Hội trường B1 nhà B (phiên khai mạc) và Phòng họp I nhà Hành chính Hiệu bộ
    3. Thành phần tham gia:
    Lãnh đạo các khoa, các tác giả và giảng viên hướng dẫn; mỗi khoa cử 05 sinh viên tiêu biểu dự Hội nghị./.
    Nơi nhận:
    - Các khoa, trung tâm;
    - Lưu: HCTH, KHCN.
    KT. HIỆU TRƯỞNG
    PHÓ HIỆU TRƯỞNG
    Nguyễn Văn An
  `),
};
