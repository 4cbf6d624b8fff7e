import { accented } from '../text/accents';
import { fold, nfc } from '../text/vietnamese';
import type { Part } from './clock-grammar';
import { datesIn } from './dates-in';
import {
  type Day,
  dayOf,
  lastDay,
  type Month,
  nextDay,
  type Read,
  readTime,
  type Time,
  weekday,
  weekdayOf,
  writeDay,
  writeMonth,
  writeShortDay,
  writeTime,
} from './days';
import { monthsIn } from './month-grammar';
import { wrongWeekdays } from './right-weekdays';
import { weekdaysIn } from './weekdays';
import { readWhen, type When } from './when';

/**
 * What a cell says of days, hours or months. `text` = the phrase where a person typed one, to be printed as it is; the rest is what it means,
 * as far as that can be told, for rules. VI: ngày, giờ, tháng.
 */
export type Days = {
  text?: string | undefined;
  first?: Day | undefined;
  last?: Day | undefined;
  month?: Month | undefined;
  /** The part of its last day with which it ends: `từ chiều 23 đến sáng 24/7`. */
  until?: Part | undefined;
};
export type Hours = { text?: string | undefined; from?: Time | undefined; to?: Time | undefined };
export type Months = { text?: string | undefined; first?: Month | undefined; last?: Month | undefined };

export type DaysFault = 'no-such-day' | 'days-reversed' | 'weekday-against-date';

const plainMonth =
  /^(?:tháng\s*)?(?:\d{1,2}\/)?\d{1,2}\s*(?:[/.-]|năm)\s*(?:năm\s*)?\d{4}\.?$|^\d{4}-\d{2}(?:-\d{2})?$/iu;

/** `20/7/2020`, `ngày 05 tháng 3 năm 2020`, `thứ Sáu, 24/7/2020`, `2020-07-24`. */
const plainDay =
  /^(?:(?:chủ nhật|thứ\s+\S+?)[\s,]*\(?)?(?:ngày\s*)?\d{1,2}\s*(?:[/.-]|tháng)\s*\d{1,2}\s*(?:[/.-]|năm)\s*\d{4}\)?\.?$|^\d{4}-\d{2}-\d{2}(?:t[\d:]+)?$/iu;

/** `2020-07-24`, as cells that hold a day are read, and `24/7/2020`: nearly all there are, and nothing else to be found in them. */
const everyday = /^(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})\/(\d{1,2})\/(\d{4}))$/;

/** As a day looks that was pasted without its format: `44036`. */
const bareNumber = /^[\d.,]*$/;
/** A year alone is words: no day of our time looks so. */
const bareYear = /^(?:19|20)\d\d$/;

/**
 * Reads days as people write them: one day, or a phrase such as `12-13/3/2026` or `từ ngày 28 tháng 4 đến ngày 02 tháng 5`. Only what no
 * calendar has is refused. `within` = the year of a phrase that names none.
 * @example readDays('12-13/3/2026') // { value: { text: '12-13/3/2026', first: '2026-03-12', last: '2026-03-13', month: '2026-03' } }
 */
export function readDays(typed: string, within?: number): Read<Days, DaysFault> {
  const [, y1, m1, d1, d2, m2, y2] = everyday.exec(typed) ?? [];
  const year = y1 ?? y2;
  if (year === undefined) return readPhrase(nfc(typed).trim(), within);
  const day = dayOf(year, m1 ?? m2 ?? '', d1 ?? d2 ?? '');
  return day ? { value: onDay(day) } : { wrong: 'no-such-day' };
}

function readPhrase(text: string, within: number | undefined): Read<Days, DaysFault> {
  const when = readWhen(text, within);
  const typed = accented(text);
  const words = typed === fold(text) ? text : typed;
  if (when.hasUnreal || (when.days.length === 0 && bareNumber.test(text))) return { wrong: 'no-such-day' };
  if (wrongWeekdays(words, within).length > 0) return { wrong: 'weekday-against-date' };
  const [first, last] = [when.days[0], when.days[when.days.length - 1]];
  if (isReversed(when.days)) return { wrong: 'days-reversed' };
  if (!when.isWhole || saysNothing(when) || hasOtherWeekday(words, when.days, within))
    return first && last ? { value: { text }, possible: [{ first, last }] } : asMonth(text, within);
  if (first && plainDay.test(text)) return { value: onDay(first) };
  return { value: { text, first, last, month: when.month, until: when.until } };
}

/** A weekday that stands by itself is one of the days as well: `thứ Sáu, 8h00, ngày 12/3/2026` is asked about. */
function hasOtherWeekday(text: string, days: readonly Day[], within: number | undefined): boolean {
  const [first, last] = [days[0], days[days.length - 1]];
  if (!first || !last) return false;
  const own = new Set<number>();
  for (let day = first; day <= last && own.size < 7; day = nextDay(day)) own.add(weekdayOf(day));
  const dates = datesIn(text, within);
  const loose = weekdaysIn(text).filter(({ at }) => dates.every(({ said }) => said?.at !== at));
  return loose.some((one) => !own.has(one.number));
}

const isReversed = (days: readonly Day[]): boolean =>
  days.some((day, index) => day < (days[index - 1] ?? day));
