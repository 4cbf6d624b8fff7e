import { publicHolidays } from '../domain/days/public-holidays';
import { lineKinds as kinds } from '../domain/papers/lines';
import type { Cells } from '../tables/sheet/changes';
import type { SampleOf } from '../tables/sheet/look';
import type { Filled, TableName, Tables } from '../tables/tables';

type Row<Name extends Filled> = SampleOf<Tables[Name]>;

const { heading, headingWithValue, bullet, paragraph, drawn, recipient } = kinds;
const line = (kind: string, text: string): Row<'plan'> => ({ kind, text });

const event = 'Hội nghị giao ban hoạt động khoa học và công nghệ năm 2020';
const agency = 'Sở Khoa học và Công nghệ';

const conference: Row<'conference'> = {
  event,
  superior: 'UBND tỉnh Bắc Giang',
  agency,
  placeName: 'Bắc Giang',
  symbol: 'KHCN',
  issueMonth: '7/2020',
  planAbstract: 'Tổ chức {{Tên hội nghị}}',
  statedGuests: 'khoảng 45-50',
  startDay: '24/7/2020',
  startTime: '8h00',
  length: '01 ngày',
  plannedMonth: '7/2020',
  plannedTime: 'dự kiến cuối tháng 7/2020',
  hall: 'Hội trường tầng 5, Sở Khoa học và Công nghệ',
  address: 'Lô 10, đường Lý Tự Trọng, thành phố Bắc Giang, tỉnh Bắc Giang',
  chair: 'Đồng chí Nguyễn Thanh Bình, Giám đốc Sở Khoa học và Công nghệ',
  signerPost: 'GIÁM ĐỐC',
  signerName: 'Nguyễn Thanh Bình',
  fundSource: 'nguồn kinh phí sự nghiệp khoa học và công nghệ của Sở Khoa học và Công nghệ năm 2020',
  archive: 'VT, KHCNCS',
  contact: 'Phòng Quản lý khoa học và công nghệ cơ sở, Sở Khoa học và Công nghệ',
  replyTo: 'vanthu@skhcn.example',
  invitationNote:
    'Đề nghị các đồng chí dự họp đúng thành phần và chuẩn bị nội dung phát biểu (có gợi ý thảo luận kèm theo).',
};

const plan: Row<'plan'>[] = [
  line(heading, 'Mục đích, yêu cầu'),
  line(
    bullet,
    'Nhằm nâng cao hiệu hoạt động khoa học và công nghệ của UBND các huyện, thành phố trong thúc đẩy phát triển kinh tế- xã hội.',
  ),
  line(
    bullet,
    'Đánh giá chính xác, khách quan công tác quản lý nhà nước về khoa học và công nghệ 6 tháng đầu năm, từ đó đề ra nhiệm vụ thực hiện trong thời gian tiếp theo.',
  ),
  line(
    bullet,
    'Trao đổi kinh nghiệm, cách làm hay của các địa phương trong hoạt động khoa học và công nghệ, góp phần nhân rộng cách làm hay; đồng thời đẩy mạnh công tác quản lý nhà nước về khoa học và công nghệ ở các huyện, thành phố.',
  ),
  line(
    bullet,
    'Việc tổ chức hội nghị đảm bảo kế hoạch đề ra, giải quyết được những khó khăn, vướng mắc về khoa học và công nghệ đang đặt ra; nội dung thực hiện chất lượng, tiết kiệm, hiệu quả thiết thực.',
  ),
  line(heading, 'Nội dung hội nghị'),
  line(
    bullet,
    'Báo cáo kết quả hoạt động khoa học và công nghệ 6 tháng đầu năm; phương hướng, nhiệm vụ 6 tháng cuối năm 2020;',
  ),
  line(
    bullet,
    'Công tác phối hợp với UBND các huyện, thành phố góp phần thực hiện Nghị quyết Đại hội Đảng bộ các huyện, thành phố giai đoạn 2020-2025;',
  ),
  line(
    bullet,
    'Đặt hàng và đăng ký nhiệm vụ khoa học và công nghệ cấp tỉnh; cấp cơ sở do UBND các huyện, thành phố thực hiện năm 2021 và giai đoạn 2021-2025.',
  ),
  line(heading, 'Thành phần'),
  line(paragraph, 'Hội nghị tổ chức có {{Số đại biểu dự kiến}} đại biểu, gồm:'),
  line(drawn, 'Thành phần'),
  line(headingWithValue, 'Thời gian: {{Thời lượng}}, {{Thời gian dự kiến}} (*có giấy mời sau*).'),
  line(headingWithValue, 'Địa điểm: Hội nghị tổ chức tại {{Hội trường}}. Địa chỉ: {{Địa chỉ}}.'),
  line(headingWithValue, 'Kinh phí thực hiện: Chi từ {{Nguồn kinh phí}}.'),
  line(drawn, 'Dự toán'),
  line(heading, 'Tổ chức thực hiện'),
  line(drawn, 'Phân công'),
  line(paragraph, 'Trên đây là Kế hoạch tổ chức {{Tên hội nghị}} của {{Cơ quan ban hành}}.'),
  line(recipient, 'Lưu: {{Nơi lưu}}'),
  line(recipient, 'Bản điện tử:'),
  line(recipient, 'Lãnh đạo Sở'),
  line(recipient, 'UBND các huyện, TP'),
  line(recipient, 'Các phòng, đơn vị thuộc Sở'),
];

