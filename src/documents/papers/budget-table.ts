import { amountInWords } from '../../domain/money/in-words';
import { writeAmount } from '../../domain/money/money';
import { budgetTotal, lineAmount, type Sorted, sorted } from '../../domain/money/totals';
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

/** The sum of all lines of the budget: in figures, and in words. */
export const totalTags = ['Tổng cộng', 'Tổng cộng bằng chữ'] as const;

/** What {@link totalTags} print; nothing where nothing is estimated. @example totalValues([{ row: 2, amount: 5000000 }])['Tổng cộng'] // '5.000.000' */
export function totalValues(lines: readonly BudgetLine[]): Record<(typeof totalTags)[number], string> {
  const sum = lines.length > 0 ? budgetTotal(lines) : undefined;
  // A sum beyond counting is told at its line; nothing prints it.
  const total = Number.isSafeInteger(sum) ? sum : undefined;
  const words = (write: (amountVnd: number) => string): string => (total === undefined ? '' : write(total));
  return { 'Tổng cộng': words(writeAmount), 'Tổng cộng bằng chữ': words(amountInWords) };
}

/** The lines that are printed: not the total that people add under all, for the table prints its own. */
const printed = (lines: readonly BudgetLine[]): Sorted<BudgetLine>[] =>
  sorted(lines).filter(({ line, role }) => role !== 'total' && line.content);

/** Lines of the budget by the titles of its columns, each with its number; headings and subtotals, which have none, stand as they were typed. */
function numbered(rows: readonly Sorted<BudgetLine>[]): Fields[] {
  let number = 0;
  return rows.map((one) => budgetLineFields(one, isNumbered(one) ? String(++number) : ''));
}

/** All printed lines, as a template repeats them. */
export const budgetRows = (lines: readonly BudgetLine[]): Fields[] => numbered(printed(lines));

const isNumbered = ({ role }: Sorted<BudgetLine>): boolean => role === 'spent' || role === 'income';

/** The fields of the budget table, or undefined when there is no line to show. VI: dự toán kinh phí. */
export function budgetFields(lines: readonly BudgetLine[]): Fields | undefined {
  const real = printed(lines);
  if (real.length === 0) return undefined;
  const total = budgetTotal(lines);
  let number = 0;
  const parts = consecutive(real, ({ line }) => line.group).map(({ name, rows }) =>
    partFields(name, rows, name ? ++number : 0),
  );
  return { Phần: parts, 'Tổng cộng': writeAmount(total), 'Bằng chữ': amountInWords(total), 'Dấu kết': '.' };
}

const partFields = (name: string, rows: readonly Sorted<BudgetLine>[], number: number): Fields => ({
  'Tên phần': name ? [{ TT: roman(number), 'Nội dung chi': name, Cộng: writeAmount(partTotal(rows)) }] : [],
  Dòng: numbered(rows),
});

/** Of a part that only lists income, what comes in; it is no part of the whole. */
function partTotal(rows: readonly Sorted<BudgetLine>[]): number {
  const only = rows.every(({ role }) => role === 'income') ? 'income' : 'spent';
  return rows.reduce((sum, { line, role }) => (role === only ? sum + lineAmount(line) : sum), 0);
}

function budgetLineFields({ line, role, sums }: Sorted<BudgetLine>, number: string): Fields {
  const shown =
    role === 'heading' ? line.amount : role === 'subtotal' ? (line.amount ?? sums[0]) : lineAmount(line);
  return {
    TT: number,
    'Nội dung chi': oneLine(line.content),
    ĐVT: oneLine(line.measure),
    'Số lượng': decimal(line.quantity),
    'Số buổi/ngày': decimal(line.times),
    'Đơn giá': line.price === undefined ? '' : writeAmount(line.price),
    'Thành tiền': shown === undefined ? '' : writeAmount(shown),
    'Ghi chú': oneLine(line.note),
  };
}

/** A count with a decimal comma. @example decimal(0.5) // '0,5' */
const decimal = (count: number | undefined): string => {
  const [whole = '', fraction] = count === undefined ? [] : String(count).split('.');
  return (whole && withDots(Number(whole))) + (fraction ? `,${fraction}` : '');
};
