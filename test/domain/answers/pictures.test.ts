import fc from 'fast-check';
import { byField, bySource, otherField, overTime, type Pictured } from '../../../src/domain/answers/pictures';

const shown = (cells: Partial<Pictured>): Pictured => ({
  day: undefined,
  field: undefined,
  stateMoney: undefined,
  otherMoney: undefined,
  ...cells,
});
const on = (...days: string[]) => days.map((day) => shown({ day }));
const call = { today: '2020-07-15', opens: '2020-07-01', closes: '2020-07-21' };

test('registrations pile up from the opening to the deadline, as far as today', () =>
  expect(overTime(on('2020-07-11', '2020-07-06', '2020-07-11'), call)).toEqual({
    from: '2020-07-01',
    to: '2020-07-21',
    nowAt: 0.7,
    deadlineAt: 1,
    days: [
      { day: '2020-07-06', at: 0.25, count: 1, total: 1 },
      { day: '2020-07-11', at: 0.5, count: 2, total: 3 },
    ],
  }));

test('one that is late stretches the picture beyond the deadline', () =>
  expect(overTime(on('2020-07-11', '2020-08-10'), { ...call, today: '2020-09-01' })).toMatchObject({
    to: '2020-08-10',
    nowAt: 1,
    deadlineAt: 0.5,
  }));

test('without the dates of a call it goes from the first to the last; one day alone is its start', () => {
  expect(overTime(on('2020-07-11', '2020-07-13'), { today: '2020-07-12' })).toMatchObject({
    from: '2020-07-11',
    to: '2020-07-13',
    nowAt: 1,
  });
  expect(overTime(on('2020-07-11'), { today: '2020-07-11' })).toMatchObject({ nowAt: 0, days: [{ at: 0 }] });
  expect(overTime(on('2020-07-11', '2020-07-12'), { today: '2020-07-12' })?.days.map(({ at }) => at)).toEqual(
    [0, 1],
  );
  expect(overTime([shown({})], call)).toBeUndefined();
});

test('fields as the Form has them, however they are typed; most first, the rest together', () =>
  expect(
    byField(
      [
        { field: 'Khoa học y, dược' },
        { field: 'Khoa học nông nghiệp' },
        { field: 'KHOA  HỌC nông nghiệp'.normalize('NFD') },
        { field: '\u2060=1+1' },
        {},
        { field: 'khoa học nông nghiệp' },
      ].map(shown),
    ),
  ).toEqual([
    { field: 'Khoa học nông nghiệp', count: 3 },
    { field: otherField, count: 2 },
    { field: 'Khoa học y, dược', count: 1 },
  ]));

test('money by source in whole đồng; what could not be read is in neither', () =>
  expect(
    bySource([{ stateMoney: 1_200_000_000, otherMoney: 300_000_000 }, { stateMoney: 5 }, {}].map(shown)),
  ).toEqual({
    state: 1_200_000_005,
    other: 300_000_000,
  }));

const days = fc
  .integer({ min: 0, max: 60 })
  .map((after) => new Date(Date.UTC(2020, 6, 1) + after * 86_400_000).toISOString().slice(0, 10));

test('no registration is lost, nothing lies outside the picture, and the count only grows', () => {
  fc.assert(
    fc.property(
      fc.array(days, { minLength: 1 }),
      days,
      fc.option(days),
      fc.option(days),
      (came, today, opens, closes) => {
        const picture = overTime(on(...came), {
          today,
          opens: opens ?? undefined,
          closes: closes ?? undefined,
        });
        const { days: counted = [], nowAt = -1, deadlineAt = 0 } = picture ?? {};
        const places = [...counted.map(({ at }) => at), nowAt];
        expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(came.length);
        expect(counted[counted.length - 1]?.total).toBe(came.length);
        expect(places).toEqual([...places].sort((a, b) => a - b));
        for (const at of [...places, deadlineAt]) expect(at >= 0 && at <= 1).toBe(true);
      },
    ),
  );
});
