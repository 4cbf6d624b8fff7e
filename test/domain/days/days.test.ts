import fc from 'fast-check';
import { onDay, readDays } from '../../../src/domain/days/day-phrases';
import {
  lastDay,
  readTime,
  weekday,
  writeBlankDay,
  writeDay,
  writeShortDay,
  writeTime,
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
  ])('%s', (typed, day) => expect(readDays(typed)).toEqual({ value: onDay(day) }));

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
  ['8 giờ 00'.normalize('NFD'), '08:00'],
])('the time %s', (typed, time) => expect(readTime(typed)).toEqual({ value: time }));

test.each(['25h00', '8h75', 'sáng', '8', '8,5h'])('%s is no time', (typed) =>
  expect(readTime(typed)).toEqual({ wrong: 'bad-time' }),
);

test('days are written as the decree pads them: under 10, and months 1 and 2', () => {
  expect(writeDay('2020-01-05')).toBe('ngày 05 tháng 01 năm 2020');
  expect(writeDay('2020-06-29')).toBe('ngày 29 tháng 6 năm 2020');
  expect(writeDay('2020-12-01')).toBe('ngày 01 tháng 12 năm 2020');
  expect(writeBlankDay('2020-07')).toBe('ngày    tháng 7 năm 2020');
  expect(writeBlankDay(undefined)).toBe('ngày    tháng    năm    ');
  expect(writeTime('08:05')).toBe('8 giờ 05');
  expect(lastDay('2020-02')).toBe('2020-02-29');
});
