import { forWhomWords } from '../../domain/papers/for-whom';
import { lineKinds as kinds } from '../../domain/papers/lines';
import { ofLines } from '../kinds/of-lines';

/** Ai dự họp: one page for whoever keeps the door and the telephone. */
export const attendance = ofLines({
  name: 'attendance',
  code: 'ADH',
  words: { name: 'Ai dự họp' },
  title: 'DANH SÁCH NGƯỜI DỰ',
  abbreviation: undefined,
  abstract: 'Tham dự {{Tên hội nghị}}',
  forWhom: forWhomWords.all,
  ready: [
    [kinds.paragraph, 'Thời gian: {{Thời gian}}.'],
    [kinds.paragraph, 'Địa điểm: {{Địa điểm}}'],
    [kinds.drawn, 'Ai dự họp'],
    [kinds.paragraph, 'Danh sách lập theo các câu trả lời đã nhận.'],
  ],
});
