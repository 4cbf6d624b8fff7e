import fc from 'fast-check';
import { datesIn } from '../../../src/domain/days/dates-in';
import {
  type Days,
  lastOf,
  onDay,
  onlyMonth,
  onMonth,
  readDays,
  readHours,
  readInYear,
  readMonths,
  sayDays,
  sayDeadline,
  shownDay,
  writeDays,
  writeHours,
  writeMonths,
} from '../../../src/domain/days/day-phrases';
import { weekday, writeDay, writeShortDay } from '../../../src/domain/days/days';
import { readLength } from '../../../src/domain/days/length';
import { wrongWeekdays } from '../../../src/domain/days/right-weekdays';
import { weekdaysIn } from '../../../src/domain/days/weekdays';

describe('days as people write them are kept as typed and mean', () => {
  test.each([
    ['12-13/3/2026', '2026-03-12', '2026-03-13'],
    ['từ ngày 02 đến 06/3/2026 (1 ngày)', '2026-03-02', '2026-03-06'],
    ['ngày 09 tháng 4 năm 2026 (thứ Năm)', '2026-04-09', '2026-04-09'],
    ['trước 17h00 ngày 09/9/2026', '2026-09-09', '2026-09-09'],
    ['từ ngày 28 tháng 4 đến ngày 02 tháng 5 năm 2026', '2026-04-28', '2026-05-02'],
    ['28/12 đến 02/01/2027', '2026-12-28', '2027-01-02'],
    ['từ thứ Ba 21/4 đến thứ Năm 23/4/2026', '2026-04-21', '2026-04-23'],
    ['8h ngày 20/7 và 14h ngày 21/7/2020', '2020-07-20', '2020-07-21'],
    ['sáng 12, 13 và 14/3/2026 (2,5 ngày)', '2026-03-12', '2026-03-14'],
    ['21/4/2026, thứ Ba', '2026-04-21', '2026-04-21'],
    ['8h00, 24/7/2020 họp tại Sở', '2020-07-24', '2020-07-24'],
    ['08-09/01/2018 (khai mạc lúc 13h30 ngày 08/01/2018)', '2018-01-08', '2018-01-09'],
    ['(dự kiến 12/3/2026)', '2026-03-12', '2026-03-12'],
    ['09/01/2018 (đón tiếp từ 08/01/2018)', '2018-01-09', '2018-01-09'],
    ['(sáng)12/3/2026, 14/3/2026', '2026-03-12', '2026-03-14'],
    ['phòng 12 họp 24/7/2020', '2020-07-24', '2020-07-24'],
    ['31/12/2020 và 02/01/2027', '2020-12-31', '2027-01-02'],
  ])('%s', (typed, first, last) =>
    expect(readDays(typed)).toMatchObject({ value: { text: typed, first, last } }),
  );

  test('a plain day has no phrase: papers write it their own way', () => {
    for (const typed of ['24/7/2020', 'thứ Sáu, 24/7/2020', '2020-07-24T08:00'])
      expect(readDays(typed)).toEqual({
        value: { first: '2020-07-24', last: '2020-07-24', month: '2020-07' },
      });
  });

  test.each([['sáng thứ Hai tuần đầu tháng 4'], ['24/7'], ['ngày 24 tháng 7'], ['ngày 29/2']])(
    '%s waits for its year',
    (typed) => expect(readDays(typed)).toEqual({ value: { text: typed } }),
  );

  test.each([['hôm nay'], ['phòng 12, tầng 3'], ['theo giấy mời'], ['thứ Sáu']])(
    '%s tells no day and is asked about',
    (typed) => expect(readDays(typed)).toEqual({ value: { text: typed }, possible: [] }),
  );

  test('of two days that are a choice, none is taken for a month', () =>
    expect(readDays('24/7/2020 hoặc 27/7/2020')).toMatchObject({
      value: { text: '24/7/2020 hoặc 27/7/2020' },
      possible: [{ first: '2020-07-24' }],
    }));

  test('a word that is left over is asked about, with the day that is there', () =>
    expect(readDays('24/7/2020 theo công văn')).toEqual({
      value: { text: '24/7/2020 theo công văn' },
      possible: [{ first: '2020-07-24', last: '2020-07-24' }],
    }));

  test('a year of its own goes before the one that others name', () =>
    expect(readDays('họp 24/7/2020', 2026)).toMatchObject({ value: { first: '2020-07-24' } }));

  test('a month without its day is known', () =>
    expect(readDays('dự kiến cuối tháng 7/2020')).toMatchObject({ value: { month: '2020-07' } }));

  test.each([
    ['31/2/2020', 'no-such-day'],
    ['7/24/2020', 'no-such-day'],
    ['29/2/2021', 'no-such-day'],
    ['', 'no-such-day'],
    ['30-31/4/2026', 'no-such-day'],
    ['44036', 'no-such-day'],
    ['13-12/3/2026', 'days-reversed'],
    ['thứ Hai, 24/7/2020', 'weekday-against-date'],
    ['21/4/2026 (thứ Tư)', 'weekday-against-date'],
    ['ngày 09 tháng 4 năm 2026 (thứ Sáu)', 'weekday-against-date'],
    ['từ thứ Ba 21/4 đến thứ Sáu 23/4/2026', 'weekday-against-date'],
  ])('%s is refused: %s', (typed, wrong) => expect(readDays(typed)).toEqual({ wrong }));

  test('a phrase without a year is read in the year that others name', () => {
    const typed = 'từ ngày 28 tháng 4 đến ngày 02 tháng 5';
    expect(readInYear({ text: typed }, 2026)).toMatchObject({
      value: { text: typed, first: '2026-04-28', last: '2026-05-02' },
    });
    const same: [Days, number | undefined][] = [
      [{ text: typed }, undefined],
      [{ text: 'ngày 24/7', first: '2020-07-24' }, 2026],
      [onDay('2020-07-24'), 2026],
      [{}, 2026],
    ];
    for (const [days, year] of same) expect(readInYear(days, year)).toEqual({ value: days });
    expect(readInYear({ text: 'ngày 29/2' }, 2026)).toEqual({ wrong: 'no-such-day' });
    expect(readInYear({ text: '24/7 (thứ Hai)' }, 2026)).toEqual({ wrong: 'weekday-against-date' });
  });
});

