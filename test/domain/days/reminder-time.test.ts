import { isReminderTime } from '../../../src/domain/days/reminder-time';
import { plainWeeks } from '../../../src/domain/days/working-days';

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
