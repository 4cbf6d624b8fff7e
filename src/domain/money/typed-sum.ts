import { fold } from '../text/vietnamese';
import { readSum } from './sum';

/**
 * A sum as it was typed in a Form. `about`: said to be about so much, to be looked at · `unsure`: could be meant in another unit of money, to be asked.
 */
export type Money =
  | { value: number; as: 'exact' | 'about' | 'unsure' }
  | { wrong: 'money-blank' | 'money-unreadable' };

/** A task costs at least this; a smaller figure without a unit was most likely meant in nghìn or triệu. */
const leastVnd = 1_000_000;
/** No task costs this much: a nought or a unit is too many. */
const mostVnd = 1_000_000_000_000;

/** Folding writes khoảng with its tone on the first vowel. */
const approximate = /^(?:khỏang|dự kiến|ước tính|ước) /;

/**
 * Reads the sum of a task as a Form is answered: about so much counts and is looked at, a figure that is too small or too large for a task is unsure.
 * @example readMoney('khoảng 150 triệu') // { value: 150000000, as: 'about' }
 */
export function readMoney(typed: string): Money {
  const text = fold(typed);
  if (text === '') return { wrong: 'money-blank' };
  // A formula is no sum, whatever it comes to.
  if (/^[=+@]/.test(text)) return { wrong: 'money-unreadable' };
  const exact = text.replace(approximate, '');
  const read = readSum(exact, leastVnd);
  if ('value' in read && read.value < mostVnd)
    return { value: read.value, as: exact === text ? 'exact' : 'about' };
  const all = 'value' in read ? [read.value] : read.possible;
  return 'value' in read || isOfUnits(all)
    ? { value: Math.min(...all), as: 'unsure' }
    : { wrong: 'money-unreadable' };
}

/** Whether the meanings differ by the unit of money alone. */
const isOfUnits = ([first = 0, ...more]: readonly number[]): boolean =>
  more.length > 0 && more.every((one) => Number.isInteger(Math.log10(first / one) / 3));

/** Whole đồng of a sum that may be added; undefined where it must be asked about first. */
export const certain = (money: Money): number | undefined =>
  'value' in money && money.as !== 'unsure' ? money.value : undefined;
