import * as fc from 'fast-check';
import { isOfficeHour, isReminderTime, nextMorning } from '../../../src/domain/days/office-hours';
import { type Calendar, isWorkingDay, plainWeeks } from '../../../src/domain/days/working-days';

/** 30 April is off, and the Saturday after it is made up. */
const calendar: Calendar = { off: new Set(['2026-04-30', '2026-05-01']), worked: new Set(['2026-05-09']) };

test.each([
  ['2026-03-13T07:00', true],
  ['2026-03-13T06:59', false],
  ['2026-03-13T17:29', true],
  ['2026-03-13T17:30', false],
  ['2026-03-14T10:00', false],
  ['2026-04-30T10:00', false],
  ['2026-05-09T10:00', true],
])('%s is an office hour: %s', (wall, is) => {
  expect(isOfficeHour(wall, calendar)).toBe(is);
});

test.each([
  ['2026-03-14T23:10', '2026-03-16T08:00'],
  ['2026-03-13T23:10', '2026-03-16T08:00'],
  ['2026-03-12T23:10', '2026-03-13T08:00'],
  ['2026-03-13T05:30', '2026-03-13T08:00'],
  ['2026-03-13T08:00', '2026-03-13T08:00'],
  ['2026-03-13T08:01', '2026-03-16T08:00'],
  ['2026-04-29T18:00', '2026-05-04T08:00'],
  ['2026-05-08T18:00', '2026-05-09T08:00'],
])('after %s the next morning is %s', (wall, morning) => {
  expect(nextMorning(wall, calendar)).toBe(morning);
});

test('the next morning is never before, always worked, and no sooner one is', () => {
  const walls = fc
    .date({ min: new Date('2026-01-01'), max: new Date('2026-12-20'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 16));
  fc.assert(
    fc.property(walls, (wall) => {
      const morning = nextMorning(wall, calendar);
      expect(morning >= wall && isWorkingDay(morning.slice(0, 10), calendar)).toBe(true);
      for (let day = wall.slice(0, 10); day < morning.slice(0, 10); ) {
        expect(`${day}T08:00` >= wall && isWorkingDay(day, calendar)).toBe(false);
        day = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
      }
    }),
  );
});

// The last day is a Monday.
test.each([
  ['2020-07-14T09:00', false],
  ['2020-07-15T06:59', false],
  ['2020-07-15T07:00', true],
  ['2020-07-15T17:30', false],
  ['2020-07-18T09:00', false],
  ['2020-07-20T16:00', true],
  ['2020-07-21T09:00', false],
])('at %s reminders for 20 July are due: %s', (wall, isDue) =>
  expect(isReminderTime(wall, '2020-07-20', plainWeeks)).toBe(isDue),
);

test('a holiday is no day to remind on, and moves the first one forward', () => {
  const calendar = { off: new Set(['2020-07-17']), worked: new Set<string>() };
  const due = ['14', '15', '17', '20'].map((day) =>
    isReminderTime(`2020-07-${day}T09:00`, '2020-07-20', calendar),
  );
  expect(due).toEqual([true, true, false, true]);
});
