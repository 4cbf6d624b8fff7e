import { type Day, readDay, weekday, writeDay } from '../../domain/days/days';
import { amountInWords } from '../../domain/money/in-words';
import { readAmount, writeAmount } from '../../domain/money/money';
import { fold } from '../../domain/text/vietnamese';

/** From words as a setting prints them to the form a tag asks for; words it cannot read stay as they are. */
type Format = (printed: string) => string;

/** @example onDay((day) => weekday(day))('24/7/2020') // 'thứ Sáu' */
const onDay =
  (write: (day: Day) => string): Format =>
  (printed) => {
    const day = readDay(printed);
    return 'value' in day ? write(day.value) : printed;
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
