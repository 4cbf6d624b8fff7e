import { readDays, readHours } from '../days/day-phrases';
import { readHalfDays } from '../days/length';
import { deadlineUnderstood } from '../days/understood-days';
import { readWhen } from '../days/when';
import { fold } from '../text/vietnamese';

/** Words beside a day or an hour that say nothing more of it; with any other beside them a phrase is compared as text. */
const around =
  'ngày|tháng|năm|thứ|hai|ba|tư|sáu|bảy|chủ nhật|cn|t[2-7]|mùng|mồng|các|từ|kể từ|đến|tới|hết|và|vào|lúc|hồi|dự kiến|khoảng|đúng|bắt đầu';
const parts = 'sáng|trưa|chiều|tối|đêm';
const clock = `h|g|giờ|phút|rưỡi|kém|am|pm|${parts}`;
const until = 'hạn|cuối|chót|chậm nhất|muộn nhất|trước|là|đăng ký|nhận|trả lời';

const onlyOf = (words: string): RegExp =>
  new RegExp(String.raw`^(?:(?:${fold(words)})(?!\p{L})|[\d\s.,;:'’/÷→~()-]){1,200}$`, 'u');
const onlyDays = onlyOf(`${around}|${parts}`);
const onlyHours = onlyOf(`${around}|${clock}`);
const onlyDeadline = onlyOf(`${around}|${clock}|${until}`);
const onlyLength = onlyOf('ngày|buổi|rưỡi|nửa|cả|trọn|½|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|và|là');

/**
 * Whether a fact says the same in other words: `24/7/2020 (thứ Sáu)` and `2020-07-24`, `lúc 8h00` and `08:00`. What is not understood to its last
 * letter is the same where its words are.
 * @example meansTheSame('hour', '08:00', '8 giờ 00') // true
 */
export function meansTheSame(fact: string, old: string, next: string): boolean {
  if (wordsOf(old) === wordsOf(next)) return true;
  const read = readers[fact];
  if (!read) return false;
  const key = JSON.stringify([fact, old, next]);
  const found = known.get(key) ?? isSame(read, old, next);
  known.set(key, found);
  return found;
}

/** How pairs compared: hundreds of guests were told the same. */
const known = new Map<string, boolean>();

function isSame(read: Reader, old: string, next: string): boolean {
  if (plainly(old) === plainly(next)) return true;
  const year = yearIn(next) ?? yearIn(old);
  const meaning = read(fold(old), year);
  return meaning !== undefined && meaning === read(fold(next), year);
}

/** Words without what nobody hears: case, spaces, dashes, and marks at the end. */
const wordsOf = (value: string): string =>
  fold(value)
    .replace(/\s*([,;:()/-])\s*/g, '$1')
    .replace(/[\s.,;]+$/, '');

const small = new RegExp(String.raw`(?<!\p{L})(?:${fold('ngày|lúc|vào|hồi')})(?!\p{L})|[\s,;.()]+`, 'gu');

/** A phrase with its days and hours in one form, and whatever else it says: `8 giờ 00 (đón tiếp từ 7 giờ 30)` is `8h00, đón tiếp 7h30`. */
const plainly = (value: string): string =>
  fold(value)
    .replace(clockTime, (_, hour: string, minute = '00') => ` ${Number(hour)}:${minute} `)
    .replace(/(?<!\d)(\d{1,2})\/(\d{1,2})(?=\/\d{4})/g, (_, day, month) => `${Number(day)}/${Number(month)}`)
    .replace(small, ' ')
    .trim();
const clockTime = new RegExp(
  String.raw`(?<![\d:])(\d{1,2}) ?(?:h(?!\p{L})|${fold('giờ')}|:(?=\d))(?: ?(\d{2})(?!\d)(?: ?${fold('phút')})?)?`,
  'gu',
);

/** A phrase without its year is of the year which the other names. */
const yearIn = (value: string): number | undefined => {
  const [found] = /(?<!\d)20\d\d(?!\d)/.exec(value) ?? [];
  return found === undefined ? undefined : Number(found);
};

/** What is understood of a fact, as a key; undefined = not whole, or more is said than the key would hold. */
type Reader = (words: string, year: number | undefined) => string | undefined;
const readers: Readonly<Record<string, Reader | undefined>> = {
  day: daysIn,
  hour: hoursIn,
  length: lengthIn,
  deadline: deadlineIn,
};

function daysIn(words: string, year: number | undefined): string | undefined {
  const read = readDays(words, year);
  if (!onlyDays.test(words) || !('value' in read) || read.possible || !read.value.first) return undefined;
  const { days } = readWhen(words, year);
  if (/^(?:kể )?từ /.test(words) && days.length === 1) return undefined;
  // Which of several days are meant stands in what joins them.
  const isList = /(?:^| )và |[;&]|\d ?, ?\d/.test(words) && days.length > 1;
  const said = isList ? words : `${read.value.first} ${read.value.last}`;
  return [said, ...(words.match(new RegExp(parts, 'g')) ?? [])].join(' ');
}

function hoursIn(words: string): string | undefined {
  const read = readHours(words);
  if (!onlyHours.test(words) || !('value' in read) || read.possible || !read.value.from) return undefined;
  return readWhen(words).days.length > 0 ? undefined : `${read.value.from} ${read.value.to ?? ''}`;
}

/** So many minutes, and which half of the day, are not told by half days. */
function lengthIn(words: string): string | undefined {
  const read = onlyLength.test(words) ? readHalfDays(words) : { possible: [] };
  return 'value' in read ? String(read.value) : undefined;
}

/** Before a day is not until its end, before an hour is until then. */
function deadlineIn(words: string, year: number | undefined): string | undefined {
  if (year === undefined || !onlyDeadline.test(words)) return undefined;
  const read = deadlineUnderstood(words, year);
  if (!('value' in read)) return undefined;
  return words.includes(fold('trước')) && !readWhen(words, year).hours ? undefined : read.value;
}
