import { groupings } from '../domain/answers/summary';
import { usualSpare } from '../domain/papers/set';
import { usualKeepDays } from '../domain/personal/asked';
import {
  choice,
  count,
  day,
  days,
  email,
  emails,
  forRules,
  hours,
  length,
  months,
  text,
  years,
} from './sheet/cell-kinds';
import { column, type RowOf, table } from './sheet/table';

/** Whether the receipt of a registration leaves by itself; a blank setting means that it does. */
export const receiptWays = { auto: 'Tự gửi', asked: 'Chờ xác nhận', none: 'Không gửi' } as const;

/** Whether registrations count only once the unit's own công văn is known. */
export const letterWays = { needed: 'Có', none: 'Không' } as const;

/** Whether an answer that no link vouches for counts where its unit has none with one; a blank setting means that it waits. */
export const unvouchedWays = { counts: 'Tính ngay', waits: 'Chờ xét' } as const;

/** Whether a paper is submitted, signed and numbered before its mails leave; a blank setting means that it is not. VI: trình ký. */
export const stepWays = { kept: 'Có', free: 'Không' } as const;

/** Hội nghị: one setting a row; what several papers say about the conference is typed here once. */
export const conferenceTable = table({
  title: 'Hội nghị',
  purpose: 'Thông tin chung của hội nghị, mỗi dòng một mục; kế hoạch và giấy mời đều lấy từ đây.',
  layout: 'settings',
  begins: 'sample',
  made: 'first',
  anew: ['callLink'],
  forPapers: true,
  columns: {
    event: column('Tên hội nghị', text, 'Tên đầy đủ, ví dụ Hội nghị giao ban công tác quý I năm 2026.', {
      blank: 'blocks',
    }),
    superior: column(
      'Cơ quan chủ quản',
      text,
      'Dòng trên cùng bên trái của văn bản, ví dụ UBND tỉnh Bắc Ninh; để trống nếu không có, như UBND, HĐND, bộ.',
      { blank: 'suggests' },
    ),
    agency: column('Cơ quan ban hành', text, 'Tên đầy đủ của cơ quan ra văn bản, ví dụ Sở Nội vụ.', {
      blank: 'blocks',
    }),
    placeName: column('Địa danh', text, 'Địa danh ghi trước ngày tháng, ví dụ Bắc Ninh.', {
      blank: 'warns',
    }),
    symbol: column(
      'Ký hiệu',
      text,
      'Chữ viết tắt của cơ quan trong số, ký hiệu văn bản, ví dụ SNV trong “KH-SNV”.',
      { blank: 'warns' },
    ),
    issueMonth: column(
      'Tháng ban hành',
      months,
      'Tháng ghi ở dòng ngày tháng của văn bản; số và ngày để trống cho văn thư.',
      { blank: 'warns' },
    ),
    planAbstract: column(
      'Trích yếu kế hoạch',
      text,
      'Dòng dưới chữ KẾ HOẠCH, ví dụ Tổ chức {{Tên hội nghị}}.',
      { blank: 'warns' },
    ),
    statedGuests: column(
      'Số đại biểu dự kiến',
      text,
      'Con số ghi trong kế hoạch, ví dụ khoảng 45-50; được so với số người ở trang Thành phần.',
    ),
    startDay: column(
      'Ngày họp',
      days,
      'Ngày bắt đầu, hoặc các ngày họp; để trống khi chưa ấn định và ghi Tháng dự kiến.',
    ),
    startTime: column('Giờ bắt đầu', hours, 'Giờ bắt đầu, ví dụ 8h00.'),
    length: column('Thời lượng', length, 'Hội nghị kéo dài bao lâu, ví dụ 01 ngày, ½ ngày.', {
      blank: 'warns',
    }),
    plannedMonth: column('Tháng dự kiến', months, 'Tháng họp khi chưa có ngày, ví dụ 3/2026.'),
    plannedTime: column(
      'Thời gian dự kiến',
      text,
      'Cụm từ ghi trong kế hoạch, ví dụ dự kiến cuối tháng 3/2026.',
    ),
    hall: column('Hội trường', text, 'Nơi họp, ví dụ Hội trường tầng 2, trụ sở UBND xã.', {
      blank: 'warns',
    }),
    hallCapacity: column(
      'Sức chứa hội trường',
      count,
      'Số chỗ ngồi của nơi họp; được so với số người ở trang Thành phần.',
    ),
    spareCopies: column(
      'Số bản in dư',
      forRules(count),
      `Bao nhiêu bản dự phòng của mỗi tài liệu, ngoài mỗi đại biểu một bản; để trống là ${usualSpare}.`,
    ),
    address: column('Địa chỉ', text, 'Địa chỉ của nơi họp.'),
    chair: column('Chủ trì', text, 'Người chủ trì, ghi trong giấy mời.', { blank: 'warns' }),
    signingPower: column(
      'Thẩm quyền ký',
      text,
      'Để trống khi người đứng đầu ký; cấp phó ghi KT. GIÁM ĐỐC; thừa lệnh ghi TL. GIÁM ĐỐC; UBND ghi TM. ỦY BAN NHÂN DÂN, dòng dưới ghi KT. CHỦ TỊCH nếu cấp phó ký.',
    ),
    signerPost: column('Chức vụ người ký', text, 'Ví dụ GIÁM ĐỐC hoặc PHÓ GIÁM ĐỐC.', { blank: 'warns' }),
    signerName: column('Người ký', text, 'Họ và tên, không ghi học hàm, học vị.', { blank: 'warns' }),
    planSignedDay: column(
      'Ngày ký kế hoạch',
      forRules(day),
      'Ghi khi lãnh đạo đã ký; mục Việc cần làm tính từ đó là kế hoạch đã duyệt.',
    ),
    steps: column(
      'Theo dõi trình ký',
      choice(Object.values(stepWays)),
      'Chọn Có thì văn bản phải trình ký, cấp số rồi thư kèm nó mới được gửi; để trống là không.',
    ),
    unsigned: column(
      'Văn bản gửi không ký',
      forRules(text),
      'Mã hoặc tên các văn bản luôn gửi đi không cần bản ký, ví dụ Thông báo nội bộ, cách nhau bằng dấu phẩy.',
    ),
    approvers: column(
      'Ai được duyệt',
      emails,
      'Email của lãnh đạo được bấm Đồng ý, Yêu cầu sửa ở bảng tính này; phải được chia sẻ bảng tính với quyền sửa.',
    ),
    fundSource: column('Nguồn kinh phí', text, 'Nguồn chi, ví dụ dự toán chi thường xuyên năm 2026.', {
      blank: 'warns',
    }),
    archive: column('Nơi lưu', text, 'Sau chữ Lưu ở Nơi nhận, ví dụ VT, VP.', { blank: 'warns' }),
    contact: column(
      'Đầu mối liên hệ',
      text,
      'Phòng hoặc người để hỏi, kèm số điện thoại; ghi trong giấy mời.',
      { blank: 'warns' },
    ),
    replyTo: column('Email nhận trả lời', email, 'Hộp thư công vụ nhận trả lời của các đơn vị.'),
    invitationNote: column('Đề nghị trong giấy mời', text, 'Điều cần đơn vị chuẩn bị, ghi ở cuối giấy mời.'),
    callOpens: column(
      'Nhận đăng ký từ ngày',
      days,
      'Ngày bắt đầu nhận đăng ký nhiệm vụ; trống là nhận ngay.',
    ),
    callCloses: column('Hạn đăng ký', days, 'Ngày cuối nhận đăng ký; sau ngày này biểu mẫu tự đóng.'),
    callYears: column('Giai đoạn đăng ký', years, 'Các năm mà nhiệm vụ phải nằm trong, ví dụ 2021-2025.'),
    callClosed: column('Lời nhắn khi hết hạn', text, 'Người mở biểu mẫu sau hạn đọc được lời này.'),
    callPaper: column(
      'Công văn mời đăng ký',
      text,
      'Thư gửi phiếu và thư nhắc dẫn số của nó: mã ở Danh mục văn bản, ví dụ CV, hoặc ghi sẵn số, ngày.',
    ),
    callLetter: column(
      'Đăng ký cần công văn',
      choice(Object.values(letterWays)),
      'Có: đăng ký chỉ được tính khi đã ghi số, ngày công văn của đơn vị ở trang Đăng ký; tới lúc ấy là Chờ công văn.',
    ),
    callReceipts: column(
      'Thư xác nhận',
      choice(Object.values(receiptWays)),
      'Thư báo đã nhận đăng ký; để trống là tự gửi tới hộp thư đã biết của đơn vị đăng ký bằng link riêng.',
      { formerly: ['Giấy báo đã nhận'] },
    ),
    callUnvouched: column(
      'Đăng ký không qua link riêng',
      choice(Object.values(unvouchedWays)),
      'Chờ xét: ở ngoài mọi tổng tới khi có người bấm Nhận. Tính ngay: ai cũng trả lời được, bản ấy được tính và ghi rõ chưa xác nhận. Để trống là chờ xét.',
    ),
    summaryBy: column(
      'Bảng tổng hợp theo',
      choice(Object.values(groupings)),
      'Đăng ký trong bảng tổng hợp xếp theo Lĩnh vực hoặc theo Cấp; để trống là Lĩnh vực.',
    ),
    callLink: column(
      'Link đăng ký',
      text,
      'Máy ghi: biểu mẫu chung; link riêng của từng đơn vị ở trang Đơn vị.',
      {
        keeper: 'machine',
      },
    ),
    keepDays: column(
      'Giữ dữ liệu cá nhân',
      forRules(count),
      `Số ngày sau hội nghị còn giữ họ tên, điện thoại, email đã hỏi; để trống là ${usualKeepDays}. Tới hạn, mục Việc cần làm nhắc xóa.`,
    ),
    readers: column('Ai được xem', emails, 'Email được mở xem các văn bản.'),
    commenters: column('Ai được góp ý', emails, 'Email được góp ý vào các văn bản.'),
    editors: column('Ai được sửa', emails, 'Email được sửa các văn bản.'),
    stamp: column('Dấu bảng tính', text, 'Máy ghi để nhận ra bản sao; không sửa.', { keeper: 'machine' }),
  },
});

export type Conference = RowOf<typeof conferenceTable>;
