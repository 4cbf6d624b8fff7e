import { type DateIn, datesIn } from '../days/dates-in';
import { weekdayOf } from '../days/days';
import { weekdaysIn } from '../days/weekdays';
import { type Against, hasMoved, type Leftover, oldestOf } from './earlier';

/** Days, months and weekdays of an earlier conference. */
export function daysLeft(text: string, against: Against): Leftover[] {
  const dates = daysIn(text, against.earlier?.when.year);
  const written = daysIn(text);
  const days = dates.flatMap((date, index) =>
    dayLeft(date, text, against, isWhole(written[index])).map((left) => ({
      ...left,
      at: spokenFrom(date, text),
    })),
  );
  return [...days, ...weekdaysLeft(text, dates, against)];
}

/**
 * The dates of a text of several lines or of a table, in which `4.1` at the beginning numbers what follows.
 * @example daysIn('4.1. Kinh phí') // []
 */
export const daysIn = (text: string, within?: number): DateIn[] =>
  datesIn(text, within).filter(({ end }) => !itemNumber.test(text.slice(0, end)));

const itemNumber = /^\s*\d{1,2}\.\d{1,2}$/;

/** A month is pointed at with its word: `tháng 7`, not `7`. */
const spokenFrom = ({ at, day }: DateIn, text: string): number =>
  day ? at : at - (/tháng\s*$/iu.exec(text.slice(0, at))?.[0].length ?? 0);

/** It names its year itself. */
const isWhole = (date: DateIn | undefined): boolean => date?.day !== undefined || date?.month !== undefined;

function dayLeft(
  { at, end, day, month }: DateIn,
  text: string,
  against: Against,
  hasYear: boolean,
): Leftover[] {
  const { now, earlier, isOld, dayTag } = against;
  const { first, last } = earlier?.when ?? {};
  const isMeeting =
    day !== undefined && first !== undefined && last !== undefined && first <= day && day <= last;
  if (isMeeting && hasMoved(against))
    return [{ at, end, code: 'old-day', ...(first === last ? { about: { tag: dayTag } } : {}) }];
  const year = Number((day ?? month ?? '').slice(0, 4));
  const isOfThen = hasYear
    ? year < now.year && year >= oldestOf(against)
    : isOld && isAnotherTime(against, day);
  if (!isOfThen || (earlier && !hasMoved(against)) || (!earlier && !day)) return [];
  return !earlier && tellsOfThen.test(text.slice(0, at)) ? [] : [{ at, end, code: 'old-day' }];
}

/** A day without a year is right again in the next one only by chance; a month alone may well be. */
const isAnotherTime = ({ now, earlier }: Against, day: string | undefined): boolean =>
  earlier !== undefined && (day !== undefined || now.month.slice(5) !== earlier.when.month.slice(5));

const hour = /(?<![\d/.])(\d{1,2})\s*(?:[hg](?!\p{L})|giờ(?!\p{L})|:(?=\d))\s*(\d{2})?(?![\d/])/giu;

/**
 * The hour at which the meeting began, once that is another one, however it is written; and any other beside its tag: `{{Giờ bắt đầu}} - 11h00`.
 */
export function hoursLeft(typed: string, { earlier, isOld }: Against): Leftover[] {
  if (!isOld || earlier?.hour === undefined) return [];
  const { tag, old, sheet } = earlier.hour;
  const [begun = 0] = minutesIn(old);
  const isBeside = typed.includes(`{{${tag}`);
  const hours = [...typed.matchAll(hour)].flatMap((met): Leftover[] => {
    const [at, end] = [met.index, met.index + met[0].trimEnd().length];
    if (minuteOf(met) === begun) return [{ at, end, code: 'old-day', about: { tag } }];
    return isBeside && met[2] ? [{ at, end, code: 'old-day' }] : [];
  });
  return [...hours, ...partsLeft(typed, partOf(begun), partOf(minutesIn(sheet)[0] ?? begun))];
}

/** `(Chiều {{Ngày họp | thứ}})`, once the meeting begins in the morning. */
const partsLeft = (typed: string, old: string, now: string): Leftover[] =>
  [...typed.matchAll(part)]
    .filter(({ 0: words }) => old !== now && words.toLowerCase() === old)
    .map(({ index, 0: words }) => ({ at: index, end: index + words.length, code: 'old-day' }));

/** A part of the day right beside a tag. */
const part =
  /(?<!\p{L})(?:sáng|chiều|tối)(?= (?:ngày )?\{\{)|(?<=\}\}[ (,]{1,3})(?:sáng|chiều|tối)(?!\p{L})/giu;
const partOf = (minute: number): string => (minute < noon ? 'sáng' : minute < evening ? 'chiều' : 'tối');
const noon = 12 * 60;
const evening = 18 * 60;

const minutesIn = (words: string): number[] => [...words.matchAll(hour)].map(minuteOf);

/** As minutes of the day. */
const minuteOf = ([, hours, minutes = '0']: RegExpMatchArray): number => Number(hours) * 60 + Number(minutes);

/** What tells of the past by itself. */
const tellsOfThen = /(?:kết quả|tổng kết|sơ kết|đánh giá|so với|kể từ|thành lập|sau ngày)[^.;:]*$/iu;

/** A weekday beside no day that was told, in a text of then. */
function weekdaysLeft(text: string, dates: readonly DateIn[], { now, earlier, isOld }: Against): Leftover[] {
  const [old, own] = [earlier?.when.first, now.first].map((day) => (day ? weekdayOf(day) : undefined));
  if (old === undefined || old === own) return [];
  return weekdaysIn(text)
    .filter(({ at, words, number }) => isWeekday(text, at, words) && (isOld || number === old))
    .filter(({ at }) => dates.every(({ said, day }) => said?.at !== at || day === undefined))
    .map(({ at, words }) => ({ at, end: at + words.length, code: 'old-day' }));
}

/** `thứ hai` also counts; a weekday is written with a capital or a figure (Nghị định 30/2020/NĐ-CP, Phụ lục II). */
const isWeekday = (text: string, at: number, words: string): boolean =>
  /\s(?:\p{Lu}|[2-7]$)/u.test(words) &&
  !/lần\s*$/iu.test(text.slice(0, at)) &&
  !/□\s*$/.test(text.slice(0, at));
