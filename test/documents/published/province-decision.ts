import { type Published, printedLines, textLines } from './typed';

export const provinceDecision: Published = {
  from: 'UBND tỉnh Đồng Nai: Quyết định số 3970/QĐ-UBND ngày 04/12/2013 (thuviennhadat.vn)',
  code: 'QD',
  typed: {
    conference: [
      {
        event: 'Hội nghị triển khai Đề án thành lập Đội công tác xã hội tình nguyện',
        agency: 'Ủy ban nhân dân tỉnh Đồng Nai',
        placeName: 'Đồng Nai',
        symbol: 'UBND',
        issueMonth: '12/2013',
        plannedMonth: '12/2013',
        length: '01 ngày',
        signingPower: 'KT. CHỦ TỊCH',
        signerPost: 'PHÓ CHỦ TỊCH',
        signerName: 'Nguyễn Văn An',
        archive: 'VT, VX',
      },
    ],
    papers: [
      {
        code: 'QD',
        kind: 'Quyết định',
        abstract:
          'Ban hành Đề án thành lập Đội công tác xã hội tình nguyện tại xã, phường, thị trấn trên địa bàn tỉnh Đồng Nai',
        number: '3970',
        issued: '04/12/2013',
      },
    ],
    paperLines: textLines(
      'QD',
      `
      Phần | ỦY BAN NHÂN DÂN TỈNH ĐỒNG NAI
      Căn cứ | Căn cứ Luật Tổ chức HĐND và UBND ngày 26/11/2003;
      Căn cứ | Căn cứ Nghị định số 61/2011/NĐ-CP ngày 26/7/2011 của Chính phủ;
      Căn cứ | Xét đề nghị của Giám đốc Sở Lao động - Thương binh và Xã hội tại Tờ trình số 59/TTr-LĐTBXH ngày 14/8/2013,
      Phần | QUYẾT ĐỊNH:
      Nhãn đậm | Điều 1. Phê duyệt Đề án thành lập Đội công tác xã hội tình nguyện (kèm theo Đề án).
      Nhãn đậm | Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
      Nhãn đậm | Điều 3. Chánh Văn phòng UBND tỉnh, Giám đốc các Sở: Lao động - Thương binh và Xã hội, Tài chính chịu trách nhiệm thi hành Quyết định này./.
      Nơi nhận | Như Điều 3
      Nơi nhận | Lưu: {{Nơi lưu}}
    `,
    ),
  },
  printed: printedLines(`
    ỦY BAN NHÂN DÂN TỈNH ĐỒNG NAI
    Số: 3970/QĐ-UBND
    Đồng Nai, ngày 04 tháng 12 năm 2013
    QUYẾT ĐỊNH
    Ban hành Đề án thành lập Đội công tác xã hội tình nguyện tại xã, phường, thị trấn trên địa bàn tỉnh Đồng Nai
    ỦY BAN NHÂN DÂN TỈNH ĐỒNG NAI
    Căn cứ Luật Tổ chức HĐND và UBND ngày 26/11/2003;
    Căn cứ Nghị định số 61/2011/NĐ-CP ngày 26/7/2011 của Chính phủ;
    Xét đề nghị của Giám đốc Sở Lao động - Thương binh và Xã hội tại Tờ trình số 59/TTr-LĐTBXH ngày 14/8/2013,
    QUYẾT ĐỊNH:
    Điều 1. Phê duyệt Đề án thành lập Đội công tác xã hội tình nguyện (kèm theo Đề án).
    Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
    Điều 3. Chánh Văn phòng UBND tỉnh, Giám đốc các Sở: Lao động - Thương binh và Xã hội, Tài chính chịu trách nhiệm thi hành Quyết định này./.
    Nơi nhận:
    - Như Điều 3;
    - Lưu: VT, VX.
    KT. CHỦ TỊCH
    PHÓ CHỦ TỊCH
    Nguyễn Văn An
  `),
};
