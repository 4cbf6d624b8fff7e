import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { getDay } from 'date-fns/getDay';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { fold } from '../text/vietnamese';

/** A calendar day, `'2020-07-24'`; it has no zone, so arithmetic runs in UTC whatever the machine's own zone is. */
export type Day = string;
/** A time of day, `'08:00'`. */
export type Time = string;
/** A calendar month, `'2020-07'`. */
export type Month = string;
/**
 * What a reader gives: the value, or the code of what is wrong with the text. `possible` = the phrase was not understood to its last letter: only its
 * words are in the value, and these are what it may mean, likeliest first.
 */
export type Read<T, Code extends string> = { value: T; possible?: readonly T[] } | { wrong: Code };

const weekdays = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const;
/** A day as date-fns reckons with it, the same in every zone. */
export const asDate = (day: Day): Date => new UTCDateMini(`${day}T00:00:00Z`);
const daysIn = (month: Month): number => getDaysInMonth(asDate(`${month}-01`));
const two = (number: number | string): string => String(number).padStart(2, '0');

/** @example timeOf(8, 30) // '08:30' */
export const timeOf = (hour: number, minute: number): Time => `${two(hour)}:${two(minute)}`;

/** A day from its year, month and date; undefined for one that no calendar has. */
export function dayOf(year: string, month: string, date: string): Day | undefined {
  const named = `${year}-${two(month)}`;
  // A month that no year has has no number of days, and nothing is at most that.
  const real = Number(year) >= 1900 && Number(date) >= 1 && Number(date) <= daysIn(named);
  return real ? `${named}-${two(date)}` : undefined;
}

/** The weekday as the decree capitalises it (Nghị định 30/2020/NĐ-CP, Phụ lục II). @example weekday('2020-07-24') // 'thứ Sáu' */
export const weekday = (day: Day): string => weekdays[weekdayOf(day)] ?? '';

/** The number of a weekday, Sunday = 0. @example weekdayOf('2020-07-24') // 5 */
export const weekdayOf = (day: Day): number => getDay(asDate(day));

/**
 * Reads a time as people type it: `8h00`, `07h30'`, `8 giờ 00`, `7 giờ 30 phút`, `14:00`, `2 giờ chiều`.
 * @example readTime("07h30'") // { value: '07:30' }
 */
export function readTime(typed: string): Read<Time, 'bad-time'> {
  const match =
    /^(\d{1,2})\s*(?:h|g|:|giờ)\s*(?:(\d{1,2})\s*(?:['’′]|phút|p)?)?(?::00)?\s*(sáng|chiều|tối)?$/.exec(
      fold(typed),
    );
  const hour = Number(match?.[1]) + (match?.[3] && match[3] !== 'sáng' && Number(match[1]) < 12 ? 12 : 0);
  const minute = Number(match?.[2] ?? 0);
  return match && hour < 24 && minute < 60 ? { value: timeOf(hour, minute) } : { wrong: 'bad-time' };
}

/** A span of years, both ends included. VI: giai đoạn. */
export type Years = { from: number; to: number };

/**
 * Reads a span of years: `2021`, `2021-2025`, `giai đoạn 2021 - 2025`.
 * @example readYears('2021-2025') // { value: { from: 2021, to: 2025 } }
 */
export function readYears(typed: string): Read<Years, 'bad-years'> {
  // Folding writes tones on the first vowel.
  const match = /^(?:giai đọan |năm )?(\d{4})(?: ?(?:-|đến) ?(\d{4}))?$/.exec(fold(typed));
  const [from, to] = [Number(match?.[1]), Number(match?.[2] ?? match?.[1])];
  return match && from >= 1900 && from <= to ? { value: { from, to } } : { wrong: 'bad-years' };
}

/**
 * Years as they were written down, one year once; what is not known is left out.
 * @example writeSpan('2021', undefined) // '2021'
 */
export const writeSpan = (from: string | number = '', to: string | number = ''): string =>
  from === to ? String(from) : [from, to].filter((year) => year !== '').join('-');

/** @example writeYears({ from: 2021, to: 2025 }) // '2021-2025' */
export const writeYears = ({ from, to }: Years): string => writeSpan(from, to);

/** The last day of a month, for rules that need a day while only the month is planned. @example lastDay('2020-02') // '2020-02-29' */
export const lastDay = (month: Month): Day => `${month}-${daysIn(month)}`;

/** Days under 10 and months 1 and 2 get a 0 (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
const decreeMonth = (month: string): string =>
  Number(month) < 3 ? two(Number(month)) : String(Number(month));

/** So many days later, or earlier where it is below 0. @example dayAfter('2020-02-28', 2) // '2020-03-01' */
export const dayAfter = (day: Day, days: number): Day =>
  addDays(asDate(day), days).toISOString().slice(0, 10);

/** @example nextDay('2020-02-29') // '2020-03-01' */
export const nextDay = (day: Day): Day => dayAfter(day, 1);

/** How many days lie from one day to another; below 0 when that is earlier. @example daysBetween('2020-02-28', '2020-03-01') // 2 */
export const daysBetween = (from: Day, to: Day): number => differenceInCalendarDays(asDate(to), asDate(from));

/** @example writeDay('2020-01-05') // 'ngày 05 tháng 01 năm 2020' */
export const writeDay = (day: Day): string =>
  `ngày ${day.slice(8)} tháng ${decreeMonth(day.slice(5, 7))} năm ${day.slice(0, 4)}`;

/** A date line with its day left for the clerk who issues the paper. @example writeBlankDay('2020-07') // 'ngày    tháng 7 năm 2020' */
export function writeBlankDay(month: Month | undefined): string {
  return month
    ? `ngày    tháng ${decreeMonth(month.slice(5))} năm ${month.slice(0, 4)}`
    : 'ngày    tháng    năm    ';
}

/** @example writeShortDay('2020-03-05') // '05/3/2020' */
export const writeShortDay = (day: Day): string =>
  `${day.slice(8)}/${decreeMonth(day.slice(5, 7))}/${day.slice(0, 4)}`;

/** @example writeMonth('2020-07') // '7/2020' */
export const writeMonth = (month: Month): string => `${decreeMonth(month.slice(5))}/${month.slice(0, 4)}`;

/** @example writeTime('08:00') // '8 giờ 00' */
export const writeTime = (time: Time): string => `${Number(time.slice(0, 2))} giờ ${time.slice(3)}`;
