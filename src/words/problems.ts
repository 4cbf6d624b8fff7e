import { writeMonth, writeShortDay } from '../domain/days/days';
import { meantAmount, writeAmount } from '../domain/money/money';
import { expected, type Problem } from '../domain/problem';
import type { Writers } from '../domain/problems/expected';

/**
 * One problem in the user's Vietnamese: where, what happened, what to do.
 * @example sentenceOf(problem('blank-cell', { tab: 'Đơn vị', row: 4, column: 'Mã' }))
 * // 'Trang tính “Đơn vị”, hàng 4, cột “Mã”: ô này không được để trống. Nhập giá trị.'
 */
export function sentenceOf({ code, at, seen, about, more = 0 }: Problem): string {
  const place = [
    at.tab && `Trang tính “${at.tab}”`,
    at.row > 0 && `hàng ${at.row}${more > 0 ? ` và ${more} hàng khác` : ''}`,
    at.column && `${at.setting ? 'mục' : 'cột'} “${at.column}”`,
  ].filter(Boolean);
  const words = expected[code].sentence(shown(seen), about ?? {}, writers);
  return place.length > 0
    ? `${place.join(', ')}: ${words}`
    : words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** A cell as a message can carry it: one line, not long, days and sums as people write them. */
function shown(seen: Problem['seen']): string {
  if (typeof seen === 'number')
    return Number.isSafeInteger(seen) && seen >= 0 ? writeAmount(seen) : String(seen);
  const text = dayWords(String(seen).replace(/\s+/g, ' ').trim());
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

const dayWords = (day: string | number | undefined): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(String(day)) ? writeShortDay(String(day)) : String(day ?? '');

const meantWords = (seen: string): string => {
  const meant = meantAmount(seen);
  return meant === undefined ? ', ví dụ 1.500.000' : `: ${writeAmount(meant)}`;
};

const writers: Writers = {
  dayWords,
  monthWords: (month) => writeMonth(String(month)),
  amountWords: (amount) => writeAmount(Number(amount)),
  meantWords,
};
