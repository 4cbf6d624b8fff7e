import type { Day } from '../../src/domain/days/days';
import type { Told } from '../../src/domain/readings/readings';

/** What phrases mean, and the phrases that people type for it: each is crossed with what may stand around it. */
export type Rows = readonly (readonly [value: unknown, ...phrases: readonly string[]])[];

export const days = (from: Day, to = from) => ({ from, to });
const dates: Rows = [
  [
    days('2026-03-12'),
    ...['12/3/2026', '12/03/2026', '12.3.2026', '12-3-2026', '12/3/26', '12 / 3 / 2026', 'ngày 12/3', '12/3'],
    ...[
      'ngày 12 tháng 3 năm 2026',
      '12 tháng 3 năm 2026',
      '12 tháng 3/2026',
      '12/3 năm 2026',
      '12 tháng Ba, 2026',
    ],
  ],
  [
    days('2026-03-12', '2026-03-13'),
    ...['12-13/3/2026', '12 – 13/3/2026', '12, 13/3/2026', '12 và 13/3/2026', '12÷13/3/2026', '12→13/3/2026'],
    ...['12 ~ 13/3/2026', '12&13/3/2026', '12/3 - 13/3/2026', '12/3/2026-13/3/2026', '12/3 và 13/3'],
    ...['từ ngày 12 đến ngày 13/3/2026', 'từ 12 đến hết 13/3/2026', 'từ 12/3 tới 13/3/2026'],
    ...['các ngày 12, 13 tháng 3 năm 2026', 'ngày 12 và ngày 13/3/2026', 'trong 02 ngày 12-13/3/2026'],
    ...['từ chiều 12 đến sáng 13/3/2026', 'thứ Năm, 12/3 và thứ Sáu, 13/3/2026', 'T5-T6, 12-13/3/2026'],
  ],
  [
    days('2026-04-28', '2026-05-02'),
    ...['từ ngày 28 tháng 4 đến ngày 02 tháng 5 năm 2026', '28/4 - 02/5/2026', 'từ 28/4/2026 đến 2/5/2026'],
  ],
  [days('2026-12-28', '2027-01-02'), '28/12 đến 02/01/2027', 'từ 28/12/2026 - 02/01/2027'],
];

const span = (from: string, to: string | null = null) => ({ from, to });
const hours: Rows = [
  [
    span('08:00'),
    ...[
      '8h00',
      '8h',
      '8 giờ',
      '8 giờ 00',
      '08:00',
      '8g00',
      '8h:00',
      '8h.00',
      '8h00 sáng',
      'sáng 8h00',
      '8:00 AM',
    ],
    ...[
      'tám giờ',
      '8H00',
      "8h00'",
      'từ 8h00',
      'vào lúc 8h',
      'vào hồi 8 giờ 00 phút',
      'đúng 8h00',
      'bắt đầu 8h',
    ],
    ...[
      'đón tiếp 7h30, khai mạc 8h00',
      'khai mạc 8h00, đón tiếp 7h30',
      '7h30 đón tiếp đại biểu; 8h00 khai mạc',
    ],
    ...['8h00 (đón tiếp từ 7h30)', '8h00, đại biểu có mặt trước 7h45', '7h30 - 8h00 đón tiếp, 8h00 khai mạc'],
  ],
  [
    span('14:00'),
    ...['14h', '2h chiều', 'chiều 2h00', '2 giờ chiều', 'chiều: 2h', '2:00 PM', '14 giờ', '14h00 chiều'],
    ...['buổi chiều lúc 2h', '2h (chiều)', 'hai giờ chiều'],
  ],
  [span('13:00'), '1h trưa', '13h', '1h chiều'],
  [span('21:00'), '9 giờ tối', 'tối 9h', '21h00', '9h00 tối'],
  [
    span('07:30'),
    ...['7h30', '7 giờ rưỡi', '7h30 phút', '7g30', '7h:30', '7h 30', '8 giờ kém 30', '07 giờ 30 phút sáng'],
  ],
  [
    span('08:00', '11:30'),
    ...['8h00-11h30', '8-11h30', '8h - 11h30', 'từ 8h đến 11h30', '8h00→11h30', '8h00 ÷ 11h30', '8h ~ 11h30'],
    ...['sáng 8h00 - 11h30', '8h - 11h30 sáng', '8 giờ 00 – 11 giờ 30', 'từ 8 giờ đến 11 giờ 30 phút'],
    ...[
      'khai mạc 8h00, kết thúc 11h30',
      '8h00 - 11h30 (đón tiếp từ 7h30)',
      '7h30-8h00: đón tiếp; 8h00-11h30: họp',
    ],
  ],
  [
    span('14:00', '16:30'),
    ...['2h00 - 4h30 chiều', '14h-16h30', 'chiều 2h - 4h30', '2 - 4h30 chiều', 'chiều từ 2h00 đến 4h30'],
    ...['14-16h30', '2h chiều - 4h30 chiều'],
  ],
  [span('19:30', '21:30'), '7 giờ 30 - 9 giờ 30 tối', 'tối từ 7h30 đến 9h30', '19h30-21h30'],
  [
    span('08:00', '17:00'),
    ...[
      '8h sáng - 5h chiều',
      '8h00 - 17h00',
      'sáng 8h00-11h30, chiều 13h30-17h00',
      '8h00-11h30 và 13h30-17h00',
    ],
    ...['khai mạc 8h00, bế mạc 17h00', '8h - 5h chiều'],
  ],
];