test.each([
  ['8h00-11h30', '08:00', '11:30'],
  ['8h00 (đón tiếp từ 7h30)', '08:00', undefined],
  ['từ 8h00 đến 11 giờ 30 phút', '08:00', '11:30'],
  ['13h30 - 16h30', '13:30', '16:30'],
  ['2 giờ rưỡi chiều', '14:30', undefined],
  ['từ 13h30 (buổi sáng từ 8h00)', '13:30', undefined],
])('the hours %s are kept and mean', (text, from, to) =>
  expect(readHours(text)).toEqual({ value: { text, from, to } }),
);

test('a plain hour has no phrase; one that no clock shows is refused', () => {
  for (const typed of ['8h00', '8 giờ', '08:00:00'])
    expect(readHours(typed)).toEqual({ value: { from: '08:00' } });
  for (const typed of ['25h00', '8h75', '8', '0.3333', '8h00 (đón tiếp từ 7h75)'])
    expect(readHours(typed)).toEqual({ wrong: 'bad-time' });
  for (const [typed, ...possible] of [
    ['11h30-8h00', { from: '11:30', to: '20:00' }],
    ['2h00', { from: '14:00', to: undefined }, { from: '02:00', to: undefined }],
    ['sáng'],
  ] as const)
    expect(readHours(typed)).toEqual({ value: { text: typed }, possible });
});

test.each([
  ['7/2020', { first: '2020-07', last: '2020-07' }],
  ['01/07/2020', { first: '2020-07', last: '2020-07' }],
  ['tháng 7 năm 2020', { first: '2020-07', last: '2020-07' }],
  ['3/2026 và 4/2026', { text: '3/2026 và 4/2026', first: '2026-03', last: '2026-04' }],
  ['dự kiến cuối tháng 7/2020', { text: 'dự kiến cuối tháng 7/2020', first: '2020-07', last: '2020-07' }],
  ['sáng thứ Hai tuần đầu tháng 4', { text: 'sáng thứ Hai tuần đầu tháng 4' }],
  ['2014', { text: '2014' }],
  ['7.2020', { first: '2020-07', last: '2020-07' }],
  ['cuối quý I', { text: 'cuối quý I' }],
])('the months %s', (typed, value) => expect(readMonths(typed)).toEqual({ value }));