/** The ten units of Bắc Giang in 2020 with the official codes; the two offices are assigned as an example. */
const unitNames: [code: string, name: string, mailbox: string][] = [
  ['213', 'thành phố Bắc Giang', 'bacgiang'],
  ['215', 'huyện Yên Thế', 'yenthe'],
  ['216', 'huyện Tân Yên', 'tanyen'],
  ['217', 'huyện Lạng Giang', 'langgiang'],
  ['218', 'huyện Lục Nam', 'lucnam'],
  ['219', 'huyện Lục Ngạn', 'lucngan'],
  ['220', 'huyện Sơn Động', 'sondong'],
  ['221', 'huyện Yên Dũng', 'yendung'],
  ['222', 'huyện Việt Yên', 'vietyen'],
  ['223', 'huyện Hiệp Hòa', 'hiephoa'],
];
const units = unitNames.map(([code, name, mailbox], index): Row<'units'> => {
  const city = name.startsWith('thành phố');
  return {
    code,
    name,
    kind: city ? 'thành phố' : 'huyện',
    order: String(index + 1).padStart(2, '0'),
    email: `ubnd.${mailbox}@bacgiang.example`,
    office: city ? 'phòng Kinh tế' : 'phòng Nông nghiệp và PTNT',
    validTo: '30/6/2025',
  };
});

const districts = 'Ở các huyện, thành phố';
const guestLines: Row<'guestLines'>[] = [
  {
    group: districts,
    text: 'Đại diện lãnh đạo UBND các huyện, thành phố',
    units: 'huyện; thành phố',
    role: 'Đại diện lãnh đạo UBND {{Tên đơn vị}}',
    seats: '1',
    salaried: 'Có',
    invited: 'Có',
  },
  {
    group: districts,
    text: 'Đại diện lãnh đạo phòng Nông nghiệp và PTNT hoặc phòng Kinh tế hạ tầng các huyện, thành phố (tham mưu giúp UBND các huyện, thành phố thực hiện nhiệm vụ khoa học và công nghệ)',
    units: 'huyện; thành phố',
    role: 'Đại diện lãnh đạo {{Phòng phụ trách}} {{Tên đơn vị}}',
    seats: '1',
    salaried: 'Có',
    invited: 'Có',
  },
  { group: agency, text: 'Lãnh đạo Sở Khoa học và Công nghệ', seats: '4', salaried: 'Có', invited: 'Không' },
  {
    group: agency,
    text: 'Trưởng, phó các phòng, đơn vị thuộc Sở Khoa học và Công nghệ',
    seats: '20',
    salaried: 'Có',
    invited: 'Không',
  },
  {
    text: 'Hội nghị mời phóng viên Báo Bắc Giang, Đài Phát thanh và Truyền hình tỉnh dự đưa tin.',
    seats: '2',
    salaried: 'Có',
    invited: 'Không',
  },
];

