import { whenFaults } from '../../../src/domain/papers/conference';
import { planFaults } from '../../../src/domain/papers/plan';
import { textFaults } from '../../../src/domain/papers/slips';

const filled = { 'Thành phần': 5, 'Chương trình': 0, 'Phân công': 0, 'Dự toán': 0 };

test('tabs drawn that do not exist, twice, or empty; an empty budget is no slip', () => {
  const drawn = ['Thành phần', 'thành  phần', 'Ghi chú', 'Phân công', 'Dự toán'];
  const faults = planFaults(
    drawn.map((text, index) => ({ row: index + 2, kind: 'Lấy từ', text })),
    filled,
  );
  expect(faults.map(({ code, row }) => [code, row])).toEqual([
    ['drawn-twice', 3],
    ['unknown-drawing', 4],
    ['drawn-empty', 5],
  ]);
});

test('a heading numbered out of turn', () => {
  const lines = ['1. Mục đích', 'Nội dung', '4. Thành phần'].map((text, index) => ({
    row: index + 2,
    kind: 'Đề mục' as const,
    text,
  }));
  expect(planFaults(lines, filled)).toMatchObject([{ code: 'stray-number', row: 4, about: { right: 3 } }]);
});

test.each([
  ['phát triển kinh tế- xã hội', 'stray-spacing'],
  ['hai  dấu cách', 'stray-spacing'],
  ['trước dấu phẩy , có cách', 'stray-spacing'],
  ['thiếu cách,sau dấu', 'stray-spacing'],
  ['thứ Hai, ngày 24/7/2020', 'weekday-in-text'],
])('%s', (text, code) =>
  expect(textFaults({ row: 2, field: 'text', text }).map((one) => one.code)).toEqual([code]),
);

test.each([
  'kinh tế - xã hội',
  'KH-SKHCN',
  'giai đoạn 2020-2025;',
  '1.250.000 đồng',
  '(*có giấy mời sau*).',
  '{{Tên hội nghị}}, {{Ngày}}',
])('%s is well spaced', (text) => expect(textFaults({ row: 2, field: 'text', text })).toEqual([]));

test('a conference needs a day or a planned month, and they must agree', () => {
  const rows = { startDay: 10, plannedMonth: 13 };
  const code = (startDay?: string, plannedMonth?: string) =>
    whenFaults({ startDay, plannedMonth }, rows).map((one) => one.code);
  expect(code()).toEqual(['no-day-no-month']);
  expect(code(undefined, '2020-07')).toEqual(['no-day']);
  expect(code('2020-07-24', '2020-07')).toEqual([]);
  expect(code('2020-08-01', '2020-07')).toEqual(['day-outside-month']);
});
