import { type Published, planLines, printedLines } from './typed';

export const assemblyPlan: Published = {
  from: 'Ủy ban Thường vụ Quốc hội: kế hoạch hội nghị toàn quốc về HĐND và UBND năm 2015 (ttbd.gov.vn)',
  code: 'KH',
  typed: {
    conference: [
      {
        event: 'Hội nghị toàn quốc về hoạt động của Hội đồng nhân dân và Ủy ban nhân dân nhiệm kỳ 2011-2016',
        agency: 'Ủy ban Thường vụ Quốc hội',
        placeName: 'Hà Nội',
        symbol: 'UBTVQH13',
        issueMonth: '8/2015',
        planAbstract: 'Tổ chức {{Tên hội nghị}}',
        startDay: 'từ ngày 15/9/2015 đến ngày 16/10/2015',
        length: '02 ngày',
        signingPower: 'TM. ỦY BAN THƯỜNG VỤ QUỐC HỘI\nKT. CHỦ TỊCH',
        signerPost: 'PHÓ CHỦ TỊCH',
        signerName: 'Nguyễn Văn An',
        archive: 'HC, CTĐB',
      },
    ],
    papers: [{ code: 'KH', kind: 'Kế hoạch' }],
    plan: planLines(`
      Đoạn văn | Thực hiện Luật Tổ chức Quốc hội, Luật Tổ chức HĐND và UBND, Ủy ban Thường vụ Quốc hội ban hành Kế hoạch tổ chức {{Tên hội nghị}}, cụ thể như sau:
      Đề mục | I.MỤC ĐÍCH, YÊU CẦU
      Nhãn đậm | Mục đích: Tổng kết tình hình tổ chức và hoạt động của HĐND và UBND các cấp.
      Nhãn đậm | Yêu cầu: Việc tổng kết cần được tiến hành nghiêm túc ở cả 3 cấp, đảm bảo hiệu quả, tiết kiệm.
      Đề mục | II. CHỦ TRÌ HỘI NGHỊ
      Đoạn văn | Ủy ban Thường vụ Quốc hội chủ trì, phối hợp với Chính phủ tổ chức.
      Đề mục | III. NỘI DUNG HỘI NGHỊ
      Đoạn văn | Hội nghị sẽ nghe, trao đổi, thảo luận về các nội dung sau:
      Gạch đầu dòng | Báo cáo của Ủy ban Thường vụ Quốc hội về hoạt động của HĐND;
      Gạch đầu dòng | Báo cáo của Chính phủ về hoạt động của UBND.
      Nơi nhận | Các vị Ủy viên Ủy ban Thường vụ Quốc hội
      Nơi nhận | Lưu: {{Nơi lưu}}
    `),
  },
  printed: printedLines(`
    ỦY BAN THƯỜNG VỤ QUỐC HỘI
    Số: /KH-UBTVQH13
    Hà Nội, ngày tháng 8 năm 2015
    KẾ HOẠCH
    Tổ chức Hội nghị toàn quốc về hoạt động của Hội đồng nhân dân và Ủy ban nhân dân nhiệm kỳ 2011-2016
    Thực hiện Luật Tổ chức Quốc hội, Luật Tổ chức HĐND và UBND, Ủy ban Thường vụ Quốc hội ban hành Kế hoạch tổ chức Hội nghị toàn quốc về hoạt động của Hội đồng nhân dân và Ủy ban nhân dân nhiệm kỳ 2011-2016, cụ thể như sau:
    I.MỤC ĐÍCH, YÊU CẦU
    Mục đích: Tổng kết tình hình tổ chức và hoạt động của HĐND và UBND các cấp.
    Yêu cầu: Việc tổng kết cần được tiến hành nghiêm túc ở cả 3 cấp, đảm bảo hiệu quả, tiết kiệm.
    II. CHỦ TRÌ HỘI NGHỊ
    Ủy ban Thường vụ Quốc hội chủ trì, phối hợp với Chính phủ tổ chức.
    III. NỘI DUNG HỘI NGHỊ
    Hội nghị sẽ nghe, trao đổi, thảo luận về các nội dung sau:
    - Báo cáo của Ủy ban Thường vụ Quốc hội về hoạt động của HĐND;
    - Báo cáo của Chính phủ về hoạt động của UBND./.
    Nơi nhận:
    - Các vị Ủy viên Ủy ban Thường vụ Quốc hội;
    - Lưu: HC, CTĐB.
    TM. ỦY BAN THƯỜNG VỤ QUỐC HỘI
    KT. CHỦ TỊCH
    PHÓ CHỦ TỊCH
    Nguyễn Văn An
  `),
};
