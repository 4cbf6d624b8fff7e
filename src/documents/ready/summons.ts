import { forWhomWords } from '../../domain/papers/for-whom';
import { lineKinds as kinds } from '../../domain/papers/lines';
import { ofLines } from '../kinds/of-lines';

/** Giấy triệu tập: for those who must come, as to a training course. */
export const summons = ofLines({
  name: 'summons',
  code: 'GTT',
  words: { name: 'Giấy triệu tập' },
  title: 'GIẤY TRIỆU TẬP',
  abbreviation: 'GTT',
  abstract: 'Tham dự {{Tên hội nghị}}',
  forWhom: forWhomWords.all,
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
