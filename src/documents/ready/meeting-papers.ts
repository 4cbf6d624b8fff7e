import { lineKinds as kinds } from '../../domain/papers/lines';
import { ofLines } from '../kinds/of-lines';

/** Thông báo. */
export const notice = ofLines({
  name: 'notice',
  code: 'TB',
  words: { name: 'Thông báo' },
  title: 'THÔNG BÁO',
  abbreviation: 'TB',
  abstract: 'Về việc tổ chức {{Tên hội nghị}}',
  ready: [
    [kinds.paragraph, '{{Cơ quan ban hành}} thông báo tổ chức {{Tên hội nghị}} như sau:'],
    [kinds.headingWithValue, 'Thời gian: {{Thời gian}}.'],
    [kinds.headingWithValue, 'Địa điểm: {{Địa điểm}}'],
    [kinds.headingWithValue, 'Chủ trì: {{Chủ trì}}.'],
    [kinds.heading, 'Thành phần'],
    [kinds.drawn, 'Thành phần'],
    [kinds.heading, 'Nội dung'],
    [kinds.bullet, '[… nội dung thứ nhất]'],
    [kinds.paragraph, 'Đề nghị các cơ quan, đơn vị, cá nhân liên quan thực hiện.'],
    [kinds.recipient, 'Các cơ quan, đơn vị dự hội nghị'],
    [kinds.recipient, 'Lưu: {{Nơi lưu}}'],
  ],
});

/** Giấy triệu tập: for those who must come, as to a training course. */
export const summons = ofLines({
  name: 'summons',
  code: 'GTT',
  words: { name: 'Giấy triệu tập' },
  title: 'GIẤY TRIỆU TẬP',
  abbreviation: 'GTT',
  abstract: 'Tham dự {{Tên hội nghị}}',
  ready: [
    [
      kinds.paragraph,
      '{{Cơ quan ban hành}} triệu tập các đồng chí có tên, thành phần sau đây tham dự {{Tên hội nghị}}:',
    ],
    [kinds.heading, 'Thành phần'],
    [kinds.drawn, 'Khách mời'],
    [kinds.headingWithValue, 'Thời gian: {{Thời gian}}.'],
    [kinds.headingWithValue, 'Địa điểm: {{Địa điểm}}'],
    [
      kinds.paragraph,
      'Đề nghị các đồng chí có mặt đúng giờ, đúng thành phần. Đầu mối liên hệ: {{Đầu mối liên hệ}}.',
    ],
    [kinds.recipient, 'Như thành phần triệu tập'],
    [kinds.recipient, 'Lưu: {{Nơi lưu}}'],
  ],
});

const before = [
  [kinds.paragraph, 'Thời gian: {{Thời gian}}.'],
  [kinds.paragraph, 'Địa điểm: {{Địa điểm}}'],
] as const;
const after = [
  [kinds.recipient, 'Các đại biểu dự hội nghị'],
  [kinds.recipient, 'Lưu: {{Nơi lưu}}'],
] as const;

/** Chương trình hội nghị: drawn from the tab of that name where it has rows, else to be filled in. */
export const programme = ofLines({
  name: 'programme',
  code: 'CTr',
  words: { name: 'Chương trình' },
  title: 'CHƯƠNG TRÌNH',
  abbreviation: 'CTr',
  abstract: '{{Tên hội nghị}}',
  ready: [
    ...before,
    [kinds.bullet, '[… giờ]: Đón tiếp đại biểu;'],
    [kinds.bullet, '[… giờ]: Tuyên bố lý do, giới thiệu đại biểu;'],
    [kinds.bullet, '[… giờ]: Phát biểu khai mạc: {{Chủ trì}};'],
    [kinds.bullet, '[… giờ]: Trình bày báo cáo: [… người trình bày];'],
    [kinds.bullet, '[… giờ]: Thảo luận;'],
    [kinds.bullet, '[… giờ]: Kết luận, bế mạc hội nghị.'],
    ...after,
  ],
  readyFrom: { tab: 'programme', lines: [...before, [kinds.drawn, 'Bảng chương trình'], ...after] },
});
