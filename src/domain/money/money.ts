import type { Read } from '../days/days';
import { fold, withDots } from '../text/vietnamese';

export type AmountFault = 'bad-amount' | 'amount-in-words' | 'amount-too-large';

/** Đồng of one line; no conference or task comes near it, and what is added up out of hundreds is still exact. Ours. */
export const mostAmount = 10_000_000_000_000;

const fullUnits = { tỷ: 9, tỉ: 9, triệu: 6, nghìn: 3, ngàn: 3 } as const;
const shortUnits = { tr: 6, k: 3 } as const;
/** Noughts that each word for a unit of money stands for, folded. */
export const noughts: Readonly<Record<string, number>> = { ...fullUnits, ...shortUnits };
/** Those words, and the words for đồng itself, as alternatives of a pattern. */
export const unitWords = Object.keys(noughts).join('|');
export const dongWords = 'vnđ|vnd|đồng|đ';

const dongBehind = new RegExp(`\\s*(?:${dongWords})\\.?$`);
/** A short word only says that a sum is abbreviated where the sum ends. */
const abbreviated = new RegExp(
  `${Object.keys(fullUnits).join('|')}|(?:${Object.keys(shortUnits).join('|')})$`,
);
const meant = new RegExp(`^([\\d.,]+)\\s*(${unitWords})(?:\\s*đồng)?$`);

/**
 * Reads an amount of whole đồng: a number, or text as people type it (`1.250.000`, `1.250.000 đồng`).
 * Words such as `1,5 triệu` are refused, since a paper must carry the exact sum.
 * @example readAmount('1.250.000') // { value: 1250000 }
 */
export function readAmount(typed: string | number): Read<number, AmountFault> {
  if (typeof typed === 'number') return whole(typed);
  const text = fold(typed).replace(dongBehind, '').replace(/ /g, '');
  if (abbreviated.test(text)) return { wrong: 'amount-in-words' };
  return /^(?:\d{1,3}(?:\.\d{3})+|\d+)$/.test(text)
    ? whole(Number(text.replace(/\./g, '')))
    : { wrong: 'bad-amount' };
}

function whole(amount: number): Read<number, AmountFault> {
  if (amount > mostAmount) return { wrong: 'amount-too-large' };
  return Number.isSafeInteger(amount) && amount >= 0 ? { value: amount } : { wrong: 'bad-amount' };
}

/**
 * What `1,5 triệu` would be in figures, as advice beside the refusal; undefined when it cannot be told.
 * @example meantAmount('1,5 triệu') // 1500000
 */
export function meantAmount(typed: string): number | undefined {
  const [, figures = '', word = ''] = meant.exec(fold(typed)) ?? [];
  const plain = Number(figures.replace(/\.(?=\d{3})/g, '').replace(',', '.'));
  const amount = Math.round(plain * 10 ** (noughts[word] ?? 0));
  return Number.isSafeInteger(amount) && amount > 0 ? amount : undefined;
}

/**
 * Whole đồng in figures, as a column of sums shows them.
 * @example writeAmount(1250000) // '1.250.000'
 */
export const writeAmount = (amountVnd: number): string => withDots(amountVnd);

/**
 * Whole đồng as a sentence says them.
 * @example writeVnd(1250000) // '1.250.000 đồng'
 */
export const writeVnd = (amountVnd: number): string => `${writeAmount(amountVnd)} đồng`;
