import { promisesMore } from '../../../src/domain/mail/promised-enclosures';

const of = (annexed: boolean, invites: boolean) => ({ annexed, invites });

test.each([
  ['có gợi ý thảo luận kèm theo', of(false, true), true],
  ['Có gợi ý thảo luận kèm theo'.normalize('NFD'), of(false, false), true],
  ['Xin gửi  kèm\u00a0tài liệu', of(false, false), true],
  ['Dự đúng thành phần', of(false, true), false],
  ['(Kèm theo Kế hoạch số 12/KH-SKHCN)', of(false, false), false],
  ['*(Ban hành kèm theo Quyết định số 3)*', of(false, false), false],
  ['theo biểu tại Phụ lục kèm theo', of(true, false), false],
  ['theo biểu tại Phụ lục kèm theo', of(false, false), true],
  ['có gợi ý thảo luận kèm theo giấy mời', of(false, false), false],
  ['có gợi ý thảo luận *kèm theo giấy mời*', of(true, true), true],
  ['Kèm theo:\n(Kèm theo Kế hoạch)', of(false, false), true],
])('%s', (words, paper, promised) => {
  expect(promisesMore(words, paper)).toBe(promised);
});
