import { onDay } from '../../../src/domain/days/day-phrases';
import { oddDays, oddHours } from '../../../src/domain/papers/unlikely';

test.each([
  ['04:59', undefined, 'hour-unusual'],
  ['05:00', undefined, undefined],
  ['22:00', undefined, undefined],
  ['22:01', undefined, 'hour-unusual'],
  ['19:00', '22:30', 'hour-unusual'],
  ['07:30', '19:30', undefined],
  ['07:30', '19:31', 'span-too-long'],
  [undefined, undefined, undefined],
])('from %s to %s: %s', (from, to, odd) => expect(oddHours({ from, to })).toBe(odd));

describe('days that are hardly meant', () => {
  const none = { startDay: undefined, callOpens: undefined, callCloses: undefined };
  const seen = (days: object, isSent = false) =>
    oddDays({ ...none, ...days }, (field) => (field === 'startDay' ? 10 : 20), {
      today: '2026-03-01',
      isSent,
    }).map(({ code, field, row, seen: day }) => [code, field, row, day]);

  test('a day further ahead than anybody plans', () => {
    expect(seen({ startDay: onDay('2027-09-01'), callOpens: onDay('2027-09-01') })).toEqual([]);
    expect(seen({ startDay: onDay('2036-03-24'), callCloses: onDay('2027-09-02') })).toEqual([
      ['day-far', 'startDay', 10, '2036-03-24'],
      ['day-far', 'callCloses', 20, '2027-09-02'],
    ]);
  });

  test('a meeting before today, while nothing was sent', () => {
    const over = { startDay: onDay('2026-02-28') };
    expect(seen(over)).toEqual([['day-past', 'startDay', 10, '2026-02-28']]);
    expect(seen(over, true)).toEqual([]);
    expect(seen({ startDay: onDay('2026-03-01') })).toEqual([]);
    expect(seen({ startDay: { text: 'theo thông báo' } })).toEqual([]);
  });
});
