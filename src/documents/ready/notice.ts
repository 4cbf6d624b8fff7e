import { forWhomWords } from '../../domain/papers/for-whom';
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
  forWhom: forWhomWords.all,
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
