import fc from 'fast-check';
import { onDay, onMonth, readDays } from '../../../src/domain/days/day-phrases';
import { readLength } from '../../../src/domain/days/length';
import {
  aroundFaults,
  invitationFaults,
  issuedFaults,
  lateDeadline,
  whenFaults,
} from '../../../src/domain/papers/conference';

const rows = { startDay: 10, plannedMonth: 13 };
const days = (typed: string) => {
  const read = readDays(typed);
  if (!('value' in read)) throw new Error(typed);
  return read.value;
};
const calendar = { off: new Set(['2020-09-02']), worked: new Set(['2020-08-30']) };

test.each([
  ['26/7/2020', '2020-07-26', 'Chủ nhật'],
  ['02/9/2020', '2020-09-02', 'ngày nghỉ lễ, tết'],
  ['25-26/7/2020', '2020-07-26', 'Chủ nhật'],
  ['01 đến 03/9/2020', '2020-09-02', 'ngày nghỉ lễ, tết'],
])('a conference on a day off is told: %s', (typed, seen, is) =>
  expect(whenFaults({ startDay: days(typed), plannedMonth: undefined }, rows, calendar)).toEqual([
    { code: 'meeting-day-off', row: 10, field: 'startDay', seen, about: { is } },
  ]),
);

test.each(['24/7/2020', '30/8/2020', '27-31/7/2020'])('%s is worked', (typed) =>
  expect(whenFaults({ startDay: days(typed), plannedMonth: undefined }, rows, calendar)).toEqual([]),
);

test.each([
  ['20-21/7/2020', '01 buổi', false],
  ['20-21/7/2020', '01 ngày', true],
  ['20-21/7/2020', '02 ngày', true],
  ['20-21/7/2020', '03 ngày', false],
  ['20-22/7/2020', '3 tối', true],
  ['20-24/7/2020', '3 tối', true],
  ['20-22/7/2020', 'cả đợt', true],
  ['20/7/2020', '02 ngày', true],
])('%s for %s fits: %s', (typed, length, fits) =>
  expect(
    whenFaults({ startDay: days(typed), plannedMonth: undefined, length: readLength(length) }, rows).map(
      ({ code }) => code,
    ),
  ).toEqual(fits ? [] : ['length-against-days']),
);

test('words without a day are told once and nothing else is held against them', () =>
  expect(
    whenFaults({ startDay: { text: 'đầu tháng' }, plannedMonth: onMonth('2020-07') }, rows, calendar),
  ).toEqual([{ code: 'day-in-words', row: 10, field: 'startDay', seen: 'đầu tháng' }]));

test('two planned months hold a day of either', () => {
  const plannedMonth = { text: '3/2026 và 4/2026', first: '2026-03', last: '2026-04' };
  const codes = (day: string) =>
    whenFaults({ startDay: onDay(day), plannedMonth }, rows).map(({ code }) => code);
  expect([codes('2026-03-12'), codes('2026-04-09'), codes('2026-05-05')]).toEqual([
    [],
    [],
    ['day-outside-month'],
  ]);
});

describe('around the meeting', () => {
  const none = {
    startDay: days('12-13/3/2026'),
    issueMonth: undefined,
    callOpens: undefined,
    callCloses: undefined,
  };
  const codes = (also: object) =>
    aroundFaults({ ...none, ...also }, () => 4).map(({ code, field }) => [code, field]);
  test.each<[object, string[][]]>([
    [{}, []],
    [{ issueMonth: onMonth('2026-03') }, []],
    [{ issueMonth: onMonth('2026-04') }, [['issued-after-meeting', 'issueMonth']]],
    [{ callCloses: days('trước 17h00 ngày 13/3/2026') }, []],
    [{ callCloses: onDay('2026-03-14') }, [['deadline-after-meeting', 'callCloses']]],
    [{ callCloses: { text: 'trước khi họp' } }, [['deadline-in-words', 'callCloses']]],
    [{ startDay: undefined, issueMonth: onMonth('2030-01'), callCloses: onDay('2030-01-01') }, []],
  ])('%j', (also, faults) => expect(codes(also)).toEqual(faults));

  test('a deadline counts as late exactly when it lies behind the last day', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 28 }), (due, last) => {
        const day = (number: number) => `2026-03-${String(number).padStart(2, '0')}`;
        const found = lateDeadline(
          onDay(day(due)),
          { first: '2026-03-01', last: day(last) },
          { row: 2, field: 'due' },
        );
        expect(found).toHaveLength(due > last ? 1 : 0);
      }),
    ));
});

test('an invitation needs an hour, be it with the days, and a place', () => {
  const none = { startDay: undefined, startTime: undefined, hall: undefined, address: undefined };
  const codes = (has: object) => invitationFaults({ ...none, ...has }, () => 4).map(({ code }) => code);
  expect(codes({})).toEqual(['invitation-without-hour', 'invitation-without-place']);
  expect(codes({ startTime: { from: '08:00' }, hall: 'tầng 5' })).toEqual([]);
  expect(codes({ startDay: { text: '8h00 ngày 09/4/2026' }, address: 'Lô 10' })).toEqual([]);
});

test('of a year that was mistyped the first 31 days are looked at', () => {
  const worked = new Set(['2026-01-11', '2026-01-18', '2026-01-25', '2026-02-01']);
  const told = (off: string) =>
    whenFaults({ startDay: { first: '2026-01-05', last: '2027-01-05' }, plannedMonth: undefined }, rows, {
      off: new Set([off]),
      worked,
    }).map(({ seen }) => seen);
  expect([told('2026-01-05'), told('2026-02-04'), told('2026-02-05')]).toEqual([
    ['2026-01-05'],
    ['2026-02-04'],
    [],
  ]);
});

test('what brings people to the meeting is not dated after it', () => {
  const told = (issued: string | undefined, meeting = days('12-13/3/2026')) =>
    issuedFaults({ row: 3, issued }, meeting);
  expect(told('2026-03-14')).toEqual([
    {
      code: 'issued-after-meeting',
      row: 3,
      field: 'issued',
      seen: '2026-03-14',
      about: { day: '2026-03-13' },
    },
  ]);
  expect([told('2026-03-13'), told(undefined), told('2026-03-14', { text: 'đầu tháng' })]).toEqual([
    [],
    [],
    [],
  ]);
});
