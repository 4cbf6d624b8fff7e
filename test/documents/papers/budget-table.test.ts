import { budgetFields, budgetRows, consecutive } from '../../../src/documents/papers/budget-table';
import { roman } from '../../../src/domain/papers/numbering';
import { budgetLine } from '../../support/rows';
import { planBody, planLines } from '../support';

const lines = [
  {
    row: 2,
    group: 'Chi cho hội nghị',
    content: 'Nước uống',
    measure: 'người',
    quantity: 50,
    times: 2,
    price: 20000,
    note: 'ước',
  },
  { row: 3, group: 'chi cho  hội nghị', content: 'Trang trí', measure: 'bộ', quantity: 0.5, price: 1000001 },
  { row: 4, group: 'Tài liệu', content: 'In', measure: 'bộ', quantity: 50, amount: 1500000 },
  { row: 5, content: 'Tổng cộng', amount: 9 },
].map(budgetLine);

test('headings and subtotals stand as they were typed, without a number, and are no part of the sum', () => {
  const rows = [
    { row: 2, content: 'I. Chi hội trường' },
    { row: 3, content: 'Thuê', amount: 20 },
    { row: 4, content: 'Loa', amount: 7 },
    { row: 5, content: 'Cộng mục I', amount: 27 },
    { row: 6, content: 'Hoa', amount: 5 },
    { row: 7, content: 'Tổng kinh phí', amount: 32 },
  ].map(budgetLine);
  const shown = [
    ['', 'I. Chi hội trường', ''],
    ['1', 'Thuê', '20'],
    ['2', 'Loa', '7'],
    ['', 'Cộng mục I', '27'],
    ['3', 'Hoa', '5'],
  ];
  const told = budgetRows(rows).map((row) => [row.TT, row['Nội dung chi'], row['Thành tiền']]);
  expect(told).toEqual(shown);
  expect(budgetFields(rows)).toMatchObject({
    'Tổng cộng': '32',
    Phần: [{ Dòng: shown.map(([TT]) => ({ TT })) }],
  });
});

test('parts with their sums, lines numbered in each part, the whole in figures and words', () => {
  expect(planBody({ plan: planLines(['Lấy từ', 'Dự toán'], ['Đoạn văn', 'Hết.']), budget: lines })).toEqual([
    'ĐVT: đồng',
    'TT',
    'Nội dung chi',
    'ĐVT',
    'Số lượng',
    'Số buổi/ ngày',
    'Đơn giá',
    'Thành tiền',
    'Ghi chú',
    'I',
    'Chi cho hội nghị',
    '2.500.001',
    '1',
    'Nước uống',
    'người',
    '50',
    '2',
    '20.000',
    '2.000.000',
    'ước',
    '2',
    'Trang trí',
    'bộ',
    '0,5',
    '1.000.001',
    '500.001',
    'II',
    'Tài liệu',
    '1.500.000',
    '1',
    'In',
    'bộ',
    '50',
    '1.500.000',
    'Tổng cộng',
    '4.000.001',
    'Bằng chữ: Bốn triệu không trăm linh một đồng.',
    'Hết./.',
  ]);
});

test('lines without a part have no part row', () => {
  const body = planBody({
    plan: planLines(['Lấy từ', 'Dự toán']),
    budget: [budgetLine({ row: 2, content: 'Nước', quantity: 2, price: 1000 })],
  });
  expect(body.slice(9, 12)).toEqual(['1', 'Nước', '2']);
});

test('nothing is printed without lines', () => {
  expect(budgetFields([])).toBeUndefined();
  expect(planBody({ plan: planLines(['Lấy từ', 'Dự toán'], ['Đoạn văn', 'Hết.']), budget: [] })).toEqual([
    'Hết./.',
  ]);
});

describe('a budget that no line calls for', () => {
  const budget = [budgetLine({ row: 2, content: 'Nước', quantity: 2, price: 1000 })];
  const order = (plan: ReturnType<typeof planLines>) =>
    planBody({ plan, budget }).filter((line) => /^(\d\. |ĐVT: đồng|Hết|- )/.test(line));

  test('stands at the end of the section on funds', () => {
    const plan = planLines(
      ['Đề mục', 'Kinh phí'],
      ['Gạch đầu dòng', 'chi'],
      ['Đề mục', 'Tổ chức'],
      ['Đoạn văn', 'Hết'],
    );
    expect(order(plan)).toEqual(['1. Kinh phí', '- chi', 'ĐVT: đồng', '2. Tổ chức', 'Hết./.']);
  });
  test('else before the closing paragraph', () => {
    expect(order(planLines(['Đề mục', 'Tổ chức'], ['Đoạn văn', 'Hết']))).toEqual([
      '1. Tổ chức',
      'ĐVT: đồng',
      'Hết./.',
    ]);
    expect(order(planLines(['Đề mục', 'Kinh phí'], ['Đoạn văn', 'Hết']))).toEqual([
      '1. Kinh phí',
      'ĐVT: đồng',
      'Hết./.',
    ]);
  });
});

test.each([
  [1, 'I'],
  [4, 'IV'],
  [9, 'IX'],
  [14, 'XIV'],
  [38, 'XXXVIII'],
])('%i is %s', (number, written) => {
  expect(roman(number)).toBe(written);
});

test('rows stand together only while they are neighbours', () => {
  expect(consecutive(['a', 'A ', 'b', 'a'], (row) => row).map(({ rows }) => rows.length)).toEqual([2, 1, 1]);
});
