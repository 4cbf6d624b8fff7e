import fc from 'fast-check';
import { budgetFaults } from '../../../src/domain/money/budget';
import { mostAmount } from '../../../src/domain/money/money';
import { estimatedGuests } from '../../../src/domain/money/norms';
import { budgetTotal, isTotal, lineAmount } from '../../../src/domain/money/totals';
import { budgetLine, normRow } from '../../support/rows';

const norms = [
  { row: 2, code: 'NUOC', amount: 20000, basis: 'Thông tư 40/2017/TT-BTC', validTo: '2025-05-03' },
  { row: 3, code: 'AN', amount: 150000, offPayroll: true, basis: 'Thông tư 40/2017/TT-BTC' },
].map(normRow);
const frame = { norms, day: '2020-07-24', offPayrollSeats: 2 };
const codes = (lines: Parameters<typeof budgetLine>[0][], day = '2020-07-24') =>
  budgetFaults(lines.map(budgetLine), { ...frame, day }).map(({ code, row }) => [code, row]);

test('a line is quantity × times × price, whole đồng', () => {
  expect(lineAmount(budgetLine({ row: 2, quantity: 50, times: 2, price: 20000 }))).toBe(2000000);
  expect(lineAmount(budgetLine({ row: 2, quantity: 3, times: 0.5, price: 333 }))).toBe(500);
  expect(lineAmount(budgetLine({ row: 2, amount: 7 }))).toBe(7);
  const half = [{ quantity: 2, price: 3 }, { price: 3 }, { quantity: 2, times: 3 }, {}];
  expect(half.map((cells) => lineAmount(budgetLine(cells)))).toEqual([6, 0, 0, 0]);
});

test('a line is asked for its basis, its norm, its sum', () => {
  expect(codes([{ row: 2, content: 'Hoa', quantity: 1, price: 1 }])).toEqual([['budget-without-basis', 2]]);
  expect(codes([{ row: 2, norm: 'nuoc', quantity: 50, times: 2, price: 20000 }])).toEqual([]);
  expect(codes([{ row: 2, norm: 'NUOC', quantity: 50, price: 25000 }])).toEqual([['budget-over-norm', 2]]);
  expect(codes([{ row: 2, norm: 'XE', quantity: 1, price: 1 }])).toEqual([['budget-unknown-norm', 2]]);
  expect(codes([{ row: 2, norm: 'NUOC', quantity: 1, price: 1 }], '2025-05-04')).toEqual([
    ['budget-norm-expired', 2],
  ]);
  expect(codes([{ row: 2, basis: 'báo giá', quantity: 2, price: 3, amount: 7 }])).toEqual([
    ['budget-amount-differs', 2],
  ]);
});

test('meal support only for as many as no payroll pays', () => {
  expect(codes([{ row: 2, norm: 'AN', quantity: 2, price: 150000 }])).toEqual([]);
  expect(codes([{ row: 2, norm: 'AN', quantity: 3, price: 150000 }])).toEqual([
    ['budget-meal-for-salaried', 2],
  ]);
});

test('a total that people write under the lines is added again', () => {
  const lines = [
    { row: 2, content: 'Nước', amount: 10, basis: 'x' },
    { row: 3, content: 'Hoa', amount: 5, basis: 'x' },
  ];
  expect(codes([...lines, { row: 4, content: 'Tổng cộng', amount: 15 }])).toEqual([]);
  expect(codes([...lines, { row: 4, content: 'CỘNG:', amount: 16 }])).toEqual([['budget-total-differs', 4]]);
  expect(isTotal('Cộng tác viên')).toBe(false);
});

test('income above a total is no part of it', () => {
  const lines = [
    { row: 2, content: 'Thu hội phí', amount: 100, basis: 'x' },
    { row: 3, content: 'Hoa', amount: 5, basis: 'x' },
  ];
  expect(codes([...lines, { row: 4, content: 'Tổng cộng', amount: 5 }])).toEqual([['budget-income', 2]]);
});

test('a sum that no paper carries is told as too large, and as nothing else', () => {
  const of = (amount: number) => codes([{ row: 2, quantity: 1, price: 1, amount, basis: 'x' }]);
  expect([of(mostAmount + 1), of(mostAmount)]).toEqual([
    [['amount-too-large', 2]],
    [['budget-amount-differs', 2]],
  ]);
});

