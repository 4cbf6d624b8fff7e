import { type Published, planLines, printedLines } from './typed';

export const provincePlan: Published = {
  from: 'UBND tỉnh Hà Tĩnh: kế hoạch đối thoại với thanh niên năm 2025 (canloc.hatinh.gov.vn)',
  code: 'KH',
  typed: {
    conference: [
      {
        event: 'Hội nghị đối thoại giữa Chủ tịch UBND tỉnh với thanh niên trên địa bàn tỉnh năm 2025',
        agency: 'Ủy ban nhân dân tỉnh Hà Tĩnh',
        placeName: 'Hà Tĩnh',
        symbol: 'UBND',
        issueMonth: '3/2025',
        planAbstract: 'Tổ chức {{Tên hội nghị}}',
        startDay: 'trong tháng 3/2025 (có thông báo sau)',
        length: '½ ngày',
        hall: 'Hội trường UBND tỉnh',
        signingPower: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH',
        signerPost: 'PHÓ CHỦ TỊCH',
        signerName: 'Nguyễn Văn An',
        archive: 'VT, VX1',
      },
    ],
    papers: [{ code: 'KH', kind: 'Kế hoạch', number: '45' }],
    plan: planLines(`
      Đoạn văn | Thực hiện Luật Thanh niên ngày 16/6/2020; Nghị định số 13/2021/NĐ-CP ngày 01/3/2021 của Chính phủ; Quyết định số 657-QĐ/TU, ngày 04/4/2018, Chủ tịch UBND tỉnh ban hành Kế hoạch tổ chức {{Tên hội nghị}} như sau:
      Đề mục | I. MỤC ĐÍCH, YÊU CẦU
      Đề mục | 1. Mục đích
      Gạch đầu dòng | Nắm bắt tình hình, lắng nghe tâm tư, nguyện vọng, đề xuất, kiến nghị của thanh niên.
      Gạch đầu dòng | Tuyên truyền, phổ biến chủ trương, chính sách về phát triển thanh niên.
      Đề mục | 2. Yêu cầu
      Gạch đầu dòng | Dân chủ, thiết thực, tiết kiệm.
      Đề mục | II. NỘI DUNG, HÌNH THỨC
      Đề mục | 1. Nội dung
      Điểm | Nghề nghiệp, việc làm, khởi nghiệp;
      Điểm | Chuyển đổi số.
      Đề mục kèm nội dung | 2. Hình thức: Trực tiếp kết hợp trực tuyến.
      Đề mục | III. TỔ CHỨC THỰC HIỆN
      Đề mục | 1. Sở Nội vụ
      Đoạn văn | Chủ trì, phối hợp với Tỉnh đoàn chuẩn bị nội dung.
      Đoạn văn | Yêu cầu các sở, ngành, địa phương triển khai thực hiện.
      Nơi nhận | Như mục III
      Nơi nhận | Lưu: {{Nơi lưu}}
    `),
  },
  printed: printedLines(`
    ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH
    Số: 45/KH-UBND
    Hà Tĩnh, ngày tháng 3 năm 2025
    KẾ HOẠCH
    Tổ chức Hội nghị đối thoại giữa Chủ tịch UBND tỉnh với thanh niên trên địa bàn tỉnh năm 2025
    Thực hiện Luật Thanh niên ngày 16/6/2020; Nghị định số 13/2021/NĐ-CP ngày 01/3/2021 của Chính phủ; Quyết định số 657-QĐ/TU, ngày 04/4/2018, Chủ tịch UBND tỉnh ban hành Kế hoạch tổ chức Hội nghị đối thoại giữa Chủ tịch UBND tỉnh với thanh niên trên địa bàn tỉnh năm 2025 như sau:
    I. MỤC ĐÍCH, YÊU CẦU
    1. Mục đích
    - Nắm bắt tình hình, lắng nghe tâm tư, nguyện vọng, đề xuất, kiến nghị của thanh niên.
    - Tuyên truyền, phổ biến chủ trương, chính sách về phát triển thanh niên.
    2. Yêu cầu
    - Dân chủ, thiết thực, tiết kiệm.
    II. NỘI DUNG, HÌNH THỨC
    1. Nội dung
    a) Nghề nghiệp, việc làm, khởi nghiệp;
    b) Chuyển đổi số.
    2. Hình thức: Trực tiếp kết hợp trực tuyến.
    III. TỔ CHỨC THỰC HIỆN
    1. Sở Nội vụ
    Chủ trì, phối hợp với Tỉnh đoàn chuẩn bị nội dung.
    Yêu cầu các sở, ngành, địa phương triển khai thực hiện./.
    Nơi nhận:
    - Như mục III;
    - Lưu: VT, VX1.
    TM. ỦY BAN NHÂN DÂN
    KT. CHỦ TỊCH
    PHÓ CHỦ TỊCH
    Nguyễn Văn An
  `),
};
