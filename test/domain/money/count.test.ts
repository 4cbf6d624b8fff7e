import fc from 'fast-check';
import { isTotal } from '../../../src/domain/money/budget';
import { readCount } from '../../../src/domain/money/count';
import { amountInWords } from '../../../src/domain/money/in-words';
import { writeVnd } from '../../../src/domain/money/money';
import { readNumberWords } from '../../../src/domain/money/number-words';
import { readSum } from '../../../src/domain/money/sum';

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
])('how many: %s is %s', (typed, value) => expect(readCount(typed)).toEqual({ value }));

test.each([
  ['15-20', 15, 20],
  ['từ 15 đến 20', 15, 20],
  ['khoảng 50', 50],
  ['3 (bốn)', 3, 4],
  ['3 hoặc 4', 3, 4],
  ['3 + 1 lái xe', 4, 3, 1],
  ['nhiều'],
  ['3,5', 5],
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
  ['20.000 đồng', 20_000],
  ['không', 0],
])('the sum %s is %s', (typed, value) => expect(readSum(typed)).toEqual({ value }));

test.each([
  ['150.000.000 đ (Một trăm bốn mươi triệu đồng)', 150_000_000, 140_000_000],
  ['khoảng 50 triệu', 50_000_000],
  ['50-60 triệu', 50_000_000, 60_000_000],
  ['150', 150_000_000, 150_000, 150],
  ['2 tỷ 3', 2_300_000_000, 2_003_000_000],
  ['3 triệu 5', 3_500_000, 3_005_000],
  ['1.500.000đ/người'],
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
      expect(readNumberWords(amountInWords(sum).replace(/ đồng$/, ''))).toBe(sum);
    }),
  ));