test('a month that no year has is refused', () => {
  for (const typed of ['13/2020', 'tháng 0/2020', '7', '41640'])
    expect(readMonths(typed)).toEqual({ wrong: 'bad-month' });
});

test.each([
  ['01 ngày', 2],
  ['½ ngày', 1],
  ['1/2 ngày', 1],
  ['nửa ngày', 1],
  ['0,5 ngày', 1],
  ['1 ngày rưỡi', 3],
  ['02 buổi', 2],
  ['90 phút', 1],
  ['1 buổi sáng', 1],
  ['3 tối', 3],
  ['cả ngày', 2],
  ['đến khi xong việc', undefined],
  ['một ngày', 2],
  ['hai ngày', 4],
  ['ba buổi', 3],
  ['bốn ngày', 8],
  ['5 giờ', 1],
  ['6 tiếng', 2],
  ['5 tiếng', 1],
  ['6 giờ', 2],
  ['300 phút', 1],
  ['301 phút', 2],
  ['0,3 ngày', undefined],
  ['0 ngày', undefined],
])('the length %s keeps its words and means %s half days', (text, halfDays) =>
  expect(readLength(text)).toEqual({ text, halfDays }),
);

describe('a weekday beside the wrong date', () => {
  test.each([
    ['họp thứ Hai, ngày 24/7/2020 tại Sở', 'thứ Hai', 'thứ Hai, ngày 24/7/2020', 'thứ Sáu'],
    ['họp 21/4/2026 (thứ Tư), 22/4/2026', 'thứ Tư', '21/4/2026 (thứ Tư', 'thứ Ba'],
    ['họp 16-17/10/2026 (thứ Sáu, thứ Năm)', 'thứ Năm', '17/10/2026 (thứ Sáu, thứ Năm', 'thứ Bảy'],
    ['24/7/2020Thứ Hai', 'Thứ Hai', '24/7/2020Thứ Hai', 'thứ Sáu'],
    ['24 Thứ Hai tháng 7 năm 2020', 'Thứ Hai', '24 Thứ Hai tháng 7 năm 2020', 'thứ Sáu'],
    ['họp 21/4/2026 (thứ Hai, thứ Tư)', 'thứ Hai', '21/4/2026 (thứ Hai', 'thứ Ba'],
    ['ngày 24 tháng 7 năm 2020, thứ Hai.', 'thứ Hai', '24 tháng 7 năm 2020, thứ Hai', 'thứ Sáu'],
  ])('%s', (text, words, said, is) => {
    const [found, ...others] = wrongWeekdays(text);
    expect([found?.words, found?.said, weekday(found?.day ?? ''), others]).toEqual([words, said, is, []]);
  });

  test.each([
    'họp thứ Sáu, ngày 24 tháng 7 năm 2020',
    'ngày 24/7/2020, thứ hai là báo cáo',
    'từ ngày 20/7/2020, thứ Ba 21/7/2020 nghỉ',
    'Thứ hai, thực hiện Quyết định 45/2018/QĐ-TTg',
    'lần thứ năm, 24 đại biểu',
    'họp 16-17/10/2026 (thứ Sáu, thứ Bảy)',
    'thứ Sáu và thứ Bảy, ngày 16-17/10/2026',
    'từ thứ Hai đến thứ Sáu, ngày 12-16/10/2026',
    '16, 17, 18/10/2026 (thứ Sáu, thứ Bảy)',
    '16, 17, 18/10/2026 (thứ Bảy, Chủ nhật)',
    '16-17/10/2026 tại Sở; trực thứ Hai, thứ Ba',
  ])('%s agrees', (text) => expect(wrongWeekdays(text)).toEqual([]));
});

test('the day that a text names, the last on which it may be, the month where only one is meant', () => {
  expect(['10/07/2020 08:00', 'chưa rõ', '31/2/2020'].map(shownDay)).toEqual([
    '2020-07-10',
    undefined,
    undefined,
  ]);
  expect([onDay('2020-07-24'), { month: '2026-02' }, {}].map(lastOf)).toEqual([
    '2020-07-24',
    '2026-02-28',
    undefined,
  ]);
  expect([onMonth('2026-03'), { first: '2026-03', last: '2026-04' }].map(onlyMonth)).toEqual([
    '2026-03',
    undefined,
  ]);
});