test('a norm without a basis asks for one on the line', () => {
  const bare = { norms: [normRow({ code: 'A', amount: 5 })], day: undefined, offPayrollSeats: 0 };
  const of = (cells: object) =>
    budgetFaults([budgetLine({ row: 2, norm: 'A', ...cells })], bare).map(({ code }) => code);
  expect([of({}), of({ basis: 'Báo giá' }), of({ basis: 'Báo giá', price: 5, quantity: 9 })]).toEqual([
    ['budget-without-basis'],
    [],
    [],
  ]);
});

test('a line that does not say how many, or at what price, is within every norm', () => {
  const norm = normRow({ code: 'A', amount: 0, offPayroll: true, basis: 'x' });
  const faults = (cells: object) =>
    budgetFaults([budgetLine({ row: 2, norm: 'A', ...cells })], {
      norms: [norm],
      day: undefined,
      offPayrollSeats: 0,
    });
  expect([faults({}), faults({ quantity: 1 }).map(({ code }) => code)]).toEqual([
    [],
    ['budget-meal-for-salaried'],
  ]);
});

test('the total is the sum of the shown lines in any order', () =>
  fc.assert(
    fc.property(fc.array(fc.record({ quantity: fc.nat(100), price: fc.nat(1e6) })), (some) => {
      const lines = some.map((line, index) => budgetLine({ row: index + 2, ...line }));
      const sum = lines.map(lineAmount).reduce((a, b) => a + b, 0);
      expect(budgetTotal([...lines].reverse())).toBe(sum);
    }),
  ));

describe('what an estimate of spending is held against', () => {
  const frame = { norms: [], day: undefined, offPayrollSeats: undefined, seats: 46, sessions: 2 };
  const line = (cells: Parameters<typeof budgetLine>[0]) =>
    budgetLine({ row: 2, basis: 'Báo giá', ...cells });
  const codes = (cells: Parameters<typeof budgetLine>[0], also: object = {}) =>
    budgetFaults([line(cells)], { ...frame, ...also }).map(({ code }) => code);

  test.each(['Thu', 'Thu hội phí', 'Thu: tài trợ', 'Tổng thu', 'Nguồn thu khác', 'I. Các khoản thu'])(
    '%s is income: told, and no part of the sum',
    (content) => {
      const lines = [line({ content, amount: 5_000_000 }), line({ content: 'Nước uống', amount: 1_000_000 })];
      expect(budgetTotal(lines)).toBe(1_000_000);
      expect(codes({ content, amount: 5_000_000 })).toEqual(['budget-income']);
    },
  );

  test.each(['Thuê hội trường', 'Thu dọn hội trường', 'Thu hồi thẻ', 'Thu âm, ghi hình', 'Thư mời'])(
    '%s is spent',
    (content) => expect(budgetTotal([line({ content, amount: 1_000_000 })])).toBe(1_000_000),
  );

  test('a lump norm is paid as it is, a cap may be kept under', () => {
    const norm = {
      row: 2,
      code: 'AN',
      amount: 150_000,
      basis: 'TT 40',
      offPayroll: false,
      validFrom: undefined,
      validTo: undefined,
    };
    const of = (rule: 'Khoán' | 'Tối đa', price = 100_000) =>
      codes({ norm: 'AN', price }, { norms: [{ ...norm, rule }] });
    expect([of('Khoán'), of('Tối đa'), of('Khoán', 150_000)]).toEqual([['budget-below-norm'], [], []]);
  });

  test('people and sessions are held against guests and length, where these are known', () => {
    const all = { content: 'Nước', measure: 'người', quantity: 50, times: 3, price: 1 };
    expect(codes(all)).toEqual(['budget-more-guests', 'budget-more-sessions']);
    expect(codes({ ...all, measure: 'bộ' })).toEqual([]);
    const lines = [all, { ...all, measure: 'bộ', quantity: 90 }, { ...all, measure: 'Suất', quantity: 60 }];
    expect(estimatedGuests(lines.map((line) => budgetLine(line)))).toBe(60);
    expect([estimatedGuests([]), estimatedGuests([budgetLine({ measure: 'người' })])]).toEqual([0, 0]);
    expect(codes(all, { seats: undefined, sessions: undefined })).toEqual([]);
    expect(codes({ ...all, quantity: 46, times: 2 })).toEqual([]);
  });
});
