import { forWhomWords } from '../../domain/papers/for-whom';
import { lineKinds as kinds } from '../../domain/papers/lines';
import { ofLines } from '../kinds/of-lines';

/** Danh sách đại biểu: travels with another paper, so it has no number of its own. */
export const guestList = ofLines({
  name: 'guest-list',
  code: 'DSDB',
  words: { name: 'Danh sách đại biểu' },
  title: 'DANH SÁCH ĐẠI BIỂU',
  abbreviation: undefined,
  abstract: 'Tham dự {{Tên hội nghị}}',
  forWhom: forWhomWords.all,
  ready: [
    [kinds.paragraph, '*(Kèm theo {{Viện dẫn GM}})*'],
    [kinds.drawn, 'Danh sách đại biểu'],
    [kinds.paragraph, 'Danh sách có [… số] đại biểu.'],
    [kinds.recipient, 'Lưu: {{Nơi lưu}}'],
  ],
});
