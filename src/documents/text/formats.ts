import { type Day, weekday, writeDay } from '../../domain/days/days';
import { readDays } from '../../domain/days/said';
import { amountInWords } from '../../domain/money/in-words';
import { readAmount, writeAmount } from '../../domain/money/money';
import { fold } from '../../domain/text/vietnamese';

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

/** The formats a tag may ask for after its bar: `{{Ngày họp | ngày tháng năm}}`. */
const formats: Record<string, Format> = {
  'ngày tháng năm': onDay(writeDay),
  thứ: onDay(weekday),
  'thứ, ngày tháng năm': onDay((day) => `${weekday(day)}, ${writeDay(day)}`),
  'số tiền': onAmount(writeAmount),
  'bằng chữ': onAmount(amountInWords),
  'chữ hoa': (printed) => printed.toUpperCase(),
};

/** Names of all formats, as they are offered to users. */
export const formatNames: readonly string[] = Object.keys(formats);

/** The name of a format that a user typed, or undefined. @example knownFormat('Ngày tháng  năm') // 'ngày tháng năm' */
export const knownFormat = (typed: string): string | undefined =>
  formatNames.find((name) => fold(name) === fold(typed));

/**
 * Words in the form a tag asks for.
 * @example formatted('24/7/2020', 'ngày tháng năm') // 'ngày 24 tháng 7 năm 2020'
 */
export function formatted(printed: string, typed: string): string {
  const format = formats[knownFormat(typed) ?? ''];
  return format && printed !== '' ? format(printed) : printed;
}
