import fc from 'fast-check';
import { workingDaysBefore } from '../../src/domain/working-days';

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
  expect(workingDaysBefore('2020-09-01', '2020-09-08', holidays)).toBe(4);
});

test('counted day by day it is the same', () => {
  const dayMs = 86_400_000;
  const start = Date.UTC(2020, 0, 1);
  const dayAfter = (days: number) => new Date(start + days * dayMs).toISOString().slice(0, 10);
  const after = fc.integer({ min: 0, max: 1000 });
  fc.assert(
    fc.property(after, after, fc.uniqueArray(after, { maxLength: 300 }), (from, to, off) => {
      const holidays = new Set(off.map(dayAfter));
      const days = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
      const worked = days.filter((day) => {
        const weekday = new Date(start + day * dayMs).getUTCDay();
        return weekday > 0 && weekday < 6 && !holidays.has(dayAfter(day));
      });
      expect(workingDaysBefore(dayAfter(from), dayAfter(to), holidays)).toBe(worked.length);
    }),
  );
});
