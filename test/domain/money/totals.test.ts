import { budgetFaults } from '../../../src/domain/money/budget';
import { budgetTotal, isTotal, sorted } from '../../../src/domain/money/totals';
import { budgetLine } from '../../support/rows';

type Row = [content: string, amount?: number, cells?: object];
const linesOf = (rows: readonly Row[]) =>
  rows.map(([content, amount, cells], index) =>
    budgetLine({
      row: index + 2,
      content,
      basis: 'Báo giá',
      ...(amount === undefined ? {} : { amount }),
      ...cells,
    }),
  );
const rolesOf = (...rows: Row[]) =>
  sorted(linesOf(rows))
    .map(({ role }) => role[0])
    .join('');
const totalOf = (...rows: Row[]) => budgetTotal(linesOf(rows));
const differing = (...rows: Row[]) =>
  budgetFaults(linesOf(rows), { norms: [], day: undefined, offPayrollSeats: undefined }).flatMap(
    ({ code, row, seen, about }) => (code === 'budget-total-differs' ? [[row, seen, about?.right]] : []),
  );

const water: Row = ['Nước uống', 10];
const flowers: Row = ['Hoa', 5];
const hall: Row = ['Hội trường', 20];
const sound: Row = ['Loa', 7];

test.each([
  ['Tổng kinh phí', 42],
  ['Tổng cộng (A+B)', 42],
  ['Tổng', 42],
  ['Tổng chi', 42],
  ['Tổng số', 42],
  ['Cộng (1+2)', 42],
  ['Tổng dự toán', 42],
  ['Tổng cộng:', 42],
  ['Tổng kinh phí đề nghị', 42],
  ['Cộng chi phí', 42],
  ['Tổng kinh phí: 50.000.000 đồng', 42],
])('%s adds up what stands above, and is never added', (content, amount) => {
  const rows: Row[] = [water, flowers, hall, sound];
  expect(totalOf(...rows, [content, amount])).toBe(42);
  expect(differing(...rows, [content, amount])).toEqual([]);
  expect(differing(...rows, [content, amount + 1])).toEqual([[6, amount + 1, 42]]);
});

test('sections with subtotals, headings without a sum, and one that is the sum of its own', () => {
  const rows: Row[] = [
    ['I. Chi nước, hoa'],
    water,
    flowers,
    ['Cộng mục I', 15],
    ['II. Chi hội trường', 27],
    hall,
    sound,
    ['Cộng mục II', 27],
    ['TỔNG CỘNG (I+II)', 42],
    ['Tổng cộng (làm tròn)', 42],
  ];
  expect(rolesOf(...rows)).toBe('hsss' + 'hsss' + 'tt');
  expect(sorted(linesOf(rows)).map(({ role }) => role)[3]).toBe('subtotal');
  expect(totalOf(...rows)).toBe(42);
  expect(differing(...rows)).toEqual([]);
});

test('each sum that is not what it says is told with both', () => {
  expect(
    differing(
      ['I. A'],
      water,
      flowers,
      ['Cộng mục I', 42],
      ['II. B', 26],
      hall,
      sound,
      ['Cộng II', 42],
      ['Tổng', 27],
    ),
  ).toEqual([
    [5, 42, 15],
    [6, 26, 27],
    [9, 42, 27],
    [10, 27, 42],
  ]);
});

test('a subtotal between lines may add up its part or all so far, the last total all', () => {
  expect(differing(water, ['Cộng', 10], flowers, sound, ['Cộng', 12], hall, ['Cộng', 42])).toEqual([]);
  expect(differing(water, ['Cộng', 10], flowers, sound, ['Cộng', 22], hall, ['Tổng cộng', 42])).toEqual([]);
  expect(differing(water, ['Cộng', 10], flowers, sound, ['Cộng', 12], hall, ['Tổng cộng', 20])).toEqual([
    [8, 20, 42],
  ]);
});

test('parts that have names in a column are added by themselves', () => {
  const of = (group: string, [content, amount]: Row): Row => [content, amount, { group }];
  const rows = (sum: number): Row[] => [
    of('A', water),
    of('B', hall),
    of('B', sound),
    of('B', ['Cộng', sum]),
    of('C', flowers),
  ];
  expect(differing(...rows(27))).toEqual([]);
  expect(differing(...rows(28))).toEqual([[5, 28, 37]]);
});

test.each<[string, Row[], string, number]>([
  [
    'bullets under a line',
    [
      ['Chi hội trường', 27],
      ['- Hội trường', 20],
      ['- Loa', 7],
    ],
    'hss',
    27,
  ],
  [
    'bullets that are less than the line',
    [
      ['Chi hội trường', 30],
      ['- Hội trường', 20],
    ],
    'ss',
    50,
  ],
  [
    'one numbered part',
    [
      ['1. Hội trường', 27],
      ['1.1 Thuê', 20],
      ['1.2 Loa', 7],
      ['2. Hoa', 5],
    ],
    'hsss',
    32,
  ],
  [
    'letters over figures',
    [
      ['A. Tất cả', 27],
      ['1. Hội trường', 20],
      ['2. Loa', 7],
      ['B. Hoa', 5],
    ],
    'hsss',
    32,
  ],
  ['the same sum under a number', [['1. Hoa', 5], flowers], 'ss', 10],
  ['a line with its price', [['I. Hoa', 27, { quantity: 1, price: 27 }], hall, sound], 'sss', 54],
  [
    'a section of which nothing follows',
    [
      ['I. Hoa', 5],
      ['II. Loa', 7],
    ],
    'ss',
    12,
  ],
])('%s', (_, rows, roles, total) => {
  expect(rolesOf(...rows)).toBe(roles);
  expect(totalOf(...rows)).toBe(total);
});

test('a line that begins as a total and says what stands above is one, whatever follows; another is spent', () => {
  expect(totalOf(water, flowers, ['Tổng chi phí phục vụ đại biểu', 15])).toBe(15);
  expect(totalOf(water, flowers, ['Tổng chi phí phục vụ đại biểu', 16])).toBe(31);
  expect(totalOf(water, flowers, ['Tổng vệ sinh hội trường', 15])).toBe(30);
  expect(totalOf(water, flowers, ['Tổng kết', 15])).toBe(30);
  expect(totalOf(water, ['Tổng chi phí phục vụ đại biểu', 10])).toBe(20);
  expect(totalOf(water, flowers, ['Tổng chi phí in ấn', 15, { quantity: 1, price: 15 }])).toBe(30);
});

test('what is rounded may differ by that', () => {
  const rows: Row[] = [
    ['Hoa', 1_234_567],
    ['Nước', 1],
  ];
  const of = (words: string, sum: number) => differing(...rows, [words, sum]).length;
  expect([of('Tổng cộng (làm tròn)', 1_235_000), of('Tổng cộng (làm tròn)', 1_200_000)]).toEqual([0, 0]);
  expect([of('Tổng cộng', 1_235_000), of('Tổng cộng (làm tròn)', 1_234_999)]).toEqual([1, 1]);
});

test('income is no part of a sum, and a total of income stays income', () => {
  expect(rolesOf(['Thu hội phí', 9], water, ['Tổng thu', 9], ['Tổng chi', 10])).toBe('isit');
  expect(differing(['Thu hội phí', 9], water, ['Tổng chi', 10])).toEqual([]);
  expect(isTotal('Tổng thu')).toBe(true);
});
