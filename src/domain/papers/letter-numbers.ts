import type { Day } from '../days/days';
import { piece } from '../text/grammar';
import type { Understood } from '../text/understood';
import { fold } from '../text/vietnamese';

/** A paper with the number and the day that the registry gave it. `symbol` = what stands behind the stroke: `KH-SNV`. VI: số, ký hiệu. */
export type Numbered = { code: string; number: string; symbol: string; day: Day };

const word = String.raw`[\p{L}][\p{L}\d&]*`;
const paperNumber = piece(
  String.raw`(?:số ?:? ?)?(\d{1,6}[a-zđ]?(?: ?[/-] ?(?:\d{4} ?/ ?)?${word}(?: ?[/.-] ?${word}){0,5})?)(?![\p{L}\d/-])[.;]?`,
  ([number = '']) => number.toUpperCase(),
);

/**
 * Reads the number of a paper, with its symbol or without: `05`, `Số: 12a`, `26/KH-SNV`, `12/2026/QĐ-UBND`, `05-CV/TU`.
 * @example readNumber('số 26/KH-SNV') // { value: '26/KH-SNV' }
 * @example readNumber('26/KH-SNV ngày 12/7') // { possible: ['26/KH-SNV'] }
 */
export function readNumber(typed: string): Understood<string> {
  const words = fold(typed);
  const read = paperNumber(words, 0);
  if (read?.end === words.length) return { value: read.value };
  return { possible: read ? [read.value] : [] };
}

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
