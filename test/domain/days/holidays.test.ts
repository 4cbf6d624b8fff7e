import { calendarFrom, holidayFaults, lawCalendar } from '../../../src/domain/days/holidays';
import { isWorkingDay, workingDaysBefore } from '../../../src/domain/days/working-days';
import { holidayRow } from '../../support/rows';

const off = 'nghỉ' as const;
const worked = 'làm bù' as const;

test.each([
  ['over Tết 2020', '2020-01-20', '2020-02-03', 5],
  ['over Tết 2021', '2021-02-08', '2021-02-19', 4],
  ['over National Day 2022', '2022-08-30', '2022-09-07', 4],
  ['over three holidays of 2023', '2023-04-27', '2023-05-05', 3],
  ['with a Monday swapped for a Saturday, 2024', '2024-04-26', '2024-05-06', 4],
  ['with a Saturday worked in advance, 2025', '2025-04-25', '2025-05-05', 4],
  ['over Tết 2026', '2026-02-13', '2026-02-24', 2],
  ['over Tết 2027', '2027-02-03', '2027-02-12', 2],
])('%s', (_case, from, to, days) => expect(workingDaysBefore(from, to, lawCalendar())).toBe(days));

test('what a clerk adds counts: 2 January 2026 free, Saturday the 10th worked for it', () => {
  const rows = [
    { day: '2026-01-01', kind: off },
    { day: '2026-01-02', kind: off },
    { day: '2026-01-10', kind: worked },
    { day: '2026-01-12' },
  ].map(holidayRow);
  const calendar = calendarFrom(rows);
  expect(
    ['2026-01-02', '2026-01-03', '2026-01-10', '2026-01-12'].map((day) => isWorkingDay(day, calendar)),
  ).toEqual([false, false, true, true]);
  expect(workingDaysBefore('2025-12-31', '2026-01-12', calendar)).toBe(7);
});

test('a day twice, a day both ways, a year without any', () => {
  const rows = [
    { row: 2, day: '2026-09-02', kind: off },
    { row: 3, day: '2026-09-02', kind: off },
    { row: 4, day: '2026-09-02', kind: worked },
    { row: 5 },
    { row: 6 },
  ].map(holidayRow);
  expect(holidayFaults(rows, '2026-10-01').map(({ code, row, about }) => [code, row, about])).toEqual([
    ['doubled-holiday', 3, { earlier: 2 }],
    ['holiday-both-ways', 4, { earlier: 2 }],
  ]);
  expect(holidayFaults(rows.slice(0, 1), '2027-01-05')).toEqual([
    { code: 'year-without-holidays', row: 0, field: '', seen: '2027' },
  ]);
  expect(holidayFaults(rows.slice(0, 1), undefined)).toEqual([]);
});
