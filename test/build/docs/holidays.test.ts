import { holidaysSource, writtenHolidays, years } from '../../../build/docs/holidays';
import { publicHolidays } from '../../../src/domain/days/public-holidays';
import { dayKinds } from '../../../src/domain/days/working-days';

test('src/domain/days/public-holidays.ts says what the law says (npm run docs writes it)', () =>
  expect(writtenHolidays()).toBe(holidaysSource()));

const weekdayOf = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();
const isOnWeekend = (day: string) => weekdayOf(day) === 0 || weekdayOf(day) === 6;

test('only days that differ from the week are listed, each once', () => {
  for (const [day, kind] of publicHolidays) expect(isOnWeekend(day)).toBe(kind === dayKinds.worked);
  expect(new Set(publicHolidays.map(([day]) => day)).size).toBe(publicHolidays.length);
});

test('the law gives 10 working days a year, 11 since 2021; a swap takes one and gives one back', () => {
  for (let year = years.from; year <= years.to; year += 1) {
    const own = publicHolidays.filter(([day]) => day.startsWith(String(year)));
    const free = own.filter(([, kind]) => kind === dayKinds.off).length;
    expect([year, free - own.filter(([, kind]) => kind === dayKinds.worked).length]).toEqual([
      year,
      year < 2021 ? 10 : 11,
    ]);
  }
});

/** The days that public servants had free around Tết and National Day, by each year's notice. 2027 is the law's own answer. */
test.each([
  [2020, ['01-23', '01-24', '01-27', '01-28', '01-29'], ['09-02']],
  [2021, ['02-10', '02-11', '02-12', '02-15', '02-16'], ['09-02', '09-03']],
  [2022, ['01-31', '02-01', '02-02', '02-03', '02-04'], ['09-01', '09-02']],
  [2023, ['01-20', '01-23', '01-24', '01-25', '01-26'], ['09-01', '09-04']],
  [2024, ['02-08', '02-09', '02-12', '02-13', '02-14'], ['09-02', '09-03']],
  [2025, ['01-27', '01-28', '01-29', '01-30', '01-31'], ['09-01', '09-02']],
  [2026, ['02-16', '02-17', '02-18', '02-19', '02-20'], ['09-01', '09-02']],
  [2027, ['02-04', '02-05', '02-08', '02-09', '02-10'], ['09-02', '09-03']],
])('Tết and National Day of %s', (year, tet, national) => {
  const free = (name: string) =>
    publicHolidays
      .filter(([day, , own]) => day.startsWith(String(year)) && own.startsWith(name))
      .map(([day]) => day.slice(5));
  expect({ tet: free('Tết Nguyên đán'), national: free('Quốc khánh') }).toEqual({ tet, national });
});

test.each([
  ['Giỗ Tổ on a Sunday is made up for on Monday', '2022-04-11', dayKinds.off],
  ['30 April and 1 May on a weekend', '2022-05-03', dayKinds.off],
  ['three holidays in a row over a weekend', '2023-05-03', dayKinds.off],
  ['a Monday given free', '2024-04-29', dayKinds.off],
  ['and the Saturday worked for it', '2024-05-04', dayKinds.worked],
  ['a Friday given free', '2025-05-02', dayKinds.off],
  ['Giỗ Tổ 2026 on a Sunday', '2026-04-27', dayKinds.off],
  ['a lunar day one day before the Chinese one', '2030-02-01', dayKinds.off],
])('%s', (_case, day, kind) => expect(publicHolidays.find(([one]) => one === day)?.[1]).toBe(kind));
