import type { Day } from '../days/days';
import { fold } from '../text/vietnamese';

/** A paper with the number and the day that the registry gave it. `symbol` = what stands behind the stroke: `KH-SNV`. VI: số, ký hiệu. */
export type Numbered = { code: string; number: string; symbol: string; day: Day };

/**
 * A number as two of them are compared.
 * @example bareNumber('Số: 05') // '5'
 */
export const bareNumber = (number: string): string =>
  fold(number)
    .replace(/^số:?\s*/, '')
    .replace(/^0+(?=\d)/, '');

/** Numbers begin anew each 1 January (Nghị định 30/2020/NĐ-CP, Điều 15). */
const sameSequence = (one: Numbered, other: Numbered): boolean =>
  fold(one.code) !== fold(other.code) &&
  fold(one.symbol) === fold(other.symbol) &&
  one.day.slice(0, 4) === other.day.slice(0, 4);

/** Another paper that has the number already. */
export const takenBy = (one: Numbered, others: readonly Numbered[]): Numbered | undefined =>
  others.find((other) => sameSequence(one, other) && bareNumber(one.number) === bareNumber(other.number));

/** Another paper with a smaller number and a later day, or a greater one and an earlier. A number with letters stands in no order. */
export const outOfTurn = (one: Numbered, others: readonly Numbered[]): Numbered | undefined =>
  others.find((other) => {
    const [own, its] = [Number(bareNumber(one.number)), Number(bareNumber(other.number))];
    return (
      sameSequence(one, other) && ((own < its && one.day > other.day) || (own > its && one.day < other.day))
    );
  });
