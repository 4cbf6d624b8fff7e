import { forWhomWords } from '../../domain/papers/for-whom';
import { lineKinds as kinds } from '../../domain/papers/lines';
import { ofLines } from '../kinds/of-lines';

/** Danh sách ký nhận: who came, and signs. */
export const signIn = ofLines({
  name: 'sign-in',
  code: 'DSKN',
  words: { name: 'Danh sách ký nhận' },
  title: 'DANH SÁCH KÝ NHẬN',
  abbreviation: undefined,
  abstract: 'Đại biểu dự {{Tên hội nghị}}',
  forWhom: forWhomWords.all,
  ready: [
    [kinds.paragraph, 'Thời gian: {{Thời gian}}.'],
    [kinds.paragraph, 'Địa điểm: {{Địa điểm}}'],
    [kinds.drawn, 'Danh sách ký nhận'],
    [kinds.paragraph, 'Tổng số đại biểu ký nhận: … người.'],
  ],
});
