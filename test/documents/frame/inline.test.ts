import fc from 'fast-check';
import { closed, dashed, endedRuns, listed } from '../../../src/documents/frame/endings';
import { labelledRuns, linesOf, runsOf } from '../../../src/documents/frame/inline';
import { boldWidth, ruleUnder } from '../../../src/documents/frame/widths';

/** Runs as one string, italics between `/`, labels between `_`. */
const shown = (runs: ReturnType<typeof runsOf>): string =>
  runs.map(({ text, italic, label }) => (label ? `_${text}_` : italic ? `/${text}/` : text)).join('');

test.each([
  ['cuối tháng 7 (*có giấy mời sau*).', 'cuối tháng 7 (/có giấy mời sau/).'],
  ['*a* và *b c*', '/a/ và /b c/'],
  ['2*3*4 = 24', '2*3*4 = 24'],
  ['5 * 3 * 2', '5 * 3 * 2'],
  ['* ghi chú', '* ghi chú'],
  ['*dở dang', '*dở dang'],
  ['**đậm**', '**đậm**'],
  ['*{{x}}* và {{sao}}', '/giá trị/ và *không nghiêng*'],
])('%s', (typed, printed) => {
  expect(shown(runsOf(typed, { x: 'giá trị', sao: '*không nghiêng*' }))).toBe(printed);
});

test('no word is lost or added but for the stars', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('*', ' ', 'a', 'ỗ', '.', '(')).map((letters) => letters.join('')),
      (text) => {
        const printed = runsOf(text, {})
          .map((run) => run.text)
          .join('');
        expect(printed.replace(/\*/g, '')).toBe(text.replace(/\*/g, ''));
      },
    ),
  );
});

test('the label goes up to the first colon', () => {
  expect(shown(labelledRuns('Thời gian: 8 giờ: *sáng*', {}))).toBe('_Thời gian:_ 8 giờ: /sáng/');
});

test('lines of a cell', () => {
  expect(linesOf(' a \r\n\n b\u2028c')).toEqual(['a', 'b', 'c']);
});

test('end marks of lists and bodies', () => {
  expect(listed(['a', 'b (c)', 'd'])).toEqual(['a;', 'b (c);', 'd.']);
  expect([
    closed('a:', '.'),
    closed('*a.*', '.'),
    closed('“a.”', ';'),
    dashed('a'),
    dashed('+ a'),
    dashed('• a'),
  ]).toEqual(['a:', '*a.*', '“a.”', '- a', '+ a', '• a']);
  expect(endedRuns([])).toEqual([]);
  expect(shown(endedRuns(runsOf('a *b;*', {})))).toBe('a /b/./.');
});

test('words are measured as the font has them', () => {
  expect(boldWidth('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 13)).toBeCloseTo(95.7, 0);
  expect(boldWidth('Độc lập - Tự do - Hạnh phúc', 14)).toBeCloseTo(60.5, 0);
});

test('the line under words is 1/3 to 1/2 of them', () => {
  fc.assert(
    fc.property(fc.double({ min: 17, max: 160, noNaN: true }), (width) => {
      expect(ruleUnder(width)).toBeGreaterThanOrEqual(width / 3);
      expect(ruleUnder(width)).toBeLessThanOrEqual(width / 2);
    }),
  );
});
