import fc from 'fast-check';
import {
  answeredCodes,
  isOutside,
  isUndecided,
  isUntold,
  readStanding,
  type Standing,
  writeStanding,
} from '../../../src/domain/answers/registration-state';

const code = fc.stringMatching(/^DK·[0-9a-f]{8,24}$/);
const standing = fc
  .tuple(
    fc.oneof(
      fc.constantFrom({}, { unconfirmed: true }, { refused: true }, { waits: true, unconfirmed: true }),
      fc.constantFrom(
        { nothing: true },
        { nothing: true, unconfirmed: true },
        { letter: true, waits: true },
        { letter: true, waits: true, unconfirmed: true },
        { old: true },
        { consent: true, waits: true },
      ),
      fc.record({ replacedBy: code }),
      fc.record({ waits: fc.constant(true), unconfirmed: fc.constant(true), beside: code }),
    ),
    fc.boolean(),
  )
  .map(([where, late]) => ({ ...where, late }) as Standing);

test('what is written is read back, however it was spelled on the way', () => {
  fc.assert(
    fc.property(standing, (one) => {
      const written = writeStanding(one);
      for (const typed of [written, written.normalize('NFD'), ` \u2060${written.replace(/ /g, '\u00A0')} `])
        expect(readStanding(typed)).toStrictEqual(one);
    }),
  );
});

test.each([
  '',
  'đang',
  'Đang tính?',
  'Đã có bản thay',
  'Không tính',
  'Đang tính, nộp sớm',
  'nộp muộn',
  'Chờ xét cạnh bản',
  'Chờ',
])('“%s” says nothing', (typed) => expect(readStanding(typed)).toBeUndefined());

test.each<[Partial<Standing>, boolean]>([
  [{}, false],
  [{ unconfirmed: true }, true],
  [{ consent: true, waits: true }, true],
  [{ unconfirmed: true, replacedBy: 'DK·1' }, false],
  [{ consent: true, old: true }, false],
])('a person may still decide on %j: %s', (one, is) => expect(isUndecided({ late: false, ...one })).toBe(is));

test.each<[Partial<Standing>, boolean, boolean]>([
  [{}, false, false],
  [{ unconfirmed: true }, false, false],
  [{ unconfirmed: true, waits: true }, true, true],
  [{ unconfirmed: true, waits: true, letter: true }, true, true],
  [{ unconfirmed: true, replacedBy: 'DK·1' }, false, true],
  [{ consent: true, waits: true }, false, false],
  [{ replacedBy: 'DK·1' }, false, false],
])('%j is outside the sums: %s, and nobody is to hear of it: %s', (one, outside, untold) =>
  expect([isOutside({ late: false, ...one }), isUntold({ late: false, ...one })]).toEqual([outside, untold]),
);

test('who has surely answered', () => {
  const of = (code: string | undefined, more: Partial<Standing> = {}) => ({
    late: false,
    ...more,
    ...(code ? { unit: { code } } : {}),
  });
  const all = [
    of('1'),
    of(undefined),
    of('2', { unconfirmed: true }),
    of('3', { refused: true }),
    of('4', { old: true }),
    of('5', { letter: true, waits: true }),
    of('6', { consent: true, waits: true }),
  ];
  expect([...answeredCodes(all)]).toEqual(['1', '6']);
});
