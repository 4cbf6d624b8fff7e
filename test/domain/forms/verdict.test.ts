import fc from 'fast-check';
import { readJudged, type Verdict, versionOf, writeJudged } from '../../../src/domain/forms/verdict';

test('what is written is read back, however it was spelled on the way', () =>
  fc.assert(
    fc.property(
      fc.constantFrom<Verdict>('taken', 'refused'),
      fc.option(fc.stringMatching(/^[0-9a-f]{8}$/), { nil: undefined }),
      (as, version) => {
        const one = { as, ...(version ? { version } : {}) };
        for (const typed of [writeJudged(one), ` ${writeJudged(one).toLowerCase().normalize('NFD')}\u00A0`])
          expect(readJudged(typed)).toEqual(one);
      },
    ),
  ));

test.each(['', 'Nhận luôn', 'Bỏ', 'Nhận (bản 12)', 'có'])('“%s” says nothing', (typed) =>
  expect(readJudged(typed)).toBeUndefined(),
);

test('another answer is another version', () => {
  expect(versionOf({ title: 'A' })).toMatch(/^[0-9a-f]{8}$/);
  expect(versionOf({ title: 'A' })).toBe(versionOf({ title: 'A' }));
  expect(versionOf({ title: 'A' })).not.toBe(versionOf({ title: 'B' }));
});
