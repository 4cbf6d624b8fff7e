import { type Published, printedLines, textLines } from './typed';

export const associationMoved: Published = {
  from: 'Liên chi hội Hô hấp TP.HCM: thông báo dời ngày hội nghị thường niên 2021 (hoihohaptphcm.org)',
  code: 'CL',
  typed: {
    conference: [
      {
        event: 'Hội nghị thường niên Liên chi hội Hô hấp TP.HCM',
        superior: 'Hội Y học Thành phố Hồ Chí Minh',
        agency: 'Liên chi hội Hô hấp',
        placeName: 'Thành phố Hồ Chí Minh',
        symbol: 'LCHHH',
        issueMonth: '3/2021',
        startDay: '25-26/06/2021',
        length: '02 ngày',
        hall: 'Quy Nhơn',
        signingPower: 'TM. BAN TỔ CHỨC',
        signerPost: 'TRƯỞNG BAN',
        signerName: 'PGS.TS.BS Trần Văn Ngọc',
        archive: 'VP',
      },
    ],
    papers: [
      {
        code: 'CL',
        kind: 'Chuyển lịch họp',
        abstract: 'Về việc thay đổi ngày tổ chức {{Tên hội nghị}}',
        addressee: 'Quý Đồng nghiệp và Công ty Dược',
      },
    ],
    paperLines: textLines(
      'CL',
      `
      Đoạn văn | Trước hết Ban tổ chức thành thật cảm ơn Thầy Cô chủ tọa và Báo cáo viên.
      Đoạn văn | Hội nghị dự kiến ngày 16-17/04/2021 tại {{Hội trường}} sẽ không tuyệt đối an toàn. Chính vì thế, Ban tổ chức quyết định dời ngày tổ chức sang {{Ngày họp}}.
      Đoạn văn | Nội dung hội nghị và thể thức tổ chức vẫn không thay đổi.
      Đoạn văn | Xin trân trọng cảm ơn.
      Nơi nhận | Như trên
      Nơi nhận | Lưu: {{Nơi lưu}}
    `,
    ),
  },
  printed: printedLines(`
    HỘI Y HỌC THÀNH PHỐ HỒ CHÍ MINH
    LIÊN CHI HỘI HÔ HẤP
    Số: /TB-LCHHH
    Thành phố Hồ Chí Minh, ngày tháng 3 năm 2021
    THÔNG BÁO
    Về việc thay đổi ngày tổ chức Hội nghị thường niên Liên chi hội Hô hấp TP.HCM
    Kính gửi: Quý Đồng nghiệp và Công ty Dược
    Trước hết Ban tổ chức thành thật cảm ơn Thầy Cô chủ tọa và Báo cáo viên.
    Hội nghị dự kiến ngày 16-17/04/2021 tại Quy Nhơn sẽ không tuyệt đối an toàn. Chính vì thế, Ban tổ chức quyết định dời ngày tổ chức sang 25-26/06/2021.
    Nội dung hội nghị và thể thức tổ chức vẫn không thay đổi.
    Xin trân trọng cảm ơn./.
    Nơi nhận:
    - Như trên;
    - Lưu: VP.
    TM. BAN TỔ CHỨC
    TRƯỞNG BAN
    PGS.TS.BS Trần Văn Ngọc
  `),
};
