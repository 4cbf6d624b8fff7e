import { type Published, printedLines, textLines } from './typed';

export const governmentOfficeLetter: Published = {
  from: 'Văn phòng Chính phủ: công văn 1755/VPCP-V.I ngày 03/4/2007 (luatminhkhue.vn)',
  code: 'CV',
  typed: {
    conference: [
      {
        event: 'Hội thảo về quan hệ Việt - Lào tại Viêng Chăn, Lào',
        agency: 'Văn phòng Chính phủ',
        placeName: 'Hà Nội',
        symbol: 'VPCP',
        issueMonth: '4/2007',
        startDay: 'khoảng 02 ngày cuối tháng 6/2007',
        length: '02 ngày',
        signingPower: 'KT. BỘ TRƯỞNG, CHỦ NHIỆM',
        signerPost: 'PHÓ CHỦ NHIỆM',
        signerName: 'Nguyễn Xuân Phúc',
        archive: 'VT, QHQT (3), 22',
      },
    ],
    papers: [
      {
        code: 'CV',
        kind: 'Công văn',
        abstract: 'tổ chức {{Tên hội nghị}}',
        addressee:
          'Viện Khoa học xã hội Việt Nam\nBộ Ngoại giao\nBộ Tài chính\nBộ Công an\nBộ Kế hoạch và Đầu tư',
        number: '1755/VPCP-V.I',
        issued: '03/4/2007',
      },
    ],
    paperLines: textLines(
      'CV',
      `
      Đoạn văn | Xét đề nghị của Viện Khoa học xã hội Việt Nam tại văn bản số 308/KHXH-QT ngày 23/3/2007, Phó Thủ tướng có ý kiến như sau:
      Đoạn văn | Đồng ý Viện Khoa học xã hội Việt Nam chủ trì, phối hợp với phía bạn Lào tổ chức Hội thảo. Thời gian {{Ngày họp}}.
      Đoạn văn | Văn phòng Chính phủ xin thông báo để các cơ quan liên quan biết và thực hiện.
      Nơi nhận | - Như trên;
      Nơi nhận | - Thủ tướng và các PTTg Chính phủ;
      Nơi nhận | - VPCP: BTCN, các PCN, các Vụ: VX, TH, Website CP;
      Nơi nhận | - Lưu: {{Nơi lưu}}
    `,
    ),
  },
  printed: printedLines(`
    VĂN PHÒNG CHÍNH PHỦ
    Số: 1755/VPCP-V.I
    V/v tổ chức Hội thảo về quan hệ Việt - Lào tại Viêng Chăn, Lào
    Hà Nội, ngày 03 tháng 4 năm 2007
    Kính gửi:
    - Viện Khoa học xã hội Việt Nam;
    - Bộ Ngoại giao;
    - Bộ Tài chính;
    - Bộ Công an;
    - Bộ Kế hoạch và Đầu tư.
    Xét đề nghị của Viện Khoa học xã hội Việt Nam tại văn bản số 308/KHXH-QT ngày 23/3/2007, Phó Thủ tướng có ý kiến như sau:
    Đồng ý Viện Khoa học xã hội Việt Nam chủ trì, phối hợp với phía bạn Lào tổ chức Hội thảo. Thời gian khoảng 02 ngày cuối tháng 6/2007.
    Văn phòng Chính phủ xin thông báo để các cơ quan liên quan biết và thực hiện./.
    Nơi nhận:
    - Như trên;
    - Thủ tướng và các PTTg Chính phủ;
    - VPCP: BTCN, các PCN, các Vụ: VX, TH, Website CP;
    - Lưu: VT, QHQT (3), 22.
    KT. BỘ TRƯỞNG, CHỦ NHIỆM
    PHÓ CHỦ NHIỆM
    Nguyễn Xuân Phúc
  `),
};
