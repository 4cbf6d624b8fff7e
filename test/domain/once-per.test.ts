import { lazily, oncePer } from '../../src/domain/once-per';

test('what follows from a value is worked out once for that very value', () => {
  let times = 0;
  const most = oncePer(({ of }: { of: readonly number[] }) => {
    times += 1;
    return { most: Math.max(...of) };
  });
  const days = { of: [1, 3] };
  expect(most(days)).toEqual({ most: 3 });
  expect(most(days)).toBe(most(days));
  expect(times).toBe(1);
  expect(most({ of: [1, 3] })).not.toBe(most(days));
});

test('what is worked out when it is asked for is worked out once', () => {
  let times = 0;
  const count = lazily(() => {
    times += 1;
    return times;
  });
  expect([times, count(), count(), times]).toEqual([0, 1, 1, 1]);
});
