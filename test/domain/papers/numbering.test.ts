import { levelOf, numberFaults, numbering, roman, typedNumber } from '../../../src/domain/papers/numbering';

const headings = (...texts: string[]) => texts.map((text, index) => ({ row: index + 2, text }));

test('a number typed close to its words is a number', () => {
  const typed = headings('I.MỤC ĐÍCH, YÊU CẦU', '1.Mục đích', '2.Yêu cầu', 'II.Nội dung', 'III. Kinh phí');
  expect(numbering(typed)).toEqual(typed.map(({ text }) => text));
  expect(numberFaults(typed)).toEqual([]);
});

test('what is no number gets one', () =>
  expect(numbering(headings('V.I. Lênin', 'IV', 'I.T. và chuyển đổi số', '2025 là năm bản lề'))).toEqual([
    '1. V.I. Lênin',
    '2. IV',
    '3. I.T. và chuyển đổi số',
    '4. 2025 là năm bản lề',
  ]));

test('Roman numbers up to 39 are written and read, no others', () => {
  const known = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ');
  expect(known.map((_, index) => roman(index + 1))).toEqual(known);
  expect([roman(24), roman(29), roman(39)]).toEqual(['XXIV', 'XXIX', 'XXXIX']);
  for (let number = 1; number < 40; number += 1)
    expect(typedNumber(`${roman(number)}. Mục`)).toEqual({ level: 1, path: [number] });
  expect([typedNumber('XXXX. Mục'), typedNumber('IIII. Mục')]).toEqual([undefined, undefined]);
});

test.each([
  ['I. Mục đích', 1],
  ['2. Yêu cầu', 2],
  ['Yêu cầu', 2],
  ['2.1. Thời gian', 3],
  ['2.1 Thời gian', 3],
  ['2.1.3. Buổi sáng', 4],
])('%s stands at level %d', (text, level) => expect(levelOf(text)).toBe(level));

test('the count goes on from a typed number, and starts again under a Roman one', () => {
  const texts = ['Một', 'Hai', 'I. Phần', 'Ba', '5. Bốn', '5.9. Năm', 'Sáu', 'II. Phần', '1.1. Bảy', 'Tám'];
  expect(numbering(headings(...texts))).toEqual([
    '1. Một',
    '2. Hai',
    'I. Phần',
    '1. Ba',
    '5. Bốn',
    '5.9. Năm',
    '6. Sáu',
    'II. Phần',
    '1.1. Bảy',
    '1. Tám',
  ]);
});

test.each([
  ['1. A|2. B|1. C', [[4, 3]]],
  ['I. A|1. B|1.1. C|II. D|1.1. E', []],
  ['I. A|1. B|II. C|1. D|III. E|3. F', [[7, 2]]],
  ['I. A|III. B', [[3, 2]]],
  ['1. A|1.1. B|1.1.1. C|1.2. D|1.2.1. E|1.2.3. F', [[7, 2]]],
])('%s: rows out of turn, with what is right', (texts, told) =>
  expect(numberFaults(headings(...texts.split('|'))).map(({ row, about }) => [row, about?.right])).toEqual(
    told,
  ),
);

test.each([
  ['II. B after the part I. A', [true, false], 'I. A|II. B', []],
  ['II. B after one that has no number', [true, false], 'PHẦN MỞ ĐẦU|II. B', []],
  ['III. C after two parts, one without a number', [true, true, false], 'I. A|PHẦN HAI|III. C', []],
  ['II. C after them', [true, true, false], 'I. A|PHẦN HAI|II. C', [4]],
  ['a part is numbered as it likes', [true, true], 'I. A|V. B', []],
])('%s', (_case, parts, texts, rows) => {
  const all = headings(...texts.split('|')).map((one, index) => ({ ...one, isPart: parts[index] === true }));
  expect(numberFaults(all).map(({ row }) => row)).toEqual(rows);
});
