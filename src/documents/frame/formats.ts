import { readDays, readHours } from '../../domain/days/day-phrases';
import { type Day, type Time, weekday, weekdayOf, writeDay, writeShortDay } from '../../domain/days/days';
import { amountInWords } from '../../domain/money/in-words';
import { readAmount, writeAmount } from '../../domain/money/money';
import { pointLetters, roman } from '../../domain/papers/numbering';
import { apart, capitalised, fold, nearest } from '../../domain/text/vietnamese';

/** From words as a setting prints them to the form a tag asks for; words it cannot read stay as they are. */
type Format = (printed: string) => string;

/** Of several days the first and the last. @example onDay(weekday)('12-13/3/2026') // 'từ thứ Năm đến thứ Sáu' */
const onDay =
  (write: (day: Day) => string): Format =>
  (printed) => {
    const read = readDays(printed);
    const { first, last = first } = 'value' in read ? read.value : {};
    if (!first || !last) return printed;
    return first === last ? write(first) : `từ ${write(first)} đến ${write(last)}`;
  };

/** `thứ 6`; Sunday has no number. */
const numbered = (weekday: number): string => (weekday === 0 ? 'Chủ nhật' : `thứ ${weekday + 1}`);

const onAmount =
  (write: (amountVnd: number) => string): Format =>
  (printed) => {
    const amount = readAmount(printed);
    return 'value' in amount ? write(amount.value) : printed;
  };

/** One number of one plain day, or of one plain month. @example ofDay(1)('24/7/2020') // '7' */
const ofDay =
  (place: 0 | 1 | 2): Format =>
  (printed) =>
    (/^(?:(\d{1,2})\/)?(\d{1,2})\/(\d{4})$/.exec(printed) ?? [])[place + 1] ?? printed;

const onTime =
  (write: (time: Time) => string): Format =>
  (printed) => {
    const read = readHours(printed);
    const { text, from } = 'value' in read ? read.value : {};
    return from === undefined || text !== undefined ? printed : write(from);
  };
const hourOf = (time: Time): string => String(Number(time.slice(0, 2)));
/** `14h30`, and `14h` on the hour. */
const shortTime = (time: Time): string => `${hourOf(time)}h${time.slice(3).replace(/^00$/, '')}`;
const shortWords = (time: Time): string => `${hourOf(time)} giờ ${time.slice(3).replace(/^00$/, '')}`.trim();

/** A form, what it is for, and a value that shows it; `also` = as it was called before. */
type Offered = { write: Format; example: string; also?: string };

/**
 * The formats a tag may ask for after its bar: `{{Ngày họp | ngày tháng năm}}`; several, one after the other. Suggestions, the panel of tags
 * and the guide follow from here.
 */
