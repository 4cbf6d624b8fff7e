import { type Published, printedLines, textLines } from './typed';

export const ministryLetter: Published = {
  from: 'Bộ Giáo dục và Đào tạo: công văn 3710/BGDĐT-VP ngày 29/7/2016 (hethongphapluat.com)',
  code: 'CV',
  typed: {
    conference: [
      {
        event: 'Hội nghị tổng kết năm học 2015 - 2016, triển khai nhiệm vụ năm học 2016 - 2017',
        agency: 'Bộ Giáo dục và Đào tạo',
        placeName: 'Hà Nội',
        symbol: 'BGDĐT',
        issueMonth: '7/2016',
        startDay: '05/8/2016',
        startTime: '08 giờ 00’',
        length: '1/2 ngày',
        hall: 'Trung tâm Hội nghị Quốc tế',
        address: 'số 11 Lê Hồng Phong, Hà Nội',
        signingPower: 'TL. BỘ TRƯỞNG',
        signerPost: 'CHÁNH VĂN PHÒNG',
        signerName: 'Nguyễn Văn An',
        archive: 'VT, VP',
      },
    ],
    papers: [
      {
        code: 'CV',
        kind: 'Công văn',
        abstract: 'tổ chức Hội nghị tổng kết năm học 2015-2016',
        addressee: 'Sở giáo dục và đào tạo các tỉnh, thành phố.',
        number: '3710',
        issued: '29/7/2016',
      },
    ],
    paperLines: textLines(
      'CV',
      `
      Đoạn văn | Thực hiện Kế hoạch công tác năm 2016, Bộ Giáo dục và Đào tạo (GDĐT) tổ chức {{Tên hội nghị}} ngành giáo dục và đào tạo:
      Đề mục kèm nội dung | I. Thời gian: 1/2 ngày, khai mạc {{Giờ bắt đầu}}, ngày 05 tháng 8 năm 2016.
      Đề mục | II. Nội dung:
      Gạch đầu dòng | Đánh giá kết quả đạt được và những hạn chế trong năm học 2015 - 2016.
      Gạch đầu dòng | Xác định nhiệm vụ trọng tâm và giải pháp thực hiện trong năm học 2016 - 2017.
      Đề mục | III. Thành phần và điểm tổ chức hội nghị:
      Đoạn văn | Hội nghị tổ chức trực tuyến với 63 điểm cầu tại 63 tỉnh/thành phố.
      Đề mục | 1. Điểm cầu tại Hà Nội:
      Gạch đầu dòng | Địa điểm: {{Hội trường}}, {{Địa chỉ}}.
      Gạch đầu dòng | Thành phần:
      Gạch cấp hai | Lãnh đạo Đảng và Nhà nước, lãnh đạo một số bộ, ngành;
      Gạch cấp hai | Các cơ quan báo chí tại Hà Nội.
      Đề mục | 2. Điểm cầu tại 63 tỉnh/thành phố:
      Gạch đầu dòng | Địa điểm: Phòng họp trực tuyến của UBND tỉnh/thành phố.
      Gạch đầu dòng | Chủ trì: Lãnh đạo UBND tỉnh/thành phố.
      Nơi nhận | Như trên
      Nơi nhận | Lưu: {{Nơi lưu}}
    `,
    ),
  },
  printed: printedLines(`
    BỘ GIÁO DỤC VÀ ĐÀO TẠO
    Số: 3710/BGDĐT-VP
    V/v tổ chức Hội nghị tổng kết năm học 2015-2016
    Hà Nội, ngày 29 tháng 7 năm 2016
    Kính gửi: Sở giáo dục và đào tạo các tỉnh, thành phố.
    Thực hiện Kế hoạch công tác năm 2016, Bộ Giáo dục và Đào tạo (GDĐT) tổ chức Hội nghị tổng kết năm học 2015 - 2016, triển khai nhiệm vụ năm học 2016 - 2017 ngành giáo dục và đào tạo:
    I. Thời gian: 1/2 ngày, khai mạc 8 giờ 00, ngày 05 tháng 8 năm 2016.
    II. Nội dung:
    - Đánh giá kết quả đạt được và những hạn chế trong năm học 2015 - 2016.
    - Xác định nhiệm vụ trọng tâm và giải pháp thực hiện trong năm học 2016 - 2017.
    III. Thành phần và điểm tổ chức hội nghị:
    Hội nghị tổ chức trực tuyến với 63 điểm cầu tại 63 tỉnh/thành phố.
    1. Điểm cầu tại Hà Nội:
    - Địa điểm: Trung tâm Hội nghị Quốc tế, số 11 Lê Hồng Phong, Hà Nội.
    - Thành phần:
    + Lãnh đạo Đảng và Nhà nước, lãnh đạo một số bộ, ngành;
    + Các cơ quan báo chí tại Hà Nội.
    2. Điểm cầu tại 63 tỉnh/thành phố:
    - Địa điểm: Phòng họp trực tuyến của UBND tỉnh/thành phố.
    - Chủ trì: Lãnh đạo UBND tỉnh/thành phố./.
    Nơi nhận:
    - Như trên;
    - Lưu: VT, VP.
    TL. BỘ TRƯỞNG
    CHÁNH VĂN PHÒNG
    Nguyễn Văn An
  `),
};
