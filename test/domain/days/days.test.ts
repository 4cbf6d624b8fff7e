import fc from 'fast-check';
import { onDay, readDays } from '../../../src/domain/days/day-phrases';
import {
  daysBetween,
  lastDay,
  nextDay,
  readTime,
  readYears,
  weekday,
  writeBlankDay,
  writeDay,
  writeMonth,
  writeShortDay,
  writeSpan,
  writeTime,
  writeYears,
} from '../../../src/domain/days/days';

describe('a day as people type it', () => {
  test.each([
    ['20/7/2020', '2020-07-20'],
    ['05/03/2020', '2020-03-05'],
    ['ngày 05 tháng 3 năm 2020', '2020-03-05'],
    ['24-7-2020', '2020-07-24'],
    ['24.7.2020', '2020-07-24'],
    ['thứ Sáu, ngày 24/7/2020', '2020-07-24'],
    ['Thứ 6 (24/7/2020)', '2020-07-24'],
    ['Chủ nhật 26/7/2020', '2020-07-26'],
    ['2020-07-24', '2020-07-24'],
    ['2020-07-24T08:00', '2020-07-24'],
    ['\u00A0ngày  24\u00A0tháng 7 năm 2020 ', '2020-07-24'],
    ['ngày 24 tháng 7 năm 2020'.normalize('NFD'), '2020-07-24'],
    ['29/2/2020', '2020-02-29'],
    ['01/01/1900', '1900-01-01'],
  ])('%s', (typed, day) => expect(readDays(typed)).toEqual({ value: onDay(day) }));

  test.each(['31/12/1899', '0/7/2020', '24/0/2020', '24/13/2020', '1900-02-29'])('%s is no day', (typed) =>
    expect(readDays(typed)).toEqual({ wrong: 'no-such-day' }),
  );

  const anyDay = fc
    .date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  test('every way of writing a day reads back as that day', () =>
    fc.assert(
      fc.property(anyDay, (day) => {
        for (const written of [writeDay(day), writeShortDay(day), day, `${weekday(day)}, ${writeDay(day)}`])
          expect(readDays(written)).toEqual({ value: onDay(day) });
      }),
    ));

  test('numbers alone are read as with the word before them, be they a day or none', () =>
    fc.assert(
      fc.property(fc.nat(40), fc.nat(14), fc.integer({ min: 1890, max: 2100 }), (date, month, year) =>
        expect(readDays(`${date}/${month}/${year}`)).toEqual(readDays(`ngày ${date}/${month}/${year}`)),
      ),
    ));
});

test.each([
  ['8h00', '08:00'],
  ["07h30'", '07:30'],
  ['8 giờ 00', '08:00'],
  ['8 giờ', '08:00'],
  ['07 giờ 30 phút', '07:30'],
  ['7h30', '07:30'],
  ['14:00', '14:00'],
  ['8:00:00', '08:00'],
  ['2 giờ chiều', '14:00'],
  ['12 giờ 30 chiều', '12:30'],
  ['8 giờ sáng', '08:00'],
  ['7 giờ tối', '19:00'],
  ['23:59', '23:59'],
  ['8 giờ 00'.normalize('NFD'), '08:00'],
])('the time %s', (typed, time) => expect(readTime(typed)).toEqual({ value: time }));

test.each(['24h00', '25h00', '8h60', '8h75', 'sáng', '8', '8,5h'])('%s is no time', (typed) =>
  expect(readTime(typed)).toEqual({ wrong: 'bad-time' }),
);

test('days are written as the decree pads them: under 10, and months 1 and 2', () => {
  expect(writeDay('2020-01-05')).toBe('ngày 05 tháng 01 năm 2020');
  expect(writeDay('2020-06-29')).toBe('ngày 29 tháng 6 năm 2020');
  expect(writeDay('2020-03-01')).toBe('ngày 01 tháng 3 năm 2020');
  expect(writeDay('2020-12-01')).toBe('ngày 01 tháng 12 năm 2020');
  expect(writeBlankDay('2020-07')).toBe('ngày    tháng 7 năm 2020');
  expect(writeBlankDay('2020-10')).toBe('ngày    tháng 10 năm 2020');
  expect(writeShortDay('2020-10-05')).toBe('05/10/2020');
  expect(writeMonth('2020-10')).toBe('10/2020');
  expect(writeMonth('2020-02')).toBe('02/2020');
  expect(writeBlankDay(undefined)).toBe('ngày    tháng    năm    ');
  expect(writeTime('08:05')).toBe('8 giờ 05');
  expect(writeTime('18:30')).toBe('18 giờ 30');
  expect(lastDay('2020-02')).toBe('2020-02-29');
});

test('days follow one another over the ends of months and years', () => {
  expect([nextDay('2020-02-29'), nextDay('2021-02-28'), nextDay('2020-12-31')]).toEqual([
    '2020-03-01',
    '2021-03-01',
    '2021-01-01',
  ]);
  expect([daysBetween('2020-02-28', '2020-03-01'), daysBetween('2021-01-01', '2020-12-31')]).toEqual([2, -1]);
});

test.each([
  ['2021', { from: 2021, to: 2021 }, '2021'],
  ['Giai đoạn 2021 - 2025', { from: 2021, to: 2025 }, '2021-2025'],
  ['năm 1900 đến 2000', { from: 1900, to: 2000 }, '1900-2000'],
])('the years %s', (typed, years, written) => {
  expect(readYears(typed)).toEqual({ value: years });
  expect(writeYears(years)).toBe(written);
});

test.each(['1899', '2025-2021', '21-25', 'giai đoạn tới', ''])('%s are no years', (typed) =>
  expect(readYears(typed)).toEqual({ wrong: 'bad-years' }),
);

test('of years that are not all known those that are get written', () => {
  expect([writeSpan('2021'), writeSpan(undefined, '2025'), writeSpan('', ''), writeSpan(2021, 2021)]).toEqual(
    ['2021', '2025', '', '2021'],
  );
});
