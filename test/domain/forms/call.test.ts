import { onDay } from '../../../src/domain/days/day-phrases';
import { callState } from '../../../src/domain/forms/call';

const call = { callOpens: onDay('2020-07-01'), callCloses: onDay('2020-07-20') };

test.each([
  ['the day before it opens', '2020-06-30', undefined, 'early'],
  ['the day on which it opens', '2020-07-01', undefined, 'open'],
  ['the last day', '2020-07-20', undefined, 'open'],
  ['the day after', '2020-07-21', undefined, 'closed'],
  ['the last day on which one unit may answer', '2020-07-24', '2020-07-24', 'open'],
  ['the day after that', '2020-07-25', '2020-07-24', 'closed'],
  ['early, whatever one unit may', '2020-06-30', '2020-07-24', 'early'],
])('%s: %s, one until %s, is %s', (_when, today, pass, state) =>
  expect(callState(call, today, pass)).toBe(state),
);

test('a call without days is open, and a pass closes none', () => {
  const never = { callOpens: undefined, callCloses: undefined };
  expect([callState(never, '2020-07-20'), callState(never, '2020-07-20', '2020-07-10')]).toEqual([
    'open',
    'open',
  ]);
});
