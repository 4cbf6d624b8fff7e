import { onDay, onMonth } from '../../../src/domain/days/day-phrases';
import { whenFaults } from '../../../src/domain/papers/conference';
import { lineFaults, sectionAbout } from '../../../src/domain/papers/lines';
import { textFaults } from '../../../src/domain/papers/text-slips';

const filled = {
  'Thành phần': 5,
  'Khách mời': 5,
  'Chương trình': 0,
  'Phân công': 0,
  'Dự toán': 0,
  'Bảng chương trình': 0,
  'Danh sách đại biểu': 5,
  'Danh sách ký nhận': 5,
  'Ai dự họp': 5,
  'Danh mục văn bản': 2,
};

test('tabs drawn that do not exist, twice, or empty; an empty budget is no slip', () => {
  const drawn = ['Thành phần', 'thành  phần', 'Ghi chú', 'Phân công', 'Dự toán'];
  const faults = lineFaults(
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
  expect(lineFaults(lines, filled)).toMatchObject([{ code: 'stray-number', row: 4, about: { right: 3 } }]);
});

test.each([
  [['I. Mục đích', '1. Yêu cầu', '2. Nội dung', 'II. Tổ chức', '1. Thời gian', '2. Địa điểm']],
  [['I. Mục đích', '1. Yêu cầu', 'II. Tổ chức', '2. Thời gian', '3. Địa điểm']],
  [['1. Thành phần', '1.1. Lãnh đạo Sở', '1.2. Khách mời', '2. Thời gian', '2.1. Buổi sáng']],
  [['Mục đích', 'Nội dung', '3. Thành phần', '3.1. Đại biểu', 'Thời gian', '5. Địa điểm']],
  [['2026 là năm thứ nhất', '15 xã dự họp', 'Kinh phí']],
])('headings of two and three levels in their turn: %j', (texts) => {
  const lines = texts.map((text, index) => ({ row: index + 2, kind: 'Đề mục' as const, text }));
  expect(lineFaults(lines, filled)).toEqual([]);
});

test('under a part the count starts again, or goes on; what a part is called is its own affair', () => {
  const part = (row: number, text: string) => ({ row, kind: 'Phần' as const, text });
  const heading = (row: number, text: string) => ({ row, kind: 'Đề mục' as const, text });
  const lines = [
    part(2, 'I. CHỦ ĐỀ'),
    heading(3, '1. Tiểu ban'),
    part(4, 'PHẦN THỨ BA'),
    heading(5, '1. Thể lệ'),
  ];
  expect(lineFaults([...lines, heading(6, '2. Lệ phí')], filled)).toEqual([]);
  expect(lineFaults([...lines, heading(6, '3. Lệ phí')], filled)).toMatchObject([
    { code: 'stray-number', row: 6 },
  ]);
});

test('a heading out of turn under another is told with the number it should have', () => {
  const lines = ['1. Thành phần', '1.1. Lãnh đạo', '1.3. Khách mời', '3. Thời gian'].map((text, index) => ({
    row: index + 2,
    kind: 'Đề mục' as const,
    text,
  }));
  expect(lineFaults(lines, filled).map(({ row, about }) => [row, about?.right])).toEqual([
    [4, 2],
    [5, 2],
  ]);
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
  '(Kèm theo Công văn số 27/HLV-VP ngày   /7/2026)',
  'Số:    /KH-SKHCN, ngày    tháng 7 năm 2026',
])('%s is well spaced', (text) => expect(textFaults({ row: 2, field: 'text', text })).toEqual([]));

test('a conference needs a day or a planned month, and they must agree', () => {
  const rows = { startDay: 10, plannedMonth: 13 };
  const code = (startDay?: string, plannedMonth?: string) =>
    whenFaults(
      {
        startDay: startDay === undefined ? undefined : onDay(startDay),
        plannedMonth: plannedMonth === undefined ? undefined : onMonth(plannedMonth),
      },
      rows,
    ).map((one) => one.code);
  expect(code()).toEqual(['no-day-no-month']);
  expect(code(undefined, '2020-07')).toEqual(['no-day']);
  expect(code('2020-07-24', '2020-07')).toEqual([]);
  expect(code('2020-08-01', '2020-07')).toEqual(['day-outside-month']);
});

describe('the section about something goes on to the next heading that stands no deeper', () => {
  const section = (words: string, ...texts: string[]) =>
    sectionAbout(
      texts.map((text, index) => ({
        row: index + 2,
        kind: text.startsWith('-') ? 'Đoạn văn' : 'Đề mục',
        text,
      })),
      words,
    );

  test.each([
    ['I. Thành phần|- Lãnh đạo|II. Thời gian|- 8h00', { from: 0, to: 2 }],
    ['- Thành phần|1. Mục đích|2. Thành phần|2.1. Khách mời|- A|3. Thời gian', { from: 2, to: 5 }],
    ['1. Mục đích|2. THÀNH PHẦN|- A|- B', { from: 1, to: 4 }],
    ['1.1. Thành phần|- A|1. Thời gian|2. Khác', { from: 0, to: 2 }],
    ['1. Thành phần|1. Thành phần', { from: 0, to: 1 }],
    ['1. Mục đích|- Thành phần', undefined],
  ])('%s', (texts, at) => expect(section('thành phần', ...texts.split('|'))).toEqual(at));
});

test('what is told of spacing shows twelve letters on each side', () => {
  const text = 'Phòng Tổ chức cán bộ và Văn phòng  chuẩn bị nội dung, tài liệu';
  expect(textFaults({ row: 2, field: 'text', text })[0]?.seen).toBe('và Văn phòng  chuẩn bị nội');
  expect(textFaults({ row: 2, field: 'text', text: 'hai  dấu' })[0]?.seen).toBe('hai  dấu');
});
