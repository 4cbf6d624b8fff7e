import fc from 'fast-check';
import {
  cleaned,
  cut,
  forCell,
  hidesSomething,
  holdsTag,
  looksLikeFormula,
} from '../../../src/domain/text/outside-text';

test.each([
  ['NFD from a Mac', 'huyện Hiệp Hòa'.normalize('NFD'), 'huyện Hiệp Hòa'],
  ['an accent that a zero-width space parts from its letter', 'Hie\u0323\u200B\u0302p', 'Hiệp'],
  ['line ends of every system', 'một\r\nhai\rba\u2028bốn\u000Bnăm', 'một\nhai\nba\nbốn\nnăm'],
  ['a tab parts words', 'một\thai', 'một hai'],
  ['spaces and no-break spaces at the ends only', '\u00A0 một\u00A0 hai \n', 'một\u00A0 hai'],
  ['control characters', 'a\u0000b\u0007c\u009Fd\uFFFF', 'abcd'],
  ['direction marks', '\u202Eevil\u202C\u2066x\u2069\u200E\u200F', 'evilx'],
  ['zero width', 'ma\u200Bt\u200Ct\u200Dư\u2060\uFEFF', 'mattư'],
  ['tags and fillers', 'a\u{E0041}\u3164b', 'ab'],
  ['half a character', 'a\uD83Db\uDE00', 'ab'],
  ['a whole one stays, with its selector', '🌾❤\uFE0F', '🌾❤\uFE0F'],
  ['HTML and tags stay as they are', '<b>{{x}}</b> =1+1', '<b>{{x}}</b> =1+1'],
])('%s', (_, typed, kept) => expect(cleaned(typed)).toBe(kept));

const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        "'",
        ' ',
        '\t',
        '\n',
        '\u200B',
        '\u2060',
        '\u202E',
        '＝',
        'e',
        '\u0301',
        '\uD83D',
        'a',
      ),
    )
    .map((all) => all.join('')),
);

test('cleaning twice is cleaning once, and leaves nothing that hides or that XML forbids', () =>
  fc.assert(
    fc.property(anything, (typed) => {
      const kept = cleaned(typed);
      expect(cleaned(kept)).toBe(kept);
      expect(kept).toBe(kept.normalize('NFC').trim());
      expect(hidesSomething(kept)).toBe(false);
      expect(kept).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}|[\u200B-\u200F\u202A-\u202E\u2066-\u2069]/u);
    }),
  ));

test('only what a reader could not see is pointed out', () => {
  expect(hidesSomething('Mục tiêu:\r\n\t- một\u00A0hai'.normalize('NFD'))).toBe(false);
  expect(['cộng\u00ADđồng', '\u202Ea', 'a\u202E'].map(hidesSomething)).toEqual([true, true, true]);
});

/** How a Sheet would take a text: the signs after which it computes or swallows, behind whatever it may trim. */
const taken = /^[\s\u200B\uFEFF]*['=+\-@＝＋－＠]/;

test('a text for a cell begins nothing that a Sheet computes, and reads back as it was', () =>
  fc.assert(
    fc.property(anything, (text) => {
      const safe = forCell(text);
      expect(safe).not.toMatch(taken);
      expect(cleaned(safe)).toBe(cleaned(text));
      expect(safe).not.toMatch(/(?!\n)\p{Cc}/u);
      expect(forCell(safe)).toBe(safe);
    }),
  ));

test.each([
  '=1+1',
  '+84 912 345 678',
  '- Mục tiêu',
  '@x',
  "'n đọc",
  ' =1',
  '\u200B=1',
  '＝1',
  '#REF!',
  '#N/A',
])('%j gets the guard before it', (text) => expect(forCell(text)).toBe(`\u2060${text}`));

test('a cell takes 50,000 characters, and says when there were more', () => {
  const [most, more] = [forCell('ệ'.repeat(50_000)), forCell(`=${'ệ'.repeat(50_000)}`)];
  expect(most).toBe('ệ'.repeat(50_000));
  expect([more.length, more.slice(0, 3), more.slice(-11)]).toEqual([50_000, '\u2060=ệ', '… (còn nữa)']);
});

test.each(['Nghiên cứu =1+1', '(+) có', '', '1/2/2025', '# 1', '#REF'])('%j goes as it is', (text) =>
  expect(forCell(text)).toBe(text),
);

test.each(['=HYPERLINK("http://x","y")', '@SUM(A1)', '+A1*2', '-cmd|x', ' =1', '＝1'])(
  '%s is like a formula',
  (text) => expect(looksLikeFormula(text)).toBe(true),
);

test.each([
  '- Mục tiêu 1',
  '-Xây dựng mô hình (01)',
  '+84 912 345 678',
  '-10% chi phí',
  'a=b',
  '+ 02 bài báo',
])('%s is how people write', (text) => expect(looksLikeFormula(text)).toBe(false));

test('tags of our templates', () => {
  expect(holdsTag('theo {{Chủ trì}}')).toBe(true);
  expect(holdsTag('tập {a, b}')).toBe(false);
});

test('nothing is cut in half', () => {
  expect(cut('abc', 3)).toBe('abc');
  expect(cut('ab🌾', 3)).toBe('ab');
});
