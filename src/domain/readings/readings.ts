import { readHalfDays } from '../days/length';
import {
  daysUnderstood,
  deadlineUnderstood,
  hoursUnderstood,
  monthsUnderstood,
  sayDayRange,
  sayHalfDays,
  sayHourRange,
  sayMonthRange,
  sayUntil,
} from '../days/understood-days';
import { readCount } from '../money/count';
import { writeVnd } from '../money/money';
import { readSum } from '../money/sum';
import { isTotal } from '../money/totals';
import { readNumber } from '../papers/letter-numbers';
import type { Understood } from '../text/understood';

/** How one kind of phrase is read, and how what was understood is said back; what is said reads the same again. */
type Reading<T> = { read: (typed: string, year: number) => Understood<T>; say: (value: T) => string };

const reading = <T>(read: Reading<T>['read'], say: Reading<T>['say']): Reading<T> => ({ read, say });

/** Every kind of phrase that is read to its last letter, by what it tells. VI: cách hiểu. */
export const readings = {
  days: reading(daysUnderstood, sayDayRange),
  hours: reading(hoursUnderstood, sayHourRange),
  month: reading(monthsUnderstood, sayMonthRange),
  deadline: reading(deadlineUnderstood, sayUntil),
  length: reading(readHalfDays, sayHalfDays),
  count: reading(readCount, (count) => `${count} người`),
  sum: reading(readSum, writeVnd),
  number: reading(readNumber, (number) => number),
  total: reading<boolean>(
    (typed) => ({ value: isTotal(typed) }),
    (isOne) => (isOne ? 'dòng cộng' : 'không phải dòng cộng'),
  ),
};

/** What a phrase may tell. */
export type Told = keyof typeof readings;

/** What was made of a phrase: what it means and how that is said; or what it may mean, each with what to write so that it is clear. */
export type Reread = {
  understood: boolean;
  value: unknown;
  said: string;
  candidates: { value: unknown; said: string; write: string }[];
};

/**
 * Reads a phrase as the Sheet does. `year` = of days that name none.
 * @example reread('count', '3 người', 2026).value // 3
 */
export function reread(told: Told, typed: string, year: number): Reread {
  // Each kind says what it reads itself.
  const { read, say } = readings[told] as Reading<unknown>;
  const found = read(typed, year);
  if ('value' in found)
    return { understood: true, value: found.value, said: say(found.value), candidates: [] };
  const candidates = found.possible.map((value) => ({ value, said: say(value), write: say(value) }));
  return { understood: false, value: null, said: '', candidates };
}
