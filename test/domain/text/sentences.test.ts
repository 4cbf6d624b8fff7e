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

const shared = (one: readonly string[], other: readonly string[]): number => {
  const [[a, ...rest], [b, ...others]] = [one, other];
  if (a === undefined || b === undefined) return 0;
  return a === b ? 1 + shared(rest, others) : Math.max(shared(rest, other), shared(one, others));
};

const few = fc.array(fc.constantFrom('A', 'B', 'C', 'D'), { maxLength: 7 });

test('all that both have in their order is left out, and nothing else', () =>
  fc.assert(
    fc.property(few, few, (one, other) => {
      const told = differing(one.join('\n'), other.join('\n'));
      const side = (which: 'before' | 'after') => told.map((it) => it[which]).filter(Boolean);
      const both = shared(one, other);
      expect([side('before').length, side('after').length]).toEqual([one.length - both, other.length - both]);
      expect(told.every(({ before, after }) => before !== '' || after !== '')).toBe(true);
    }),
    { numRuns: 300 },
  ));

test.each([
  ['what went is told before what came', 'A\nB', 'B\nA', ['A>', '>A']],
  ['a run beside a run', 'A\nB\nC', 'X\nC', ['A>X', 'B>']],
  ['what moved over two', 'A\nB\nC\nD', 'D\nA\nB\nC', ['>D', 'D>']],
  ['more at the end', 'A', 'A\nB\nC', ['>B', '>C']],
  ['all gone', 'A\nB', '', ['A>', 'B>']],
])('%s', (_what, before, after, told) =>
  expect(differing(before, after).map((one) => `${one.before}>${one.after}`)).toEqual(told),
);

test('texts of more than 1,600 sentences are told as one, shorter ones place by place', () => {
  const moved = (count: number) => {
    const both = Array.from({ length: count - 1 }, (_, index) => `Câu ${index}`);
    const end = ['Đuôi một', 'Đuôi hai', 'Đuôi ba'];
    return differing(['Trước', ...both, ...end].join('\n'), [...both, 'Sau', ...end].join('\n')).length;
  };
  // What both begin or end with is no part of it.
  expect([moved(800), moved(801)]).toEqual([2, 801]);
});