const formats: Record<string, Offered> = {
  'ngày tháng năm': { write: onDay(writeDay), example: '24/7/2020' },
  'ngày ngắn': { write: onDay(writeShortDay), example: 'ngày 24 tháng 7 năm 2020' },
  thứ: { write: onDay(weekday), example: '24/7/2020' },
  'thứ bằng số': { write: onDay((day) => numbered(weekdayOf(day))), example: '24/7/2020' },
  'thứ, ngày tháng năm': {
    write: onDay((day) => `${weekday(day)}, ${writeDay(day)}`),
    example: '24/7/2020',
  },
  ngày: { write: ofDay(0), example: '24/7/2020' },
  tháng: { write: ofDay(1), example: '24/7/2020' },
  năm: { write: ofDay(2), example: '24/7/2020' },
  giờ: { write: onTime(hourOf), example: '8 giờ 30' },
  phút: { write: onTime((time) => time.slice(3)), example: '8 giờ 30' },
  'giờ gọn': { write: onTime(shortWords), example: '8 giờ 00' },
  'giờ tắt': { write: onTime(shortTime), example: '8 giờ 30' },
  'giờ 2 chữ số': {
    write: (printed) => printed.replace(/(?<!\d)\d(?=\s*(?:h|g|giờ|:\d))/giu, '0$&'),
    example: '8h30',
  },
  'số tiền': { write: onAmount(writeAmount), example: '1500000' },
  'bằng chữ': { write: onAmount(amountInWords), example: '1.500.000' },
  'viết hoa': { write: (printed) => printed.toUpperCase(), example: 'Sở Nội vụ', also: 'chữ hoa' },
  'chữ thường': { write: (printed) => printed.toLowerCase(), example: 'Thứ Sáu' },
  'đầu câu hoa': { write: capitalised, example: 'hội nghị giao ban' },
  'đầu câu thường': {
    write: (printed) => printed.slice(0, 1).toLowerCase() + printed.slice(1),
    example: 'Hội nghị giao ban',
  },
  'tổ hợp': { write: (printed) => apart(printed, 'tones'), example: 'Hội nghị giao ban' },
  'dấu rời': { write: (printed) => apart(printed, 'all'), example: 'Hội nghị giao ban' },
  'la mã': {
    write: (printed) => (/^\d{1,2}$/.test(printed) ? roman(Number(printed)) : printed),
    example: '4',
  },
  'chữ cái': {
    write: (printed) =>
      /^\d{1,2}$/.test(printed) ? (pointLetters[Number(printed) - 1] ?? printed) : printed,
    example: '5',
  },
  '2 chữ số': { write: (printed) => printed.replace(/^\d$/, '0$&'), example: '5' },
  'bớt số 0': { write: (printed) => printed.replace(/^0(?=\d$)/, ''), example: '05' },
  'dòng 1': { write: (printed) => printed.split('\n')[0] ?? '', example: 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC' },
  'dòng 2': { write: (printed) => printed.split('\n')[1] ?? '', example: 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC' },
  'từ dòng 2': {
    write: (printed) => printed.split('\n').slice(1).join('\n'),
    example: 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC',
  },
  'từ dòng 3': {
    write: (printed) => printed.split('\n').slice(2).join('\n'),
    example: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH',
  },
};

/** Names of all formats, as they are offered to users. */
export const formatNames: readonly string[] = Object.keys(formats);

/** What each format makes of an example, in their order. @example formatExamples()[0] // { name: 'ngày tháng năm', from: '24/7/2020', to: 'ngày 24 tháng 7 năm 2020' } */
export const formatExamples = (): { name: string; from: string; to: string }[] =>
  Object.entries(formats).map(([name, { write, example }]) => ({ name, from: example, to: write(example) }));

/** The name of a format that a user typed, or undefined. @example oneFormat('Ngày tháng  năm') // 'ngày tháng năm' */
const oneFormat = (typed: string): string | undefined =>
  formatNames.find((name) => [name, formats[name]?.also ?? name].some((one) => fold(one) === fold(typed)));

/** What is printed instead where there is nothing to print: `hoặc “……”`; Docs may write its quotation marks otherwise. */
const instead = /^\s*hoặc [“”"″]([^“”"″]*)[“”"″]\s*$/u;

/** A name on two lines: what comes before some words of it, and what begins with them; without them all of it stands on the first. */
const cut = /^\s*(trước|từ) [“”"″]([^“”"″]+)[“”"″]\s*$/u;

function cutAt(words: string, [, way, mark = '']: RegExpExecArray): string {
  const at = words.toLowerCase().indexOf(mark.toLowerCase());
  if (way === 'trước') return at < 0 ? words : words.slice(0, at).trimEnd();
  return at < 0 ? '' : words.slice(at);
}

/**
 * Those of the formats that a user typed after one another that are none, each with what it may have been meant as.
 * @example unknownFormats('thứ | viết hoaa') // [{ format: 'viết hoaa', meant: 'viết hoa' }]
 * @example unknownFormats('hoặc ...') // [{ format: 'hoặc ...', meant: 'hoặc “...”' }]
 */
export const unknownFormats = (typed: string): { format: string; meant: string | undefined }[] =>
  typed
    .split('|')
    .map((one) => one.trim())
    .filter((one) => one !== '' && oneFormat(one) === undefined && !instead.test(one) && !cut.test(one))
    .map((format) => ({ format, meant: quoted(format) ?? nearest(format, formatNames) }));

/** What is printed instead, without its quotation marks or with others. */
function quoted(format: string): string | undefined {
  const words = /^hoặc\s+(.*)$/iu.exec(format)?.[1]?.replace(/^["'“”‘’«″]+|["'“”‘’»″]+$/gu, '');
  return words ? `hoặc “${words}”` : undefined;
}

/**
 * Words in the form a tag asks for.
 * @example formatted('24/7/2020', 'ngày tháng năm') // 'ngày 24 tháng 7 năm 2020'
 * @example formatted('24/7/2020', 'thứ | viết hoa') // 'THỨ SÁU'
 * @example formatted('', 'ngày | hoặc “…”') // '…'
 * @example formatted('Sở Nông nghiệp và Môi trường', 'từ “môi trường” | viết hoa') // 'MÔI TRƯỜNG'
 */
export const formatted = (printed: string, typed: string): string =>
  typed.split('|').reduce((words, one) => {
    if (words === '') return instead.exec(one)?.[1] ?? '';
    const line = cut.exec(one);
    return line ? cutAt(words, line) : (formats[oneFormat(one) ?? '']?.write(words) ?? words);
  }, printed);
