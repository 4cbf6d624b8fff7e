import { forWhomWords } from '../../domain/papers/for-whom';
import { lineKinds as kinds } from '../../domain/papers/lines';
import { ofLines } from '../kinds/of-lines';

/** Thông báo nội bộ: to the own offices. */
export const internalNotice = ofLines({
  name: 'internal-notice',
  code: 'TBNB',
  words: { name: 'Thông báo nội bộ' },
  title: 'THÔNG BÁO',
  abbreviation: 'TB',
  abstract: 'Về việc chuẩn bị và tham dự {{Tên hội nghị}}',
  forWhom: forWhomWords.all,
  ready: [
    [kinds.paragraph, '{{Cơ quan ban hành}} thông báo tới các phòng, đơn vị trực thuộc:'],
    [kinds.headingWithValue, 'Thời gian: {{Thời gian}}.'],
    [kinds.headingWithValue, 'Địa điểm: {{Địa điểm}}'],
    [kinds.headingWithValue, 'Thành phần: lãnh đạo các phòng, đơn vị trực thuộc và [… thành phần khác].'],
    [kinds.heading, 'Phân công chuẩn bị'],
    [kinds.drawn, 'Phân công'],
    [kinds.paragraph, 'Đề nghị các phòng, đơn vị thực hiện.'],
    [kinds.recipient, 'Các phòng, đơn vị trực thuộc'],
    [kinds.recipient, 'Lưu: {{Nơi lưu}}'],
  ],
});
