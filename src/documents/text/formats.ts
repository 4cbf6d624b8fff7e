import { type Day, type Time, weekday, writeDay, writeShortDay } from '../../domain/days/days';
import { readDays, readHours } from '../../domain/days/said';
import { amountInWords } from '../../domain/money/in-words';
import { readAmount, writeAmount } from '../../domain/money/money';
import { capitalised, fold } from '../../domain/text/vietnamese';

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

/** The formats a tag may ask for after its bar: `{{Ngày họp | ngày tháng năm}}`; several, one after the other. */
const formats: Record<string, Format> = {
  'ngày tháng năm': onDay(writeDay),
  thứ: onDay(weekday),
  'thứ, ngày tháng năm': onDay((day) => `${weekday(day)}, ${writeDay(day)}`),
  'số tiền': onAmount(writeAmount),
  'bằng chữ': onAmount(amountInWords),
  'ngày ngắn': onDay(writeShortDay),
  ngày: ofDay(0),
  tháng: ofDay(1),
  năm: ofDay(2),
  giờ: onTime(hourOf),
  phút: onTime((time) => time.slice(3)),
  'giờ gọn': onTime(shortWords),
  'giờ tắt': onTime(shortTime),
  'dòng 1': (printed) => printed.split('\n')[0] ?? '',
  'dòng 2': (printed) => printed.split('\n')[1] ?? '',
  'từ dòng 2': (printed) => printed.split('\n').slice(1).join('\n'),
  'từ dòng 3': (printed) => printed.split('\n').slice(2).join('\n'),
  '2 chữ số': (printed) => printed.replace(/^\d$/, '0$&'),
  'bớt số 0': (printed) => printed.replace(/^0(?=\d$)/, ''),
  'chữ hoa': (printed) => printed.toUpperCase(),
  'chữ thường': (printed) => printed.toLowerCase(),
  'đầu câu hoa': capitalised,
  'đầu câu thường': (printed) => printed.slice(0, 1).toLowerCase() + printed.slice(1),
};

/** Names of all formats, as they are offered to users. */
export const formatNames: readonly string[] = Object.keys(formats);

/** The name of a format that a user typed, or undefined. @example knownFormat('Ngày tháng  năm') // 'ngày tháng năm' */
const oneFormat = (typed: string): string | undefined =>
  formatNames.find((name) => fold(name) === fold(typed));

/** What is printed instead where there is nothing to print: `hoặc “……”`. */
const instead = /^\s*hoặc “([^“”]*)”\s*$/u;

/** Whether all formats that a user typed after one another are known. @example areFormats('thứ | chữ hoa') // true */
export const areFormats = (typed: string): boolean =>
  typed.split('|').every((one) => oneFormat(one) !== undefined || instead.test(one));

/**
 * Words in the form a tag asks for.
 * @example formatted('24/7/2020', 'ngày tháng năm') // 'ngày 24 tháng 7 năm 2020'
 * @example formatted('24/7/2020', 'thứ | chữ hoa') // 'THỨ SÁU'
 * @example formatted('', 'ngày | hoặc “…”') // '…'
 */
export const formatted = (printed: string, typed: string): string =>
  typed.split('|').reduce((words, one) => {
    const format = formats[oneFormat(one) ?? ''];
    return words === '' ? (instead.exec(one)?.[1] ?? '') : (format?.(words) ?? words);
  }, printed);
