import { lineKinds as kinds } from '../../domain/papers/lines';
import { ofLines } from '../kinds/of-lines';

/** Phụ lục: goes with another paper. */
export const annex = ofLines({
  name: 'annex',
  code: 'PL',
  words: { name: 'Phụ lục' },
  title: 'Phụ lục',
  isAnnex: true,
  abstract: '[… tên phụ lục]',
  ready: [
    [kinds.paragraph, '*(Kèm theo {{Viện dẫn KH}})*'],
    [kinds.paragraph, '[… nội dung phụ lục]'],
  ],
});

/** Gợi ý thảo luận: an annex that goes with the invitation. */
export const discussion = ofLines({
  name: 'discussion',
  code: 'GY',
  words: { name: 'Gợi ý thảo luận' },
  title: 'GỢI Ý THẢO LUẬN',
  abstract: 'Tại {{Tên hội nghị}}',
  ready: [
    [kinds.paragraph, '*(Kèm theo {{Viện dẫn GM}})*'],
    [kinds.heading, '[… nhóm đại biểu hoặc chủ đề thứ nhất]'],
    [kinds.point, '[… câu hỏi gợi ý];'],
    [kinds.point, '[… câu hỏi gợi ý].'],
    [kinds.heading, '[… nhóm đại biểu hoặc chủ đề thứ hai]'],
    [kinds.point, '[… câu hỏi gợi ý].'],
  ],
});
