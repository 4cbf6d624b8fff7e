import { dayFaults, hourFaults } from '../../../src/domain/papers/text-days';

const day = { text: '27/3/2026', first: '2026-03-27', last: '2026-03-27' };

test.each([
  ['Thời gian: 8h00 ngày 27/3/2026', []],
  ['Thời gian: 8h00 ngày 28/3/2026', ['2026-03-28']],
  ['Thời gian gửi báo cáo: trước ngày 20/3/2026', []],
  // What a notice of a change says of the old day is meant.
  [
    'Thời gian trước đây: 8 giờ 00, ngày 20 tháng 3 năm 2026; nay chuyển sang: {{Thời gian}}.'.normalize(
      'NFD',
    ),
    [],
  ],
])('%s', (text, expected) =>
  expect(dayFaults([{ row: 2, kind: undefined, text }], day as never).map(({ seen }) => seen)).toEqual(
    expected,
  ),
);

test.each([
  ['Thời gian: 7h30, thứ Sáu ngày 24/7/2020', ['7h30']],
  ['Thời gian: từ 14h00 ngày 24/7/2020'.normalize('NFD'), ['14h00']],
  ['Thời gian: đón tiếp 7h30, khai mạc 8h00 ngày 24/7/2020', []],
  ['Thời gian:\u00A08 giờ 00 ngày 24/7/2020', []],
  ['Thời gian: {{Giờ bắt đầu}}, {{Ngày họp}}', []],
  ['Thời gian nộp báo cáo: trước 17h00 ngày 20/7/2020', []],
  ['Gửi báo cáo trước 17h00', []],
])('%j held against 8h00 tells %j', (text, seen) =>
  expect(hourFaults([{ row: 2, kind: undefined, text }], { from: '08:00' }).map((one) => one.seen)).toEqual(
    seen,
  ),
);
