import { forWhomWords } from '../../domain/papers/for-whom';
import { lineKinds as kinds } from '../../domain/papers/lines';
import { ofLines } from '../kinds/of-lines';

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
  forWhom: forWhomWords.all,
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