const months: Rows = [
  [
    days('2026-03'),
    '3/2026',
    'tháng 3/2026',
    'tháng 3 năm 2026',
    'cuối tháng 3/2026',
    'đầu tháng 3',
    'T3/2026',
    'tuần 2 tháng 3',
  ],
  [
    days('2026-03', '2026-04'),
    '3/2026 và 4/2026',
    'tháng 3-4/2026',
    'tháng 3 hoặc tháng 4/2026',
    'từ tháng 3 đến tháng 4/2026',
    '3,4/2026',
  ],
  [days('2026-01', '2026-03'), 'quý I/2026', 'Quý 1/2026', 'quý I năm 2026', 'quý một/2026'],
  [days('2026-01', '2026-06'), '6 tháng đầu năm 2026', 'quý I, II/2026', 'quý I và quý II/2026'],
  [days('2025-12', '2026-01'), 'tháng 12/2025 - tháng 01/2026', 'tháng 12, tháng 01/2026'],
];
const lengths: Rows = [
  [
    1,
    '01 buổi',
    'nửa ngày',
    '½ ngày',
    'buổi sáng',
    '1 buổi chiều',
    '90 phút',
    '2 tiếng rưỡi',
    '2h30',
    'nửa ngày (buổi sáng)',
  ],
  [
    2,
    '01 ngày',
    '1 ngày',
    'một ngày',
    '01 (một) ngày',
    'cả ngày',
    '02 buổi',
    'sáng và chiều',
    '1 ngày (2 buổi)',
    '6 tiếng',
  ],
  [3, '1 ngày rưỡi', '1,5 ngày', '1 ngày 1 buổi', '01 ngày và 01 buổi', '3 buổi', 'chiều 23 và cả ngày 24'],
  [4, '02 ngày', 'hai ngày', '02 (hai) ngày', '2 ngày (12-13/3/2026)'],
  [10, 'năm ngày', '05 ngày'],
];
const deadlines: Rows = [
  [
    '2026-03-20T17:00',
    ...[
      '17h 20/3/2026',
      'trước 17h00 ngày 20/3',
      'chậm nhất 17h00, thứ Sáu, ngày 20/3/2026',
      '20/3/2026, trước 17h',
    ],
    ...['5h chiều 20/3', 'từ 10/3 đến 17h00 ngày 20/3/2026', 'đến 17 giờ 00 ngày 20 tháng 3 năm 2026'],
  ],
  [
    '2026-03-20T23:59',
    ...[
      '20/3/2026',
      'ngày 20/3',
      'trước ngày 20/3/2026',
      'hết ngày 20/3/2026',
      'chậm nhất là ngày 20/3',
      'T6, 20/3/2026',
    ],
    ...['hạn cuối: 20/3/2026', 'từ 10/3 đến hết 20/3/2026', 'gửi về Sở Nội vụ trước ngày 20/3/2026'],
  ],
  ['2026-03-31T23:59', 'hết tháng 3/2026', 'trong tháng 3'],
];
const counts: Rows = [
  [3, '3', '03', '3 người', 'ba', 'ba đại biểu', '3 (ba)', '03 (ba) đồng chí', '2 nam, 1 nữ'],
  [25, '25', 'hai mươi lăm', '25 đại biểu', 'tổng số 25 người'],
  [0, '0', 'không', 'không có ai'],
];
const sums: Rows = [
  [
    1_500_000,
    '1.500.000',
    '1.500.000 đồng',
    '1.500.000đ',
    '1 500 000',
    '1,5 triệu',
    '1,500,000 VNĐ',
    'một triệu rưỡi',
    '1.500.000 đồng (Một triệu năm trăm nghìn đồng)',
  ],
  [2_300_000_000, '2 tỷ 300 triệu', '2,3 tỷ đồng', '2.300 triệu', 'hai tỷ ba trăm triệu đồng'],
];
const totals: Rows = [
  [
    true,
    'Tổng cộng',
    'Cộng',
    'Tổng kinh phí',
    'Cộng mục I',
    'Tổng cộng (A+B)',
    'Tổng chi',
    'Tổng (làm tròn)',
  ],
  [false, 'Tổng kết', 'Cộng tác viên', 'Tổng hợp báo cáo', 'Thuê hội trường', 'Tổng vệ sinh'],
];

