import { budgetTotal, isIncomeLine, isTotalLine, lineAmount } from '../../domain/money/budget';
import { amountInWords } from '../../domain/money/in-words';
import { writeAmount } from '../../domain/money/money';
import { roman } from '../../domain/papers/numbering';
import { fold, withDots } from '../../domain/text/vietnamese';
import type { BudgetLine } from '../../tables/budget-lines';
import type { Fields } from '../frame/fields';
import { oneLine } from '../frame/inline';

/** Rows that stand together and share a name, folded. @example consecutive(['a', 'A', 'b'], (x) => x).length // 2 */
export function consecutive<T>(
  rows: readonly T[],
  nameOf: (row: T) => string | undefined,
): { name: string; rows: T[] }[] {
  return rows.reduce<{ name: string; rows: T[] }[]>((groups, row) => {
    const name = oneLine(nameOf(row));
    const last = groups[groups.length - 1];
    if (last && fold(last.name) === fold(name)) last.rows.push(row);
    else groups.push({ name, rows: [row] });
    return groups;
  }, []);
}

/**
 * The fields of the budget table, or undefined when there is no line to show. VI: dự toán kinh phí.
 * A total line typed by hand is left out: the table prints its own.
 */
export function budgetFields(lines: readonly BudgetLine[]): Fields | undefined {
  const real = lines.filter((line) => !isTotalLine(line) && line.content);
  if (real.length === 0) return undefined;
  const total = budgetTotal(real);
  let number = 0;
  const parts = consecutive(real, (line) => line.group).map(({ name, rows }) =>
    partFields(name, rows, name ? ++number : 0),
  );
  return { Phần: parts, 'Tổng cộng': writeAmount(total), 'Bằng chữ': amountInWords(total), 'Dấu kết': '.' };
}

const partFields = (name: string, lines: readonly BudgetLine[], number: number): Fields => ({
  'Tên phần': name ? [{ TT: roman(number), 'Nội dung chi': name, Cộng: writeAmount(partTotal(lines)) }] : [],
  Dòng: lines.map((line, index) => budgetLineFields(line, index + 1)),
});

/** Of a part that only lists income, what comes in; it is no part of the whole. */
const partTotal = (lines: readonly BudgetLine[]): number =>
  lines.every(isIncomeLine) ? lines.reduce((sum, line) => sum + lineAmount(line), 0) : budgetTotal(lines);

/** One line of the budget, by the titles of its columns. */
export const budgetLineFields = (line: BudgetLine, number: number): Fields => ({
  TT: String(number),
  'Nội dung chi': oneLine(line.content),
  ĐVT: oneLine(line.measure),
  'Số lượng': decimal(line.quantity),
  'Số buổi/ngày': decimal(line.times),
  'Đơn giá': line.price === undefined ? '' : writeAmount(line.price),
  'Thành tiền': writeAmount(lineAmount(line)),
  'Ghi chú': oneLine(line.note),
});

/** A count with a decimal comma. @example decimal(0.5) // '0,5' */
const decimal = (count: number | undefined): string => {
  const [whole = '', fraction] = count === undefined ? [] : String(count).split('.');
  return (whole && withDots(Number(whole))) + (fraction ? `,${fraction}` : '');
};
