import fc from 'fast-check';
import { readRuling, type Said, versionOf, writeRuling } from '../../../src/domain/answers/ruling';

test('what is written is read back, however it was spelled on the way', () =>
  fc.assert(
    fc.property(
      fc.constantFrom<Said>('taken', 'refused'),
      fc.option(fc.stringMatching(/^[0-9a-f]{8}$/), { nil: undefined }),
      (as, version) => {
        const one = { as, ...(version ? { version } : {}) };
        for (const typed of [writeRuling(one), ` ${writeRuling(one).toLowerCase().normalize('NFD')}\u00A0`])
          expect(readRuling(typed)).toStrictEqual(one);
      },
    ),
  ));

test.each(['', 'Nhận luôn', 'Bỏ', 'Nhận (bản 12)', 'có'])('“%s” says nothing', (typed) =>
  expect(readRuling(typed)).toBeUndefined(),
);

test('another answer is another version', () => {
  expect(versionOf({ title: 'A' })).toMatch(/^[0-9a-f]{8}$/);
  expect(versionOf({ title: 'A' })).toBe(versionOf({ title: 'A' }));
  // Rulings that were written down name them so.
  expect(versionOf({ title: 'A', linkCode: 'b', has: 'Có', aims: 'x' })).toBe('a84432a9');
  expect(versionOf({ title: 'A' })).not.toBe(versionOf({ title: 'B' }));
});
