import { forWhomWords } from '../../domain/papers/for-whom';
import { lineKinds as kinds } from '../../domain/papers/lines';
import { ofLines } from '../kinds/of-lines';

/** A kind of the clerk's own: her row says its title. */
export const own = ofLines({
  name: 'own',
  code: 'VB',
  words: { name: 'Văn bản khác' },
  title: '',
  abbreviation: undefined,
  abstract: '[… trích yếu]',
  forWhom: forWhomWords.all,
  ready: [
    [kinds.paragraph, '[… nội dung văn bản]'],
    [kinds.recipient, 'Lưu: {{Nơi lưu}}'],
  ],
});
