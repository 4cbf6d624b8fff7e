import fc from 'fast-check';
import { readCount } from '../../../src/domain/money/count';
import { amountInWords } from '../../../src/domain/money/in-words';
import { writeVnd } from '../../../src/domain/money/money';
import { readSum } from '../../../src/domain/money/sum';
import { isTotal } from '../../../src/domain/money/totals';

test.each([
  ['3 người', 3],
  ['03', 3],
  ['hai người', 2],
  ['3 (ba)', 3],
  ['03 (ba) đại biểu', 3],
  ['không', 0],
  ['không có ai', 0],
  ['1.000', 1000],
  ['hai mươi lăm', 25],
  ['một trăm linh năm', 105],
  ['2 nam, 1 nữ', 3],
  ['tổng cộng 45 người', 45],
  ['2 người (kể cả lái xe)', 2],
  ['Ba', 3],
  ['mỗi đơn vị 2', 2],
  ['2 người/đơn vị', 2],
  ['hai lăm', 25],
  ['trăm rưỡi', 150],
  ['một nghìn hai trăm người', 1200],
  ['2 trăm', 200],
  ['10 000', 10_000],
  ['1 lãnh đạo và 2 chuyên viên', 3],
  ['3 người (2 nam, 1 nữ)', 3],
  ['45 người, trong đó 20 nữ', 45],
  ['2+1', 3],
  ['0,5 buổi', 0.5],
  ['1 buổi rưỡi', 1.5],
  ['nửa buổi', 0.5],
  ['1 lãnh đạo + 2 chuyên viên', 3],
  ['Lãnh đạo: 01; chuyên viên: 02', 3],
  ['05 người (trong đó có 02 nữ)', 5],
  ['3 nguoi', 3],
])('how many: %s is %s', (typed, value) => expect(readCount(typed)).toEqual({ value }));

test.each([
  ['15-20', 15, 20],
  ['từ 15 đến 20', 15, 20],
  ['khoảng 50', 50],
  ['3 (bốn)', 3, 4],
  ['3 hoặc 4', 3, 4],
  ['3 + 1 lái xe', 4, 3, 1],
  ['nhiều'],
  ['một trăm hai', 120, 102],
  ['2 người, 1 xe', 2, 1],
  ['3 người (2 nam, 2 nữ)', 3, 4],
  ['1 xe 16 chỗ', 1, 16],
  ['không quá 3 người', 3],
  ['năm 2026'],
  ['1,000', 1000, 1],
  ['thêm 2', 2],
])('how many: %s is asked about', (typed, ...possible) => expect(readCount(typed)).toEqual({ possible }));

test.each([
  ['1,5 tỷ', 1_500_000_000],
  ['150tr', 150_000_000],
  ['1 tỷ rưỡi', 1_500_000_000],
  ['1.500.000,00 đồng', 1_500_000],
  ['năm mươi triệu đồng', 50_000_000],
  ['150.000.000 đ (Một trăm năm mươi triệu đồng)', 150_000_000],
  ['150 (triệu đồng)', 150_000_000],
  ['Tổng kinh phí: 25.000.000 đồng', 25_000_000],
  ['Hai mươi lăm triệu đồng chẵn./.', 25_000_000],
  ['500.000', 500_000],
  ['trăm rưỡi triệu', 150_000_000],
  ['2 tỷ, 300 triệu, 500 nghìn đồng', 2_300_500_000],
  ['một triệu hai trăm đồng', 1_000_200],
  ['2 triệu 500', 2_500_000],
  ['1,125 tỷ', 1_125_000_000],
  ['128,2 tỷ', 128_200_000_000],
  ['1 500 000 đ', 1_500_000],
  ['-', 0],
  ['2.500.000₫', 2_500_000],
  ['2.500.000 đồng./.', 2_500_000],
  ['2tr5', 2_500_000],
  ['(Bằng chữ: Hai triệu năm trăm nghìn đồng)', 2_500_000],
  ['dự kiến 50.000.000 đồng', 50_000_000],
  ['20.000 đồng', 20_000],
  ['không', 0],
])('the sum %s is %s', (typed, value) => expect(readSum(typed)).toEqual({ value }));

