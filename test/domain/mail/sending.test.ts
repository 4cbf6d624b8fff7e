import { brisk, paceMs } from '../../../src/domain/limits/mail-limits';
import { daysOfSending, paceOf, quotaOf, secondsFor, waitBefore } from '../../../src/domain/mail/sending';

test('from start to start: what was done meanwhile counts, and nobody waits longer than the pace', () => {
  expect(waitBefore({ last: 1000, sent: 1 }, 1000)).toBe(paceMs.brisk);
  expect(waitBefore({ last: 1000, sent: 1 }, 1700)).toBe(paceMs.brisk - 700);
  expect(waitBefore({ last: 1000, sent: 1 }, 60_000)).toBe(0);
  expect(waitBefore({ last: 90_000, sent: 1 }, 1000)).toBe(paceMs.brisk);
  expect(waitBefore({ last: 1000, sent: brisk.mails }, 1000)).toBe(paceMs.steady);
});

test('the first twenty of an hour are quicker, whichever job they are of', () => {
  const sent = Array.from({ length: 30 }, (_, index) => index * 1000);
  expect(paceOf(sent, 30_000)).toEqual({ last: 29_000, sent: 30 });
  expect(paceOf(sent, brisk.withinMs + 20_000).sent).toBe(9);
  expect(waitBefore(paceOf([], 0), 0)).toBe(0);
  expect(secondsFor(300, 0)).toBe(20 * 2 + 280 * 3);
  expect(secondsFor(10, 15)).toBe(5 * 2 + 5 * 3);
  expect([secondsFor(10, 20), secondsFor(2000, 25)]).toEqual([30, 6000]);
});

test('the kind of account is not guessed from how the figure moves: one meter or two, never more than fits', () => {
  const spent = [{ at: 0, recipients: 40 }];
  const left = (google: number) => quotaOf({ google, spent, now: 1 });
  expect(left(100)).toEqual({ left: 60, daily: 100 });
  expect(left(60)).toEqual({ left: 60, daily: 100 });
  expect(left(1500)).toEqual({ left: 1460, daily: 1500 });
  const day = 86_400_000;
  expect([day, day - 1].map((now) => quotaOf({ google: 1500, spent, now }).left)).toEqual([1500, 1460]);
  expect(left(1460)).toEqual({ left: 1460, daily: 1500 });
  expect(quotaOf({ google: 30, spent: [{ at: 0, recipients: 1470 }], now: 1 }).left).toBe(0);
});

test.each([
  [[1, 1, 1], 2, [2, 1]],
  [[1, 1], 2, [2]],
  [[], 2, []],
  [[1], 0, [0, 1]],
  [[3, 3, 3, 3, 3], 4, [1, 3, 1]],
  // One that is larger than a day has a day to itself.
  [[2, 30, 2], 4, [1, 1, 1]],
])('mails to %j people each leave, with room for %d today: %j', (recipients, left, days) =>
  expect(daysOfSending(recipients, { left, daily: 10 })).toEqual(days),
);
