/// <reference path="./date-chinese.d.ts" />
import { readFileSync, writeFileSync } from 'node:fs';
import { CalendarVietnamese } from 'date-chinese';
import { at } from '../root';

/** The years that the list covers; raise the last one in time. */
export const years = { from: 2020, to: 2031 } as const;
/** Later years follow the law alone until the year's notice is read. */
const lastNotice = 2025;
/** From this year on National Day is two days (Bộ luật Lao động 2019, Điều 112, in force on 1 January 2021). */
const twoNationalDays = 2021;

const file = at('src', 'domain', 'days', 'public-holidays.ts');
const dayMs = 86_400_000;

/** Milliseconds since 1970 of a midnight in UTC: days are counted, not shown. */
type Midnight = number;
type Named = { at: Midnight; kind: 'nghỉ' | 'làm bù'; name: string; note: string };

/**
 * A working day off that a Saturday makes up for, as announced.
 * 2024: công văn 2450/VPCP-KGVX. 2025: Vietnam+ of 26 April 2025, vietnamplus.vn/…-post1033115.vnp.
 */
const swaps = [
  { off: '2024-04-29', worked: '2024-05-04' },
  { off: '2025-05-02', worked: '2025-04-26' },
] as const;

const onDay = (year: number, month: number, day: number): Midnight => Date.UTC(year, month - 1, day);
const weekdayOf = (day: Midnight): number => new Date(day).getUTCDay();
const isWeekend = (day: Midnight): boolean => weekdayOf(day) === 0 || weekdayOf(day) === 6;
const iso = (day: Midnight): string => new Date(day).toISOString().slice(0, 10);

/** A day of the Vietnamese lunar year, which is now and then a day or a month apart from the Chinese one. */
function lunar(year: number, month: number, day: number): Midnight {
  const calendar = new CalendarVietnamese();
  calendar.fromJDE(calendar.newYear(year));
  const [cycle = 0, lunarYear = 0] = calendar.get();
  const found = new CalendarVietnamese([cycle, lunarYear, month, 0, day]).toGregorian(year);
  return onDay(found.year, found.month, found.day);
}

/** The day beside 2 September, by its weekday from Sunday on: the one that every notice since 2021 has chosen. */
const besideNational = [1, 1, -1, -1, 1, -1, -1];

/** Every working day that the law gives free in a year: the holidays themselves and what makes up for those on a weekend. */
function byLaw(year: number): Named[] {
  const tet = [-1, 0, 1, 2, 3].map((days) => lunar(year, 1, 1) + days * dayMs);
  const national = onDay(year, 9, 2);
  const beside = national + (besideNational[weekdayOf(national)] ?? 0) * dayMs;
  const list: [name: string, days: Midnight[], back?: boolean][] = [
    ['Tết Dương lịch', [onDay(year, 1, 1)]],
    ['Tết Nguyên đán', tet, true],
    ['Giỗ Tổ Hùng Vương', [lunar(year, 3, 10)]],
    ['Ngày Chiến thắng', [onDay(year, 4, 30)]],
    ['Ngày Quốc tế lao động', [onDay(year, 5, 1)]],
    ['Quốc khánh', year < twoNationalDays ? [national] : [beside, national]],
  ];
  const taken = new Set(list.flatMap(([, days]) => days));
  const note = year > lastNotice ? 'Theo luật, chờ thông báo của năm.' : '';
  return list.flatMap(([name, days, back]) =>
    days.map((day): Named => {
      const free = isWeekend(day) ? makingUp(day, taken, back === true && weekdayOf(day) === 6) : day;
      return { at: free, kind: 'nghỉ', name: free === day ? name : `${name} (nghỉ bù)`, note };
    }),
  );
}

/** The next free working day, as Điều 111 has it; for a Saturday of Tết the one before, as every notice since 2014 has it. */
function makingUp(weekend: Midnight, taken: Set<Midnight>, back: boolean): Midnight {
  let day = weekend;
  while (isWeekend(day) || taken.has(day)) day += back ? -dayMs : dayMs;
  taken.add(day);
  return day;
}

const swapped = swaps.flatMap(({ off, worked }): Named[] => [
  { at: Date.parse(off), kind: 'nghỉ', name: 'Hoán đổi', note: `Làm bù ngày ${spoken(worked)}.` },
  { at: Date.parse(worked), kind: 'làm bù', name: 'Hoán đổi', note: `Thay ngày ${spoken(off)}.` },
]);

function spoken(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date}/${month}/${year}`;
}

/** The source text of `src/domain/days/public-holidays.ts`. */
export function holidaysSource(): string {
  const all = Array.from({ length: years.to - years.from + 1 }, (_, index) => byLaw(years.from + index));
  const days = [...all.flat(), ...swapped].sort((a, b) => a.at - b.at);
  const rows = days.map(
    ({ at: day, kind, name, note }) => `  ['${iso(day)}', '${kind}', '${name}', '${note}'],`,
  );
  return [
    "import type { Day } from './days';",
    "import type { DayKind } from './working-days';",
    '',
    '/**',
    ' * Working days that are free and Saturdays that are worked, with their names and a note, in the order of days. Written by',
    ' * `node build/run.mjs docs` from the law (Bộ luật Lao động, Điều 111, 112), lunar days by date-chinese; not to be edited by hand.',
    ' */',
    'export const publicHolidays: readonly (readonly [day: Day, kind: DayKind, name: string, note: string])[] = [',
    ...rows,
    '];',
    '',
  ].join('\n');
}

/** Writes the list; a test compares it with the law. */
export function writeHolidays(): void {
  writeFileSync(file, holidaysSource());
  console.log('src/domain/days/public-holidays.ts');
}

/** The list as it is on disk. */
export const writtenHolidays = (): string => readFileSync(file, 'utf8');