/** What is understood, by kind; a page of the guide shows it (`npm run docs`). */
export const said: Record<Told, Rows> = {
  days: dates,
  hours,
  month: months,
  deadline: deadlines,
  length: lengths,
  count: counts,
  sum: sums,
  total: totals,
};

/** What is asked about, since it may mean this or that, or nothing that is known. */
export const asked: Record<Exclude<Told, 'total'>, readonly string[]> = {
  days: [
    'thứ Hai, 12/3/2026',
    '13-12/3/2026',
    '12 hoặc 13/3/2026',
    '30/2/2026',
    'từ 14/4 đến 12/3/2026',
    'hôm nay',
    'thứ Năm',
    '12/3/2026 trừ khi mưa',
    'tháng 3/2026',
  ],
  hours: [
    '2h00',
    '1h30 - 4h30',
    '11h30 - 8h00',
    '8h00, 14h00',
    '8h75',
    'buổi sáng',
    'đến 11h30',
    '13h sáng',
    '8h00 theo giấy mời',
  ],
  month: ['tháng 13/2026', 'tháng 5 - tháng 3/2026', 'sau Tết', '2026'],
  deadline: [
    'thứ Năm, 20/3/2026',
    'sáng 20/3/2026',
    'sau ngày 20/3',
    'cuối tháng 3',
    'trước 17h00',
    '03 ngày trước hội nghị',
  ],
  length: ['1-2 ngày', '1 ngày (1 buổi)', '2 ngày 1 đêm', 'đến khi xong việc', '0,3 ngày'],
  count: ['15-20', 'khoảng 50', '3 (bốn)', '3 + 1 lái xe', 'nhiều', 'nam nguoi'],
  sum: [
    '150',
    'khoảng 50 triệu',
    '50-60 triệu',
    '2 tỷ 3',
    '1.500.000 đồng (Một triệu đồng)',
    '50.000đ/người',
  ],
};
