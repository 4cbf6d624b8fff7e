import { forWhomWords } from '../../domain/papers/for-whom';
import { lineKinds as kinds } from '../../domain/papers/lines';
import { ofLines } from '../kinds/of-lines';

/** Phân công nhiệm vụ: who does what for the conference. */
export const assignment = ofLines({
  name: 'assignment',
  code: 'PC',
  words: { name: 'Phân công nhiệm vụ' },
  title: 'PHÂN CÔNG NHIỆM VỤ',
  abbreviation: undefined,
  abstract: 'Chuẩn bị và phục vụ {{Tên hội nghị}}',
  forWhom: forWhomWords.all,
  ready: [
    [kinds.paragraph, 'Để chuẩn bị và phục vụ {{Tên hội nghị}}, {{Cơ quan ban hành}} phân công như sau:'],
    [kinds.drawn, 'Phân công'],
    [
      kinds.paragraph,
      'Các đơn vị, cá nhân được phân công chủ động thực hiện; có vướng mắc báo cáo [… lãnh đạo phụ trách] để xử lý.',
    ],
    [kinds.recipient, 'Các đơn vị, cá nhân được phân công'],
    [kinds.recipient, 'Lưu: {{Nơi lưu}}'],
  ],
});
