import fc from 'fast-check';
import { amountInWords } from '../../../src/domain/money/in-words';
import { meantAmount, mostAmount, readAmount, writeAmount, writeVnd } from '../../../src/domain/money/money';

test.each([
  [0, 'Không đồng'],
  [5, 'Năm đồng'],
  [15, 'Mười lăm đồng'],
  [21, 'Hai mươi mốt đồng'],
  [24, 'Hai mươi tư đồng'],
  [105, 'Một trăm linh năm đồng'],
  [1005, 'Một nghìn không trăm linh năm đồng'],
  [1000005, 'Một triệu không trăm linh năm đồng'],
  [1250000, 'Một triệu hai trăm năm mươi nghìn đồng'],
  [1000000000, 'Một tỷ đồng'],
  [
    45678901234,
    'Bốn mươi lăm tỷ sáu trăm bảy mươi tám triệu chín trăm linh một nghìn hai trăm ba mươi tư đồng',
  ],
])('%d in words', (amount, words) => expect(amountInWords(amount)).toBe(words));

test('no half đồng, nothing below nought in words', () => {
  expect(() => amountInWords(0.5)).toThrow(RangeError);
  expect(() => amountInWords(-1)).toThrow(RangeError);
});

describe('an amount as people type it', () => {
  test.each([
    ['1.250.000', 1250000],
    ['1.250.000 đồng', 1250000],
    ['1250000đ', 1250000],
    ['1\u00A0250\u00A0000', 1250000],
    [2000000, 2000000],
    ['0', 0],
    ['10.000.000.000.000', 10_000_000_000_000],
    [10_000_000_000_000, 10_000_000_000_000],
  ])('%s', (typed, amount) => expect(readAmount(typed)).toEqual({ value: amount }));

  test.each([
    ['1,5 triệu', 'amount-in-words', 1500000],
    ['500 nghìn', 'amount-in-words', 500000],
    ['1,5tr', 'amount-in-words', 1500000],
    ['1.25', 'bad-amount', undefined],
    ['1,250,000', 'bad-amount', undefined],
    ['-5', 'bad-amount', undefined],
    [1.5, 'bad-amount', undefined],
    ['khoảng 2 triệu', 'amount-in-words', undefined],
    ['10.000.000.000.001', 'amount-too-large', undefined],
    ['5 ngàn', 'amount-in-words', 5000],
    ['500k', 'amount-in-words', 500000],
    ['0,001 nghìn', 'amount-in-words', 1],
    ['0 triệu', 'amount-in-words', undefined],
    [mostAmount + 1, 'amount-too-large', undefined],
  ])('%s is refused', (typed, wrong, meant) => {
    expect(readAmount(typed)).toEqual({ wrong });
    expect(meantAmount(String(typed))).toBe(meant);
  });

  test('what is written reads back, with and without its unit', () =>
    fc.assert(
      fc.property(fc.maxSafeNat(), (any) => {
        const amount = any % (mostAmount + 1);
        expect(readAmount(writeAmount(amount))).toEqual({ value: amount });
        expect(readAmount(writeVnd(amount))).toEqual({ value: amount });
      }),
    ));
});
