import { forWhomWords } from '../../domain/papers/for-whom';
import { lineKinds as kinds } from '../../domain/papers/lines';
import { ofLines } from '../kinds/of-lines';

/** Chương trình hội nghị. */
export const programme = ofLines({
  name: 'programme',
  code: 'CTr',
  words: { name: 'Chương trình' },
  title: 'CHƯƠNG TRÌNH',
  abbreviation: 'CTr',
  abstract: '{{Tên hội nghị}}',
  forWhom: forWhomWords.all,
  ready: [
    [kinds.paragraph, 'Thời gian: {{Thời gian}}.'],
    [kinds.paragraph, 'Địa điểm: {{Địa điểm}}'],
    [kinds.bullet, '[… giờ]: Đón tiếp đại biểu;'],
    [kinds.bullet, '[… giờ]: Tuyên bố lý do, giới thiệu đại biểu;'],
    [kinds.bullet, '[… giờ]: Phát biểu khai mạc: {{Chủ trì}};'],
    [kinds.bullet, '[… giờ]: Trình bày báo cáo: [… người trình bày];'],
    [kinds.bullet, '[… giờ]: Thảo luận;'],
    [kinds.bullet, '[… giờ]: Kết luận, bế mạc hội nghị.'],
    [kinds.recipient, 'Các đại biểu dự hội nghị'],
    [kinds.recipient, 'Lưu: {{Nơi lưu}}'],
  ],
});
