import { signerFaults } from '../../../src/domain/papers/signer';

const codes = (signerName: string, signerPost = 'GIÁM ĐỐC', signingPower?: string) =>
  signerFaults({ signerName, signerPost, signingPower }, () => 2).map(({ code, repairs }) => [
    code,
    repairs?.[0]?.to,
  ]);

test.each([
  ['PGS.TS. Nguyễn Thanh Bình', 'Nguyễn Thanh Bình'],
  ['TS. Lê An', 'Lê An'],
  ['ThS Lê An', 'Lê An'],
  ['Ông Lê An', 'Lê An'],
  ['Phó giáo sư, Tiến sĩ Lê An', 'Lê An'],
  ['GS.TSKH. Lê An', 'Lê An'],
  ['Đ/c Lê An', 'Lê An'],
])('%s', (typed, to) => expect(codes(typed)).toEqual([['title-before-name', to]]));

test.each(['Nguyễn Thanh Bình', 'Bà', 'Tsering Lê', 'Bàng Văn An', 'Cao Bá Quát', ''])(
  '%s has no title',
  (typed) => expect(codes(typed)).toEqual([]),
);

test('a post in power and post is printed twice; the remedy leaves it once', () => {
  expect(codes('Lê An', 'PHÓ GIÁM ĐỐC', 'KT. GIÁM ĐỐC')).toEqual([]);
  expect(codes('Lê An', 'Giám đốc', 'GIÁM ĐỐC')).toEqual([['post-typed-twice', '']]);
  expect(codes('Lê An', 'PHÓ GIÁM ĐỐC', 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC')).toEqual([
    ['post-typed-twice', 'KT. GIÁM ĐỐC'],
  ]);
});
