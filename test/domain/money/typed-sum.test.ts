import fc from 'fast-check';
import { meantAmount, writeAmount } from '../../../src/domain/money/money';
import { readMoney } from '../../../src/domain/money/typed-sum';

test.each([
  ['1.500.000.000', 1_500_000_000],
  ['1500000000 đ', 1_500_000_000],
  ['1.500.000.000 VNĐ', 1_500_000_000],
  ['1,500,000,000', 1_500_000_000],
  ['1\u00A0500\u00A0000\u00A0000 đồng', 1_500_000_000],
  ['150.000.000 đồng (Một trăm năm mươi triệu đồng)', 150_000_000],
  ['150.000.000đ chẵn.', 150_000_000],
  ['150.000.000 đồng'.normalize('NFD'), 150_000_000],
  ['1.000.000', 1_000_000],
  ['150.000 đồng', 150_000],
  ['0', 0],
  ['Không', 0],
  ['0 đồng', 0],
  ['999.999.999.999', 999_999_999_999],
])('%s is in figures', (typed, value) => expect(readMoney(typed)).toEqual({ value, as: 'exact' }));

test.each([
  ['1,5 tỷ', 1_500_000_000],
  ['1.5 tỉ', 1_500_000_000],
  ['1 tỷ rưỡi', 1_500_000_000],
  ['1,125 tỷ', 1_125_000_000],
  ['0.125 tỷ', 125_000_000],
  ['150 triệu', 150_000_000],
  ['150tr', 150_000_000],
  ['999 tỷ', 999_000_000_000],
  ['một trăm triệu đồng', 100_000_000],
  ['150 ngàn', 150_000],
  ['500k', 500_000],
  ['150 tr.đ', 150_000_000],
  ['2 tỷ 300 triệu', 2_300_000_000],
  ['2tỷ300tr', 2_300_000_000],
  ['2 tỷ, 300 triệu, 500 nghìn đồng', 2_300_500_000],
  ['1.500 triệu đồng', 1_500_000_000],
  ['150.000 nghìn đồng', 150_000_000],
  ['2 TỶ 300 TRIỆU'.normalize('NFD'), 2_300_000_000],
])('%s is worked out', (typed, value) => expect(readMoney(typed)).toEqual({ value, as: 'exact' }));

test.each([
  ['Khoảng 150 triệu đồng', 150_000_000],
  ['dự kiến 150.000.000', 150_000_000],
])('%s is about so much, to be looked at', (typed, value) =>
  expect(readMoney(typed)).toEqual({ value, as: 'about' }),
);

test.each([
  '1',
  '150',
  '1.500',
  '1,500 nghìn',
  '1.000.000.000.000',
  '1000 tỷ',
  '150.000',
  '999.999',
  '1,500 triệu',
  '1.500 tỷ',
  '150,000',
  '1.500.000.000.000',
])('%s could be meant in another unit of money', (typed) =>
  expect(readMoney(typed)).toMatchObject({ as: 'unsure' }),
);

test.each([
  '2 tỷ 3',
  '300 triệu 2 tỷ',
  '2 tỷ 3 tỷ',
  '150 triệu/năm',
  '9999999999 tỷ',
  '1,5',
  '1,23456 nghìn',
  '1.500.5 triệu',
  '1,5 tỷ rưỡi',
  '-5',
  '2020 2021',
  'theo dự toán được duyệt',
  'đồng',
  '１５０ triệu',
])('%s is not guessed', (typed) => expect(readMoney(typed)).toEqual({ wrong: 'money-unreadable' }));

test.each(['', ' \n', '\u200B\u00A0'])('nothing is nothing', (typed) =>
  expect(readMoney(typed)).toEqual({ wrong: 'money-blank' }),
);

const big = fc.integer({ min: 1_000_000, max: 999_999_999_999 });

test('what a paper writes reads back, and so does a sum split into tỷ, triệu, nghìn', () =>
  fc.assert(
    fc.property(big, (value) => {
      expect(readMoney(writeAmount(value))).toEqual({ value, as: 'exact' });
      const thousands = Math.floor(value / 1000);
      const parts: [number, string][] = [
        [Math.floor(thousands / 1e6), 'tỷ'],
        [Math.floor(thousands / 1e3) % 1e3, 'triệu'],
        [thousands % 1e3, 'nghìn'],
      ];
      const words = parts.filter(([many]) => many > 0).map(([many, word]) => `${many} ${word}`);
      expect(readMoney(words.join(' '))).toEqual({ value: thousands * 1000, as: 'exact' });
    }),
  ));

test('one word with a decimal comma means what the advice beside a refused amount says', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 900 }),
      fc.integer({ min: 0, max: 99 }),
      fc.constantFrom('tỷ', 'triệu', 'nghìn'),
      (whole, decimals, word) => {
        const typed = `${whole},${decimals} ${word}`;
        expect(readMoney(typed)).toEqual({ value: meantAmount(typed), as: 'exact' });
      },
    ),
  ));

test('whatever is typed gives whole đồng from nought up, or says why not', () =>
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc
          .array(fc.constantFrom('1', '5', '00', '.', ',', ' ', 'tỷ', 'triệu', 'k', 'đ', ' rưỡi', '(', ')'))
          .map((all) => all.join('')),
      ),
      (typed) => {
        const read = readMoney(typed);
        if ('value' in read) expect(Number.isSafeInteger(read.value) && read.value >= 0).toBe(true);
        else expect(['money-blank', 'money-unreadable']).toContain(read.wrong);
      },
    ),
    { numRuns: 1000 },
  ));
