import { type Published, printedLines, textLines } from './typed';

export const councilPostponed: Published = {
  from: 'HĐND huyện Ba Vì: Công văn số 51 hoãn kỳ họp thứ Hai, tháng 8/2021 (camlinh.bavi.hanoi.gov.vn)',
  code: 'TH',
  typed: {
    conference: [
      {
        event: 'kỳ họp thứ Hai, HĐND huyện Ba Vì khóa XX, nhiệm kỳ 2021 – 2026',
        agency: 'Hội đồng nhân dân huyện Ba Vì',
        placeName: 'Ba Vì',
        symbol: 'HĐND',
        issueMonth: '8/2021',
        startDay: 'sáng ngày 09/8/2021',
        startTime: '8h00',
        length: '01 buổi',
        hall: 'Hội trường UBND huyện',
        signingPower: 'TM. THƯỜNG TRỰC HĐND',
        signerPost: 'CHỦ TỊCH',
        signerName: 'Nguyễn Văn An',
        archive: 'VT',
      },
    ],
    papers: [
      { code: 'GM', kind: 'Giấy mời', number: '62', issued: '30/7/2021' },
      {
        code: 'TH',
        kind: 'Công văn',
        abstract: 'hoãn tổ chức {{Tên hội nghị}}',
        addressee: 'Các vị đại biểu HĐND huyện\nCác cơ quan, đơn vị',
        number: '51',
        issued: '08/8/2021',
      },
    ],
    paperLines: [
      ...textLines(
        'GM',
        `
      Đoạn văn | Thường trực HĐND huyện kính mời các đại biểu dự {{Tên hội nghị}}.
    `,
      ),
      ...textLines(
        'TH',
        `
      Đoạn văn | Thường trực HĐND huyện đã ban hành {{Viện dẫn GM}}, họp vào {{Ngày họp}}.
      Đoạn văn | Thực hiện Công điện số 18/CĐ-UBND ngày 06/8/2021 của UBND thành phố Hà Nội, Thường trực HĐND huyện thống nhất hoãn kỳ họp; thời gian tổ chức sẽ thông báo sau.
      Đoạn văn | Thường trực HĐND huyện trân trọng thông báo tới các vị đại biểu HĐND huyện, các cơ quan, đơn vị, toàn thể cử tri và nhân dân trong huyện./.
      Nơi nhận | Như trên
      Nơi nhận | Lưu: {{Nơi lưu}}
    `,
      ),
    ],
  },
  printed: printedLines(`
    HỘI ĐỒNG NHÂN DÂN HUYỆN BA VÌ
    Số: 51/HĐND
    V/v hoãn tổ chức kỳ họp thứ Hai, HĐND huyện Ba Vì khóa XX, nhiệm kỳ 2021 – 2026
    Ba Vì, ngày 08 tháng 8 năm 2021
    Kính gửi:
    - Các vị đại biểu HĐND huyện;
    - Các cơ quan, đơn vị.
    Thường trực HĐND huyện đã ban hành Giấy mời số 62/GM-HĐND ngày 30 tháng 7 năm 2021 của Hội đồng nhân dân huyện Ba Vì dự kỳ họp thứ Hai, HĐND huyện Ba Vì khóa XX, nhiệm kỳ 2021 – 2026, họp vào sáng ngày 09/8/2021.
    Thực hiện Công điện số 18/CĐ-UBND ngày 06/8/2021 của UBND thành phố Hà Nội, Thường trực HĐND huyện thống nhất hoãn kỳ họp; thời gian tổ chức sẽ thông báo sau.
    Thường trực HĐND huyện trân trọng thông báo tới các vị đại biểu HĐND huyện, các cơ quan, đơn vị, toàn thể cử tri và nhân dân trong huyện./.
    Nơi nhận:
    - Như trên;
    - Lưu: VT.
    TM. THƯỜNG TRỰC HĐND
    CHỦ TỊCH
    Nguyễn Văn An
  `),
};
