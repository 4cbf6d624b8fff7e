import { forWhomWords } from '../../domain/papers/for-whom';
import { lineKinds as kinds } from '../../domain/papers/lines';
import { ofLines } from '../kinds/of-lines';

/** Phụ lục: goes with another paper. */
export const annex = ofLines({
  name: 'annex',
  code: 'PL',
  words: { name: 'Phụ lục' },
  title: 'Phụ lục',
  isAnnex: true,
  abbreviation: undefined,
  abstract: '[… tên phụ lục]',
  forWhom: forWhomWords.all,
  ready: [
    [kinds.paragraph, '*(Kèm theo {{Viện dẫn KH}})*'],
    [kinds.paragraph, '[… nội dung phụ lục]'],
  ],
});
