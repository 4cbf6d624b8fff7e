import type { Read } from '../days/days';
import { fold } from '../text/vietnamese';

export type AmountFault = 'bad-amount' | 'amount-in-words';

/**
 * Reads an amount of whole đồng: a number, or text as people type it (`1.250.000`, `1.250.000 đồng`).
 * Words such as `1,5 triệu` are refused, since a paper must carry the exact sum.
 * @example readAmount('1.250.000') // { value: 1250000 }
 */
export function readAmount(typed: string | number): Read<number, AmountFault> {
  if (typeof typed === 'number') return whole(typed);
  const text = fold(typed)
    .replace(/\s*(?:đồng|đ|vnđ|vnd)\.?$/, '')
    .replace(/ /g, '');
  if (/triệu|nghìn|ngàn|tỷ|tỉ|tr$|k$/.test(text)) return { wrong: 'amount-in-words' };
  return /^(?:\d{1,3}(?:\.\d{3})+|\d+)$/.test(text)
    ? whole(Number(text.replace(/\./g, '')))
    : { wrong: 'bad-amount' };
}

const whole = (amount: number): Read<number, AmountFault> =>
  Number.isSafeInteger(amount) && amount >= 0 ? { value: amount } : { wrong: 'bad-amount' };

/**
 * What `1,5 triệu` would be in figures, as advice beside the refusal; undefined when it cannot be told.
 * @example meantAmount('1,5 triệu') // 1500000
 */
export function meantAmount(typed: string): number | undefined {
  const match = /^([\d.,]+)\s*(nghìn|ngàn|k|triệu|tr|tỷ|tỉ)(?:\s*đồng)?$/.exec(fold(typed));
  const scale: Record<string, number> = {
    nghìn: 1e3,
    ngàn: 1e3,
    k: 1e3,
    triệu: 1e6,
    tr: 1e6,
    tỷ: 1e9,
    tỉ: 1e9,
  };
  const amount = Math.round(
    Number(match?.[1]?.replace(/\.(?=\d{3})/g, '').replace(',', '.')) * (scale[match?.[2] ?? ''] ?? 0),
  );
  return Number.isSafeInteger(amount) && amount > 0 ? amount : undefined;
}
