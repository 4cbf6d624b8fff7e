import { forWhomWords } from '../../domain/papers/for-whom';
import { lineKinds as kinds } from '../../domain/papers/lines';
import { ofLines } from '../kinds/of-lines';

/** Danh mục văn bản hội nghị: which papers the conference has, with number, day and signer; kept with the file, so it has no number of its own. */
export const register = ofLines({
  name: 'register',
  code: 'DMVB',
  words: { name: 'Danh mục văn bản hội nghị' },
  title: 'DANH MỤC VĂN BẢN',
  abbreviation: undefined,
  abstract: '{{Tên hội nghị}}',
  forWhom: forWhomWords.all,
  ready: [
    [kinds.drawn, 'Danh mục văn bản'],
    [kinds.recipient, 'Lưu: {{Nơi lưu}}'],
  ],
});
