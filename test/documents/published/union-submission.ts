import { type Published, printedLines, textLines } from './typed';

export const unionSubmission: Published = {
  from: 'Hội LHTN Việt Nam tỉnh Kiên Giang: tờ trình kinh phí đại hội, tháng 8/2013 (123docz.net)',
  code: 'TTr',
  typed: {
    conference: [
      {
        event: 'Đại hội Hội LHTN Việt Nam các cấp trong tỉnh năm 2014',
        superior: 'Hội LHTN Việt Nam',
        agency: 'Ủy ban Hội tỉnh Kiên Giang',
        placeName: 'Rạch Giá',
        symbol: 'UBH',
        issueMonth: '8/2013',
        plannedMonth: '2014',
        signingPower: 'TM. THƯỜNG TRỰC ỦY BAN HỘI',
        signerPost: 'CHỦ TỊCH',
        signerName: 'Nguyễn Văn An',
        archive: 'VP',
      },
    ],
    papers: [
      {
        code: 'TTr',
        kind: 'Tờ trình',
        abstract: 'V/v thẩm định và cho chủ trương cấp kinh phí {{Tên hội nghị}}',
        addressee:
          '- Thường trực Tỉnh ủy Kiên Giang,\n- Lãnh đạo Ban Dân vận Tỉnh ủy,\n- Ban Giám đốc Sở Tài chính tỉnh,',
      },
    ],
    paperLines: textLines(
      'TTr',
      `
      Căn cứ | - Căn cứ Kế hoạch số 30-KH/UBH, ngày 02/7/2013 của Đoàn Chủ tịch Ủy ban Trung ương Hội LHTN Việt Nam;
      Căn cứ | - Căn cứ Quyết định số 1483/QĐ-UBND ngày 13/8/2007 quy định chế độ hỗ trợ Đại hội;
      Đoạn văn | Thường trực Ủy ban Hội LHTN tỉnh kính trình xem xét. Dự kiến mức chi như sau:
      Lấy từ | Dự toán
      Đoạn văn | Rất mong nhận được sự quan tâm của các đồng chí.
      Nơi nhận | Như trên
      Nơi nhận | Lưu: {{Nơi lưu}}
    `,
    ),
    budget: [
      { content: 'Hỗ trợ đại hội cấp xã', measure: 'đại hội', quantity: '145', price: '5000000' },
      { content: 'Hỗ trợ đại hội cấp huyện', measure: 'đại hội', quantity: '15', price: '20.000.000' },
    ],
  },
  printed: printedLines(`
    HỘI LHTN VIỆT NAM
    ỦY BAN HỘI TỈNH KIÊN GIANG
    Số: /TTr-UBH
    Rạch Giá, ngày tháng 8 năm 2013
    TỜ TRÌNH
    V/v thẩm định và cho chủ trương cấp kinh phí Đại hội Hội LHTN Việt Nam các cấp trong tỉnh năm 2014
    Kính gửi:
    - Thường trực Tỉnh ủy Kiên Giang,
    - Lãnh đạo Ban Dân vận Tỉnh ủy,
    - Ban Giám đốc Sở Tài chính tỉnh,
    - Căn cứ Kế hoạch số 30-KH/UBH, ngày 02/7/2013 của Đoàn Chủ tịch Ủy ban Trung ương Hội LHTN Việt Nam;
    - Căn cứ Quyết định số 1483/QĐ-UBND ngày 13/8/2007 quy định chế độ hỗ trợ Đại hội;
    Thường trực Ủy ban Hội LHTN tỉnh kính trình xem xét. Dự kiến mức chi như sau:
    ĐVT: đồng
    TT
    Nội dung chi
    ĐVT
    Số lượng
    Số buổi/ ngày
    Đơn giá
    Thành tiền
    Ghi chú
    1
    Hỗ trợ đại hội cấp xã
    đại hội
    145
    5.000.000
    725.000.000
    2
    Hỗ trợ đại hội cấp huyện
    đại hội
    15
    20.000.000
    300.000.000
    Tổng cộng
    1.025.000.000
    Bằng chữ: Một tỷ không trăm hai mươi lăm triệu đồng.
    Rất mong nhận được sự quan tâm của các đồng chí./.
    Nơi nhận:
    - Như trên;
    - Lưu: VP.
    TM. THƯỜNG TRỰC ỦY BAN HỘI
    CHỦ TỊCH
    Nguyễn Văn An
  `),
};
