import { type Published, printedLines, textLines } from './typed';

export const youthCouncilMoved: Published = {
  from: 'Hội đồng Đội Trung ương: Thông tri số 247-TT/HĐĐTW triệu tập hội nghị, 15/12/2017, và thông báo đổi ngày (thieunhivietnam.vn)',
  code: 'CL',
  typed: {
    conference: [
      {
        event: 'Hội nghị tổng kết hoạt động hệ thống Nhà thiếu nhi toàn quốc năm 2017',
        superior: 'Ban Chấp hành Trung ương Đoàn',
        agency: 'Hội đồng Đội Trung ương',
        placeName: 'Hà Nội',
        symbol: 'HĐĐTW',
        issueMonth: '12/2017',
        startDay: '08-09/01/2018 (khai mạc lúc 13h30 ngày 08/01/2018)',
        length: '02 ngày',
        hall: 'Trung tâm Hội nghị tỉnh Tiền Giang',
        address: 'số 6C Rạch Gầm, Phường 1, Thành phố Mỹ Tho, tỉnh Tiền Giang',
        signingPower: 'TM. HỘI ĐỒNG ĐỘI TRUNG ƯƠNG\nKT. CHỦ TỊCH',
        signerPost: 'PHÓ CHỦ TỊCH',
        signerName: 'Nguyễn Văn An',
        archive: 'VP',
      },
    ],
    papers: [
      {
        code: 'TT',
        kind: 'Văn bản khác',
        title: 'Thông tri',
        abbreviation: 'TT',
        abstract: 'Về việc triệu tập {{Tên hội nghị}}',
        number: '247-TT/HĐĐTW',
        issued: '15/12/2017',
      },
      { code: 'CL', kind: 'Chuyển lịch họp', abstract: 'Thay đổi thời gian tổ chức {{Tên hội nghị}}' },
    ],
    paperLines: [
      ...textLines(
        'TT',
        `
      Đoạn văn | Hội đồng Đội Trung ương triệu tập hội nghị.
    `,
      ),
      ...textLines(
        'CL',
        `
      Đoạn văn | Hội đồng Đội Trung ương đã ban hành {{Viện dẫn TT}}, họp ngày 03-04/01/2018.
      Đoạn văn | Để tập trung ứng phó cơn bão số 16, Hội đồng Đội Trung ương chuyển thời gian sang ngày {{Ngày họp}}. Địa điểm chuyển sang: {{Hội trường}}, {{Địa chỉ}}.
      Đoạn văn | Trân trọng cảm ơn các đồng chí.
      Nơi nhận | Lưu: {{Nơi lưu}}
    `,
      ),
    ],
  },
  printed: printedLines(`
    BAN CHẤP HÀNH TRUNG ƯƠNG ĐOÀN
    HỘI ĐỒNG ĐỘI TRUNG ƯƠNG
    Số: /TB-HĐĐTW
    Hà Nội, ngày tháng 12 năm 2017
    THÔNG BÁO
    Thay đổi thời gian tổ chức Hội nghị tổng kết hoạt động hệ thống Nhà thiếu nhi toàn quốc năm 2017
    Hội đồng Đội Trung ương đã ban hành Thông tri số 247-TT/HĐĐTW ngày 15 tháng 12 năm 2017 của Hội đồng Đội Trung ương về việc triệu tập Hội nghị tổng kết hoạt động hệ thống Nhà thiếu nhi toàn quốc năm 2017, họp ngày 03-04/01/2018.
    Để tập trung ứng phó cơn bão số 16, Hội đồng Đội Trung ương chuyển thời gian sang ngày 08-09/01/2018 (khai mạc lúc 13h30 ngày 08/01/2018). Địa điểm chuyển sang: Trung tâm Hội nghị tỉnh Tiền Giang, số 6C Rạch Gầm, Phường 1, Thành phố Mỹ Tho, tỉnh Tiền Giang.
    Trân trọng cảm ơn các đồng chí./.
    Nơi nhận:
    - Lưu: VP.
    TM. HỘI ĐỒNG ĐỘI TRUNG ƯƠNG
    KT. CHỦ TỊCH
    PHÓ CHỦ TỊCH
    Nguyễn Văn An
  `),
};
