import fc from 'fast-check';
import { isWorkingDay, workingDayBefore, workingDaysBefore } from '../../../src/domain/days/working-days';

test.each([
  ['sent on Tuesday for Friday', '2020-07-21', '2020-07-24', 3],
  ['sent on Wednesday for Friday', '2020-07-22', '2020-07-24', 2],
  ['sent on Friday for Monday', '2020-07-24', '2020-07-27', 1],
  ['sent on Saturday for Monday', '2020-07-25', '2020-07-27', 0],
  ['sent on Wednesday for Monday', '2020-07-22', '2020-07-27', 3],
  ['sent on Thursday for a Sunday', '2020-07-23', '2020-07-26', 2],
  ['two weeks', '2020-07-10', '2020-07-24', 10],
  ['the same day', '2020-07-24', '2020-07-24', 0],
  ['too late', '2020-07-27', '2020-07-24', 0],
  ['over the end of a leap February', '2020-02-28', '2020-03-02', 1],
])('%s', (_case, from, to, days) => expect(workingDaysBefore(from, to)).toBe(days));

test('a holiday is no working day, a holiday on a Sunday takes none', () => {
  const holidays = new Set(['2020-09-02', '2020-09-06', '2020-09-08']);
  expect(workingDaysBefore('2020-09-01', '2020-09-08', { off: holidays, worked: new Set() })).toBe(4);
});

test.each([
  ['three days before a Friday', '2020-07-24', 3, '2020-07-21'],
  ['three days before a Monday', '2020-07-27', 3, '2020-07-22'],
  ['none before a Friday', '2020-07-24', 0, '2020-07-24'],
  ['none before a Sunday', '2020-07-26', 0, '2020-07-24'],
  ['one before a Sunday', '2020-07-26', 1, '2020-07-24'],
  ['over National Day', '2020-09-04', 3, '2020-08-31'],
])('%s', (_case, to, count, day) =>
  expect(workingDayBefore(to, count, { off: new Set(['2020-09-02']), worked: new Set() })).toBe(day),
);

const dayMs = 86_400_000;
const start = Date.UTC(2020, 0, 1);
const dayAfter = (days: number) => new Date(start + days * dayMs).toISOString().slice(0, 10);
const after = fc.integer({ min: 0, max: 1000 });
const some = fc.uniqueArray(after, { maxLength: 300 }).map((days) => new Set(days.map(dayAfter)));
const calendars = fc.record({ off: some, worked: some });

test('counted day by day it is the same', () => {
  fc.assert(
    fc.property(after, after, calendars, (from, to, calendar) => {
      const days = Array.from({ length: Math.max(0, to - from) }, (_, index) => dayAfter(from + index));
      const counted = days.filter((day) => {
        const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
        return calendar.worked.has(day) || (weekday > 0 && weekday < 6 && !calendar.off.has(day));
      });
      expect(workingDaysBefore(dayAfter(from), dayAfter(to), calendar)).toBe(counted.length);
    }),
  );
});

test('the day before which so many are left is worked, has them left, and is the last such day', () => {
  fc.assert(
    fc.property(after, fc.integer({ min: 1, max: 40 }), calendars, (to, count, calendar) => {
      const day = workingDayBefore(dayAfter(to), count, calendar);
      expect(isWorkingDay(day, calendar)).toBe(true);
      expect(workingDaysBefore(day, dayAfter(to), calendar)).toBe(count);
    }),
  );
});
