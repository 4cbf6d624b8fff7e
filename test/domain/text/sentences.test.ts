import fc from 'fast-check';
import { differing, sentencesOf } from '../../../src/domain/text/sentences';

test('what stands at the same place is told side by side, what both have is not', () => {
  const before = 'Họp lúc 7h30. Xin mời.\nĐịa điểm: tầng 5.\nLưu: VT.';
  const after = 'Họp lúc 14h00. Xin mời.\nMang theo mẫu. Địa điểm: tầng 5.\nLưu: VT.';
  expect(differing(before, after)).toEqual([
    { before: 'Họp lúc 7h30.', after: 'Họp lúc 14h00.' },
    { before: '', after: 'Mang theo mẫu.' },
  ]);
  expect(differing(before, before)).toEqual([]);
  expect(sentencesOf('Số 12/GM. “Hai” v.v. và ba')).toEqual(['Số 12/GM.', '“Hai” v.v. và ba']);
});

test('either text can be put together again from what both have and its own side', () =>
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('A', 'B', 'C', 'D')),
      fc.array(fc.constantFrom('A', 'B', 'C', 'D')),
      (one, other) => {
        const told = differing(one.join('\n'), other.join('\n'));
        const side = (which: 'before' | 'after') => told.filter((it) => it[which] !== '').length;
        expect(one.length - side('before')).toBe(other.length - side('after'));
        expect(told.every(({ before, after }) => before !== '' || after !== '')).toBe(true);
      },
    ),
  ));
