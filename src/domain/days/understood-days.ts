import { accented } from '../text/accents';
import type { Understood } from '../text/understood';
import { readDays, readHours } from './day-phrases';
import {
  type Day,
  lastDay,
  type Month,
  type Time,
  weekday,
  writeMonth,
  writeShortDay,
  writeTime,
} from './days';
import { monthsIn } from './month-grammar';
import { type HourRange, type Range, readWhen } from './when';

/** Until when something is to be done: a day and an hour, `'2026-03-20T17:00'`; a whole day is until `T23:59`. VI: hạn. */
export type Deadline = string;

/**
 * The days that a phrase names; not understood also where they run backwards, fall on other weekdays or are in no calendar. `year` = of those that
 * name none.
 * @example daysUnderstood('12-13/3/2026', 2026) // { value: { from: '2026-03-12', to: '2026-03-13' } }
 */
export function daysUnderstood(typed: string, year?: number): Understood<Range> {
  const read = readDays(typed, year);
  if ('value' in read && read.value.first && read.value.last && !read.possible)
    return { value: { from: read.value.first, to: read.value.last } };
  const { days, isChoice } = readWhen(dayFirst(typed), year);
  const sorted = [...days].sort();
  const [from, to] = [sorted[0], sorted[sorted.length - 1]];
  if (isChoice) return { possible: sorted.map((day) => ({ from: day, to: day })) };
  return { possible: from && to ? [{ from, to }] : [] };
}
/** `7/24/2020`, as the English write. */
const dayFirst = (typed: string): string =>
  typed.replace(/(?<!\d)(\d{1,2})\/(1[3-9]|2\d|3[01])(?=\/\d{4})/g, '$2/$1');

/** @example hoursUnderstood('8-11h30') // { value: { from: '08:00', to: '11:30' } } */
export function hoursUnderstood(typed: string): Understood<HourRange> {
  const read = readHours(typed);
  if ('wrong' in read) return { possible: [] };
  const ranges = (read.possible ?? [read.value]).flatMap(({ from, to }) => (from ? [{ from, to }] : []));
  const [value] = ranges;
  return value && !read.possible ? { value } : { possible: ranges };
}

/** @example monthsUnderstood('quý I/2026', 2026) // { value: { from: '2026-01', to: '2026-03' } } */
export function monthsUnderstood(typed: string, year: number): Understood<Range> {
  const value = monthsIn(typed, year);
  return value ? { value } : { possible: [] };
}

/** @example deadlineUnderstood('17h 20/7/2020', 2026) // { value: '2020-07-20T17:00' } */
export function deadlineUnderstood(typed: string, year: number): Understood<Deadline> {
  const days = daysUnderstood(typed, year);
  const { hours, hasBadHour, part, isUntil } = readWhen(typed, year);
  const [day] = 'value' in days ? [days.value.to] : days.possible.map(({ to }) => to);
  if (!day) return monthEnd(typed, year);
  if (hasBadHour) return { possible: [] };
  const ends = !hours ? [dayEnd] : 'value' in hours ? [endOf(hours.value)] : hours.possible.map(endOf);
  const [end] = ends;
  const isSure =
    'value' in days && isOneEnd(days.value, typed) && (hours ? isOneHour(hours, isUntil) : part === '');
  return isSure && end ? { value: `${day}T${end}` } : { possible: ends.map((one) => `${day}T${one}`) };
}
/** `từ 20/3` only begins, and several days beside each other are no span with an end. */
const isOneEnd = ({ from, to }: Range, typed: string): boolean =>
  from === to ? !/^từ (?!nay)/.test(accented(typed)) : /từ|đến|tới|[-→÷~]/.test(accented(typed));
/** `trước 17h00-18h00` has two. */
const isOneHour = (hours: Understood<HourRange>, isUntil: boolean): boolean =>
  'value' in hours && !(isUntil && hours.value.to !== undefined);
const dayEnd = '23:59';
const endOf = ({ from, to = from }: HourRange): string => (to > dayEnd ? dayEnd : to);

/** `hết tháng 3/2026`: until its last day. */
function monthEnd(typed: string, year: number): Understood<Deadline> {
  const month = monthsIn(typed, year)?.to;
  const value = month && `${lastDay(month)}T${dayEnd}`;
  if (!value) return { possible: [] };
  return /^(?:trong|(?:(?:cho )?đến |chậm nhất (?:là )?)?hết) /.test(accented(typed))
    ? { value }
    : { possible: [value] };
}

/** @example sayDayRange({ from: '2020-07-24', to: '2020-07-24' }) // 'thứ Sáu 24/7/2020' */
export const sayDayRange = ({ from, to }: Range): string =>
  from === to ? sayOneDay(from) : `${sayOneDay(from)} – ${sayOneDay(to)}`;
const sayOneDay = (day: Day): string => `${weekday(day)} ${writeShortDay(day)}`;

/** @example sayHourRange({ from: '14:00', to: '16:30' }) // '14 giờ 00 – 16 giờ 30' */
export const sayHourRange = ({ from, to }: HourRange): string =>
  [from, to].flatMap((time) => (time === undefined ? [] : sayHour(time))).join(' – ');
/** By night it says so, since without a word it would be taken for the afternoon. */
const sayHour = (time: Time): string => (time < '05:00' ? `${writeTime(time)} sáng` : writeTime(time));

/** @example sayMonthRange({ from: '2026-03', to: '2026-04' }) // 'tháng 3/2026 – tháng 4/2026' */
export const sayMonthRange = ({ from, to }: Range): string =>
  from === to ? sayMonth(from) : `${sayMonth(from)} – ${sayMonth(to)}`;
const sayMonth = (month: Month): string => `tháng ${writeMonth(month)}`;

/** @example sayUntil('2026-03-20T17:00') // '17 giờ 00 thứ Sáu 20/3/2026' */
export function sayUntil(deadline: Deadline): string {
  const [day = '', time = ''] = deadline.split('T');
  return time === dayEnd ? `hết ${sayOneDay(day)}` : `${writeTime(time)} ${sayOneDay(day)}`;
}

/** @example sayHalfDays(3) // '3 buổi' */
export const sayHalfDays = (halfDays: number): string => `${halfDays} buổi`;