const saysNothing = ({ days, month, isYearless }: When): boolean =>
  days.length === 0 && !month && !isYearless;

/** A month, as `cuối tháng 3/2026`, is no day, but all there is to say; of anything else it is asked what it means. */
function asMonth(text: string, within: number | undefined): Read<Days, DaysFault> {
  const month = monthsIn(text, within)?.from;
  if (month) return { value: { text, month } };
  return { value: { text }, ...(monthsIn(text, anyYear) ? {} : { possible: [] }) };
}
/** With which a month without its year is read, to see whether it is one. */
const anyYear = 2000;

/** The day of a text that names one, whatever stands around it. @example shownDay('10/07/2020 08:00') // '2020-07-10' */
export function shownDay(text: string): Day | undefined {
  const read = readDays(text);
  return 'value' in read ? read.value.first : undefined;
}

/** One plain day. @example onDay('2020-07-24').month // '2020-07' */
export const onDay = (day: Day): Days => ({ first: day, last: day, month: day.slice(0, 7) });

/** The last day on which it may be, for rules that need one. */
export const lastOf = ({ last, month }: Days): Day | undefined => last ?? (month && lastDay(month));

/** A phrase that names no year, read in the year that others name: `24/7 (thứ Hai)` may then be wrong. */
export const readInYear = (days: Days, year: number | undefined): Read<Days, DaysFault> =>
  !days.text || days.first || year === undefined ? { value: days } : readDays(days.text, year);

/**
 * Reads hours as people write them: `8h00`, `8h00-11h30`, `8h00 (đón tiếp từ 7h30)`; words without an hour, or with one that could be meant
 * otherwise, are only printed.
 * @example readHours('8h00-11h30') // { value: { text: '8h00-11h30', from: '08:00', to: '11:30' } }
 */
export function readHours(typed: string): Read<Hours, 'bad-time'> {
  const text = nfc(typed).trim();
  const clear = text.replace(pointed, '$1h$2');
  const { hours, isWhole, isUntil, hasBadHour } = readWhen(clear);
  if (hasBadHour || bareNumber.test(clear)) return { wrong: 'bad-time' };
  if (!hours) return { value: { text }, possible: [] };
  if ('possible' in hours || !isWhole || isUntil)
    return { value: { text }, possible: 'possible' in hours ? hours.possible : [hours.value] };
  const { from, to } = hours.value;
  if (from >= '24:00') return { value: { text }, possible: [] };
  return { value: isPlainHour(text) ? { from } : { text, from, to } };
}
/** `8.30 - 11.30`, where nothing else is written. */
const pointed = /(?<=^(?:[\d.]+\s*[-–]\s*)?)(\d{1,2})\.([0-5]\d)(?=(?:\s*[-–]\s*[\d.]+)?$)/g;
const isPlainHour = (text: string): boolean => 'value' in readTime(text);

/**
 * Reads a month, or a phrase that names one or two: `3/2026 và 4/2026`, `sáng thứ Hai tuần đầu tháng 4`.
 * @example readMonths('3/2026 và 4/2026') // { value: { text: '3/2026 và 4/2026', first: '2026-03', last: '2026-04' } }
 */
export function readMonths(typed: string, within?: number): Read<Months, 'bad-month'> {
  const text = nfc(typed).trim();
  const months = monthsIn(text, within);
  if (months) {
    const named = { first: months.from, last: months.to };
    return { value: plainMonth.test(text) ? named : { text, ...named } };
  }
  if (plainMonth.test(text) || (bareNumber.test(text) && !bareYear.test(text))) return { wrong: 'bad-month' };
  return { value: { text }, ...(monthsIn(text, anyYear) || bareYear.test(text) ? {} : { possible: [] }) };
}

/** The month where only one is meant. @example onlyMonth({ first: '2026-03', last: '2026-04' }) // undefined */
export const onlyMonth = ({ first, last }: Months): Month | undefined => (first === last ? first : undefined);

/** One plain month. @example onMonth('2020-07') // { first: '2020-07', last: '2020-07' } */
export const onMonth = (month: Month): Months => ({ first: month, last: month });

/** As a tag prints them: the phrase, or `24/7/2020`. */
export const writeDays = ({ text, first }: Days): string => text ?? (first ? writeShortDay(first) : '');

/** As a paper says them: the phrase, or `thứ Sáu, ngày 24 tháng 7 năm 2020`. */
export const sayDays = ({ text, first }: Days): string =>
  text ?? (first ? `${weekday(first)}, ${writeDay(first)}` : '');

/** The end of a time to answer in: the phrase, or `hết ngày 20/7/2020`. */
export const sayDeadline = ({ text, last }: Days): string =>
  text ?? (last ? `hết ngày ${writeShortDay(last)}` : '');

/** @example writeHours({ from: '08:00' }) // '8 giờ 00' */
export const writeHours = ({ text, from }: Hours): string => text ?? (from ? writeTime(from) : '');

/** @example writeMonths({ first: '2020-07' }) // '7/2020' */
export const writeMonths = ({ text, first }: Months): string => text ?? (first ? writeMonth(first) : '');