const assignments: Row<'assignments'>[] = [
  {
    lead: 'Đề nghị UBND các huyện, thành phố; lãnh đạo phòng chuyên môn giúp việc UBND các huyện thành phố tham mưu quản lý nhà nước về khoa học và công nghệ',
    task: 'tham dự hội nghị; chuẩn bị nội dung phát biểu (*có gợi ý thảo luận kèm theo giấy mời*);',
  },
  {
    lead: 'Giao phòng Quản lý khoa học và công nghệ cơ sở chủ trì',
    cooperating:
      'các phòng, đơn vị thuộc Sở; phòng Nông nghiệp và PTNT hoặc phòng Kinh tế hạ tầng các huyện, thành phố',
    task: 'chuẩn bị nội dung và điều kiện phục vụ hội nghị.',
  },
  {
    lead: 'Phòng Kế hoạch Tài chính',
    task: 'tham mưu thẩm định, chuẩn bị kinh phí để tổ chức hội nghị bảo đảm thiết thực, hiệu quả.',
  },
  {
    lead: 'Văn phòng Sở',
    cooperating: 'phòng Quản lý khoa học và công nghệ cơ sở',
    task: 'in ấn tài liệu; tổ chức đón tiếp các đại biểu và các điều kiện phục vụ hội nghị.',
  },
];

const quote = 'Báo giá (ví dụ)';
const budget: Row<'budget'>[] = [
  {
    group: 'Phục vụ hội nghị',
    content: 'Nước uống, giải khát giữa giờ',
    measure: 'người',
    quantity: '50',
    times: '2',
    price: '20.000',
    norm: 'NUOC',
    note: 'Số liệu ví dụ',
  },
  {
    group: 'Phục vụ hội nghị',
    content: 'Trang trí, phông chữ hội trường',
    measure: 'bộ',
    quantity: '1',
    price: '1.500.000',
    basis: quote,
    note: 'Số liệu ví dụ',
  },
  {
    group: 'Tài liệu',
    content: 'In, đóng tài liệu hội nghị',
    measure: 'bộ',
    quantity: '50',
    price: '30.000',
    basis: quote,
    note: 'Số liệu ví dụ',
  },
];

const circular = 'Thông tư 40/2017/TT-BTC';
const norms: Row<'norms'>[] = [
  {
    code: 'NUOC',
    content: 'Nước uống, giải khát giữa giờ',
    amount: '20.000',
    per: 'người/buổi',
    rule: 'Tối đa',
    offPayroll: 'Không',
    basis: circular,
    validFrom: '01/7/2017',
    validTo: '03/5/2025',
  },
  {
    code: 'AN',
    content: 'Hỗ trợ tiền ăn đại biểu không hưởng lương',
    amount: '150.000',
    per: 'người/ngày',
    rule: 'Khoán',
    offPayroll: 'Có',
    basis: circular,
    validFrom: '01/7/2017',
    validTo: '03/5/2025',
  },
];

const papers: Row<'papers'>[] = [
  { code: 'KH', kind: 'Kế hoạch', forWhom: 'một bản cho tất cả' },
  { code: 'GM', kind: 'Giấy mời', forWhom: 'từng đơn vị' },
];

/** What the tab Ngày nghỉ begins with, in a Sheet with or without the sample conference. */
const holidays = publicHolidays.map(
  ([day, kind, name, note]): Row<'holidays'> => ({ day, kind, name, note }),
);

const rows: { readonly [Name in Filled]: readonly Row<Name>[] } = {
  conference: [conference],
  plan,
  units,
  guestLines,
  assignments,
  budget,
  norms,
  papers,
  holidays,
};

/** The review conference of July 2020 that the add-on began with; day, mailboxes and budget are examples. */
export const bacGiang2020: { readonly [Name in TableName]?: readonly Cells[] } = rows;
