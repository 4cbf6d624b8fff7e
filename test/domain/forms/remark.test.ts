import { glimpse } from '../../../src/domain/answers/remark';

test.each([
  ['a\n  b', 'a b'],
  ['x'.repeat(60), 'x'.repeat(60)],
  ['x'.repeat(61), `${'x'.repeat(60)}…`],
  [`${'x'.repeat(59)}🌾`, `${'x'.repeat(59)}…`],
  [`x${' '.repeat(238)}y`, 'x y'],
  // Four times as many letters are looked at.
  [`x${' '.repeat(240)}y`, 'x'],
])('%j is shown as %s', (text, shown) => expect(glimpse(text)).toBe(shown));

test('shorter where less is wanted', () => expect(glimpse('một hai ba', 7)).toBe('một hai…'));