test.each([
  ['150.000.000 đ (Một trăm bốn mươi triệu đồng)', 150_000_000, 140_000_000],
  ['khoảng 50 triệu', 50_000_000],
  ['50-60 triệu', 50_000_000, 60_000_000],
  ['150', 150_000_000, 150_000, 150],
  ['2 tỷ 3', 2_300_000_000, 2_003_000_000],
  ['1.125 tỷ', 1_125_000_000, 1_125_000_000_000],
  ['1,500 triệu', 1_500_000_000, 1_500_000],
  ['hai triệu năm', 2_500_000, 2_005_000],
  ['khoảng 50 triệu (năm mươi triệu đồng)', 50_000_000],
  ['1,5'],
  ['-5'],
  ['1,5 tỷ rưỡi'],
  ['1,23456 nghìn'],
  ['300 triệu 2 tỷ'],
  ['2 tỷ 1500 triệu'],
  ['2020 2021'],
  ['3 triệu 5', 3_500_000, 3_005_000],
  ['1.500.000đ/người', 1_500_000],
])('the sum %s is asked about', (typed, ...possible) => expect(readSum(typed)).toEqual({ possible }));

test.each([
  ...[
    'Tổng kinh phí',
    'Tổng cộng (A+B)',
    'Cộng mục I',
    'Tổng',
    'TỔNG CỘNG (làm tròn)',
    'Tổng chi',
    'Cộng (1+2)',
  ],
  ...[
    'A. Tổng chi',
    'Tổng kinh phí thực hiện kế hoạch năm 2026',
    'Tổng tiền (bằng số)',
    'cộng:',
    'Tổng số tiền',
  ],
])('%s adds up others', (words) => expect(isTotal(words)).toBe(true));

test.each([
  ...[
    'Tổng kết',
    'Cộng tác viên',
    'Tổng vệ sinh',
    'Tổng hợp báo cáo',
    'Tổng duyệt',
    'Tổng số đại biểu',
    'Cộng đồng',
  ],
  ...['Tổng chi phí thuê hội trường', 'Chi tổng kết', ''],
])('%s is spent, or nothing', (words) => expect(isTotal(words)).toBe(false));

test('what is written of a sum, in figures and in words, reads the same again', () =>
  fc.assert(
    fc.property(fc.integer({ min: 10_000, max: 999_999_999_999 }), (sum) => {
      expect(readSum(`${writeVnd(sum)} (${amountInWords(sum)})`)).toEqual({ value: sum });
      expect(readSum(amountInWords(sum))).toEqual({ value: sum });
    }),
  ));

test('any count up to a million reads back from its words, and with what is counted behind it', () =>
  fc.assert(
    fc.property(fc.nat({ max: 1_000_000 }), (count) => {
      const words = amountInWords(count).replace(/ đồng$/, '');
      expect(readCount(words)).toEqual({ value: count });
      expect(readCount(`${count} (${words}) người`)).toEqual({ value: count });
    }),
  ));

test('a word that is not known never changes a reading silently', () =>
  fc.assert(
    fc.property(
      fc.constantFrom('3 người', '03 (ba)', 'hai mươi lăm', '2 nam, 1 nữ', '0,5 buổi'),
      fc.constantFrom('1,5 tỷ', '2 tỷ 300 triệu', '150.000.000 đồng', 'năm mươi triệu đồng'),
      fc.constantFrom('con', 'mèo', 'thêm', 'bớt', 'x', '%', 'usd', 'nữa'),
      fc.boolean(),
      (count, sum, word, isBefore) => {
        const beside = (typed: string) => (isBefore ? `${word} ${typed}` : `${typed} ${word}`);
        expect(readCount(beside(count))).not.toHaveProperty('value');
        expect(readSum(beside(sum))).not.toHaveProperty('value');
      },
    ),
  ));
