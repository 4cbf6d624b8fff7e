import { endBy } from '../../../src/domain/days/length';

test.each([
  ['08:00', undefined, 0, '11:30'],
  ['13:30', undefined, 0, '17:00'],
  ['08:00', 2, 0, '17:00'],
  ['08:00', 3, 1, '11:30'],
  ['08:00', 4, 1, '17:00'],
  ['14:00', 2, 1, '11:30'],
  ['19:00', 3, 2, '21:00'],
  [undefined, 4, 1, '17:00'],
  ['11:29', 1, 0, '11:30'],
  ['11:30', 1, 0, '17:00'],
  ['16:59', 1, 0, '17:00'],
  ['17:00', 1, 0, '21:00'],
])('from %s for %s half days it ends %s days later at %s', (from, halfDays, days, hour) => {
  expect(endBy(from, halfDays)).toEqual({ days, hour });
});
