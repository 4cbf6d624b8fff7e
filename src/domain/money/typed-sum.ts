import { fold } from '../text/vietnamese';
import { dongWords, noughts, readAmount, unitWords } from './money';

/**
 * A sum as it was typed. `figures`: plain đồng · `words`: worked out from triệu, tỷ and the like · `about`: said to be about so much, to be looked
 * at · `unsure`: could be meant in another unit of money, to be asked.
 */
export type Money =
  | { value: number; as: 'figures' | 'words' | 'about' | 'unsure' }
  | { wrong: 'money-blank' | 'money-unreadable' };

/** A task costs at least this; a smaller figure without a unit was most likely meant in nghìn or triệu. */
const leastVnd = 1_000_000;
/** No task costs this much: a nought or a unit is too many. */
const mostVnd = 1_000_000_000_000;

const part = new RegExp(
  `^([1-9]\\d{0,2}(?:\\.\\d{3})+|\\d+)(?:([.,])(\\d+))? ?(${unitWords})\\.?( rưỡi)?[ ,]*`,
);
const dongBehind = new RegExp(` ?(?:${dongWords})(?: chẵn)?\\.?$`);
/** Folding writes khoảng with its tone on the first vowel. */
const approximate = /^(?:khỏang|dự kiến|ước tính|ước) /;
/** `1,500,000`: two groups at least, so that no decimal comma can be meant. */
const englishGroups = /^\d{1,3}(?:,\d{3}){2,}(?: đồng)?$/;
const spaceGroups = /^\d{1,3}(?: \d{3})+(?: đồng)?$/;

/**
 * Reads a sum of money as people type it in a form, in whole đồng: `1,5 tỷ`, `150 triệu`, `2 tỷ 300 triệu`, `1 tỷ rưỡi`, `1.500.000.000`,
 * `1500000000 đ`, with or without the words in brackets behind. Nothing is guessed: `2 tỷ 3` is refused, `150` is unsure.
 * @example readMoney('2 tỷ 300 triệu') // { value: 2300000000, as: 'words' }
 */
export function readMoney(typed: string): Money {
  const text = plain(typed);
  if (text === '') return { wrong: 'money-blank' };
  if (/^(?:không|không có|không đồng|-)$/.test(text)) return { value: 0, as: 'figures' };
  const exact = text.replace(approximate, '');
  const read = inFigures(exact) ?? inWords(exact) ?? { wrong: 'money-unreadable' };
  return exact !== text && 'value' in read && read.as !== 'unsure' ? { ...read, as: 'about' } : read;
}

/** Whole đồng of a sum that may be added; undefined where it must be asked about first. */
export const certain = (money: Money): number | undefined =>
  'value' in money && money.as !== 'unsure' ? money.value : undefined;

/** Folded, one name for đồng, and without a sum in words in brackets: `150.000.000 đ (Một trăm năm mươi triệu đồng)`. */
const plain = (typed: string): string =>
  fold(typed)
    .replace(/ ?\([^()\d]*\)\.?$/, '')
    .replace(dongBehind, ' đồng')
    .replace(/[.;]$/, '')
    .trim();

/** A sum in plain đồng; undefined when it is anything else. */
function inFigures(text: string): Money | undefined {
  if (/\d \d/.test(text) && !spaceGroups.test(text)) return undefined;
  const read = readAmount(englishGroups.test(text) ? text.replace(/,/g, '.') : text);
  if ('wrong' in read) return undefined;
  const { value } = read;
  const small = value > 0 && value < leastVnd && !text.endsWith('đồng');
  return { value, as: small || value >= mostVnd ? 'unsure' : 'figures' };
}

/** Adds up `2 tỷ 300 triệu`, each word smaller than the one before; undefined when it is anything else. */
function inWords(text: string): Money | undefined {
  let [value, last, rest, unsure] = [0, 10, text.replace(/ đồng$/, ''), false];
  while (rest !== '') {
    const [whole = '', figures = '', mark, decimals = '', word = '', half] = part.exec(rest) ?? [];
    const zeros = noughts[word] ?? 10;
    const doubtful = decimals.length > zeros || (half && mark) || (mark === '.' && figures.includes('.'));
    if (zeros >= last || doubtful) return undefined;
    value += Number(figures.replace(/\./g, '') + (half ? '5' : decimals).padEnd(zeros, '0'));
    // 1,500 triệu is 1,5 to the decimal comma and 1.500 to an English eye.
    unsure ||= mark === ',' && decimals.length === 3 && zeros < 9 && figures !== '0';
    [last, rest] = [zeros, rest.slice(whole.length)];
  }
  return Number.isSafeInteger(value)
    ? { value, as: unsure || value >= mostVnd ? 'unsure' : 'words' }
    : undefined;
}
