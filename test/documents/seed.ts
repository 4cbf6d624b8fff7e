import type { PlanSource } from '../../src/documents/plan';
import type { GuestLine } from '../../src/tables/guest-lines';
import type { Unit } from '../../src/tables/units';

/** The plan that started it all, as the tabs hold it. */
export const seed: PlanSource = {
  conference: {
    row: 0,
    event: 'Hội nghị giao ban hoạt động khoa học và công nghệ năm 2020',
    superior: 'UBND tỉnh Bắc Giang',
    agency: 'Sở Khoa học và Công nghệ',
    placeName: 'Bắc Giang',
    symbol: 'KHCN',
    issueMonth: '2020-07',
    planAbstract: 'Tổ chức {{Tên hội nghị}}',
    statedGuests: 'khoảng 45-50',
    length: { text: '01 ngày', halfDays: 2 },
    plannedMonth: '2020-07',
    plannedTime: 'dự kiến cuối tháng 7/2020',
    hall: 'Hội trường tầng 5, Sở Khoa học và Công nghệ',
    address: 'Lô 10, đường Lý Tự Trọng, thành phố Bắc Giang, tỉnh Bắc Giang',
    chair: 'Lãnh đạo Sở Khoa học và Công nghệ',
    signerPost: 'Giám đốc',
    signerName: 'Nguyễn Thanh Bình',
    fundSource: 'nguồn kinh phí sự nghiệp khoa học và công nghệ của Sở Khoa học và Công nghệ năm 2020',
    archive: 'VT, KHCNCS',
    contact: 'phòng Quản lý khoa học và công nghệ cơ sở, Sở Khoa học và Công nghệ',
    invitationNote: 'Đề nghị đơn vị chuẩn bị nội dung phát biểu (*có gợi ý thảo luận kèm theo giấy mời*).',
  },
  plan: [
    ['Đề mục', 'Mục đích, yêu cầu'],
    [
      'Gạch đầu dòng',
      'Nhằm nâng cao hiệu hoạt động khoa học và công nghệ của UBND các huyện, thành phố trong thúc đẩy phát triển kinh tế- xã hội.',
    ],
    [
      'Gạch đầu dòng',
      'Đánh giá chính xác, khách quan công tác quản lý nhà nước về khoa học và công nghệ 6 tháng đầu năm, từ đó đề ra nhiệm vụ thực hiện trong thời gian tiếp theo.',
    ],
    [
      'Gạch đầu dòng',
      'Trao đổi kinh nghiệm, cách làm hay của các địa phương trong hoạt động khoa học và công nghệ, góp phần nhân rộng cách làm hay; đồng thời đẩy mạnh công tác quản lý nhà nước về khoa học và công nghệ ở các huyện, thành phố.',
    ],
    [
      'Gạch đầu dòng',
      'Việc tổ chức hội nghị đảm bảo kế hoạch đề ra, giải quyết được những khó khăn, vướng mắc về khoa học và công nghệ đang đặt ra; nội dung thực hiện chất lượng, tiết kiệm, hiệu quả thiết thực.',
    ],
    ['Đề mục', 'Nội dung hội nghị'],
    [
      'Gạch đầu dòng',
      'Báo cáo kết quả hoạt động khoa học và công nghệ 6 tháng đầu năm; phương hướng, nhiệm vụ 6 tháng cuối năm 2020;',
    ],
    [
      'Gạch đầu dòng',
      'Công tác phối hợp với UBND các huyện, thành phố góp phần thực hiện Nghị quyết Đại hội Đảng bộ các huyện, thành phố giai đoạn 2020-2025;',
    ],
    [
      'Gạch đầu dòng',
      'Đặt hàng và đăng ký nhiệm vụ khoa học và công nghệ cấp tỉnh; cấp cơ sở do UBND các huyện, thành phố thực hiện năm 2021 và giai đoạn 2021-2025.',
    ],
    ['Đề mục', 'Thành phần'],
    ['Đoạn văn', 'Hội nghị tổ chức có {{Số đại biểu dự kiến}} đại biểu, gồm:'],
    ['Lấy từ', 'Thành phần'],
    ['Đề mục kèm nội dung', 'Thời gian: {{Thời lượng}}, {{Thời gian dự kiến}} (*có giấy mời sau*).'],
    ['Đề mục kèm nội dung', 'Địa điểm: Hội nghị tổ chức tại {{Hội trường}}. Địa chỉ: {{Địa chỉ}}.'],
    ['Đề mục kèm nội dung', 'Kinh phí thực hiện: Chi từ {{Nguồn kinh phí}}.'],
    ['Đề mục', 'Tổ chức thực hiện'],
    [
      'Gạch đầu dòng',
      'Đề nghị UBND các huyện, thành phố; lãnh đạo phòng chuyên môn giúp việc UBND các huyện thành phố tham mưu quản lý nhà nước về khoa học và công nghệ tham dự hội nghị; chuẩn bị nội dung phát biểu (*có gợi ý thảo luận kèm theo giấy mời*);',
    ],
    ['Lấy từ', 'Phân công'],
    ['Đoạn văn', 'Trên đây là Kế hoạch tổ chức {{Tên hội nghị}} của {{Cơ quan ban hành}}./.'],
    ['Nơi nhận', 'Lưu: {{Nơi lưu}}'],
    ['Nơi nhận', 'Bản điện tử:'],
    ['Nơi nhận', 'Lãnh đạo Sở'],
    ['Nơi nhận', 'UBND các huyện, TP'],
    ['Nơi nhận', 'Các phòng, đơn vị thuộc Sở'],
  ].map(([kind, text], index) => ({ row: index + 2, kind, text })) as PlanSource['plan'],
  guestLines: [
    {
      row: 2,
      group: 'Ở các huyện, thành phố',
      text: 'Đại diện lãnh đạo UBND các huyện, thành phố',
      units: 'huyện; thành phố',
      role: 'Đại diện lãnh đạo UBND {{Tên đơn vị}}',
      seats: 1,
      invited: true,
    },
    {
      row: 3,
      group: 'Ở các huyện, thành phố',
      text: 'Đại diện lãnh đạo phòng Nông nghiệp và PTNT hoặc phòng Kinh tế hạ tầng các huyện, thành phố (tham mưu giúp UBND các huyện, thành phố thực hiện nhiệm vụ khoa học và công nghệ)',
      units: 'huyện; thành phố',
      role: 'Đại diện lãnh đạo {{Phòng phụ trách}} {{Tên đơn vị}}',
      seats: 1,
      invited: true,
    },
    {
      row: 4,
      group: 'Sở Khoa học và Công nghệ',
      text: 'Lãnh đạo Sở Khoa học và Công nghệ',
      seats: 3,
      invited: false,
    },
    {
      row: 5,
      group: 'Sở Khoa học và Công nghệ',
      text: 'Trưởng, phó các phòng, đơn vị thuộc Sở Khoa học và Công nghệ',
      seats: 22,
      invited: false,
    },
    {
      row: 6,
      text: 'Hội nghị mời phóng viên Báo Bắc Giang, Đài Phát thanh và Truyền hình tỉnh dự đưa tin',
      seats: 2,
      invited: false,
    },
  ],
  assignments: [
    {
      row: 2,
      lead: 'Giao phòng Quản lý khoa học và công nghệ cơ sở chủ trì',
      cooperating:
        'các phòng, đơn vị thuộc Sở; phòng Nông nghiệp và PTNT hoặc phòng Kinh tế hạ tầng các huyện, thành phố',
      task: 'chuẩn bị nội dung và điều kiện phục vụ hội nghị.',
    },
    {
      row: 3,
      lead: 'Phòng Kế hoạch Tài chính',
      task: 'tham mưu thẩm định, chuẩn bị kinh phí để tổ chức hội nghị bảo đảm thiết thực, hiệu quả.',
    },
    {
      row: 4,
      lead: 'Văn phòng Sở',
      cooperating: 'phòng Quản lý khoa học và công nghệ cơ sở',
      task: 'in ấn tài liệu; tổ chức đón tiếp các đại biểu và các điều kiện phục vụ hội nghị.',
    },
  ],
  budget: [],
};

export const yenThe: Unit = {
  row: 2,
  code: 'YT',
  name: 'huyện Yên Thế',
  kind: 'huyện',
  office: 'phòng Kinh tế và Hạ tầng',
};

/** The guest lines that invite a district. */
export const districtLines: GuestLine[] = seed.guestLines.filter((line) => line.invited);