test('papers print the phrase that was typed, else the plain day their own way, else nothing', () => {
  const day = onDay('2020-07-24');
  const said = (days: typeof day) => [writeDays(days), sayDays(days), sayDeadline(days)];
  expect(said(day)).toEqual(['24/7/2020', 'thứ Sáu, ngày 24 tháng 7 năm 2020', 'hết ngày 24/7/2020']);
  expect(said({ ...day, text: 'cuối tuần' })).toEqual(['cuối tuần', 'cuối tuần', 'cuối tuần']);
  expect(said({})).toEqual(['', '', '']);
  expect([{ from: '08:05' }, { text: 'sáng', from: '08:00' }, {}].map(writeHours)).toEqual([
    '8 giờ 05',
    'sáng',
    '',
  ]);
  expect([onMonth('2020-07'), { text: 'quý I', first: '2020-01' }, {}].map(writeMonths)).toEqual([
    '7/2020',
    'quý I',
    '',
  ]);
});

test('weekdays are numbered from Sunday, in words and in figures', () => {
  const text =
    'chủ nhật, thứ hai, Thứ Ba, thứ 4, THỨ NĂM, thứ  sáu, thứ bảy, thứ Bẩy, thứ 7, thứ 8, thứ năm2, xthứ ba';
  expect(weekdaysIn(text).map(({ number }) => number)).toEqual([0, 1, 2, 3, 4, 5, 6, 6, 6]);
});

const anyDay = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('every way of writing a day means that day, its own weekday before or behind it, and no other', () =>
  fc.assert(
    fc.property(anyDay, anyDay, (day, other) => {
      for (const written of [writeDay(day), writeShortDay(day)])
        for (const phrase of [
          `${weekday(day)}, ${written}`,
          `${written} (${weekday(day)})`,
          `trước ${written}`,
        ])
          expect(readDays(phrase)).toMatchObject({ value: { first: day, last: day } });
      const isOwn = weekday(day) === weekday(other);
      expect(wrongWeekdays(`họp ${writeDay(day)} (${weekday(other)})`)).toHaveLength(isOwn ? 0 : 1);
    }),
  ));

test('nothing typed makes a reader throw, and places are those of the text', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (typed) => {
      for (const read of [readDays, readHours, readMonths, readLength]) expect(read(typed)).toBeDefined();
      for (const { at, end } of datesIn(typed)) expect(typed.slice(at, end)).toMatch(/^\d(?:.*\d)?$/su);
    }),
  ));

describe('dates in running text', () => {
  const seen = (text: string) => datesIn(text, 2020).map(({ day }) => day);

  test.each([
    ['họp 17h 20/7/2020 tại Sở', '2020-07-20'],
    ['T6, 24/7/2020', '2020-07-24'],
    ['tại tầng 5, ngày 24/7/2020', '2020-07-24'],
    ['Hội trường 3, 24/7/2020', '2020-07-24'],
    ['phiên 2, 24/7/2020', '2020-07-24'],
    ['kỳ họp thứ 3, 24/7/2020', '2020-07-24'],
    ['từ chiều 23 đến sáng 24/7/2020', '2020-07-23', '2020-07-24'],
    ['12÷13/3/2020', '2020-03-12', '2020-03-13'],
  ])('%s', (text, ...days) => expect(seen(text)).toEqual(days));

  test.each([
    ['T5, 24/7/2020', 'T5'],
    ['Thứ Năm - 24/7/2020', 'Thứ Năm'],
    ['CN: 24/7/2020', 'CN'],
    ['24/7/2020 – T5', 'T5'],
  ])('%s: another weekday, short or behind a dash', (text, words) =>
    expect(wrongWeekdays(text).map((one) => one.words)).toEqual([words]),
  );

  test.each([
    'họp T7/2020',
    'lần thứ 2, 24/7/2020',
    'kỳ họp thứ 3, ngày 24/7/2020',
    'CN. Nguyễn Văn A, 24/7/2020',
  ])('%s names no weekday', (text) => expect(wrongWeekdays(text)).toEqual([]));
});
