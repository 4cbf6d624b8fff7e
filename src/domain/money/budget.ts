import type { Day } from '../days/days';
import { validOn } from '../people/units';
import type { Fault } from '../problem';
import type { Row } from '../row';
import { fold } from '../text/vietnamese';
import { mostAmount } from './money';

/** A line of the estimate. VI: dự toán. Amounts are whole đồng. */
export type BudgetLine = Row<{
  content: string;
  quantity: number;
  times: number;
  price: number;
  amount: number;
  norm: string;
  basis: string;
}>;

/** How a norm binds: a cap, or a lump paid as it is. VI: cách tính. */
export const normRules = ['Tối đa', 'Khoán'] as const;

/** A norm with its legal basis. VI: định mức chi. `offPayroll`: only for guests whom no public payroll pays. */
export type Norm = Row<{
  code: string;
  amount: number;
  offPayroll: boolean;
  basis: string;
  validFrom: Day;
  validTo: Day;
}>;

/** A total that people add under the lines themselves. */
export const isTotalLine = (line: BudgetLine): boolean =>
  /^(?:tổng )?cộng(?:\s*:)?$|^tổng số$/.test(fold(line.content ?? ''));

/** Quantity × times × price, rounded once to whole đồng. */
const computed = (line: BudgetLine): number =>
  Math.round((line.quantity ?? 0) * (line.times ?? 1) * (line.price ?? 0));

/** What the line shows: the amount typed, else the product. @example lineAmount({ row: 2, quantity: 50, times: 2, price: 20000 }) // 2000000 */
export const lineAmount = (line: BudgetLine): number => line.amount ?? computed(line);

/** The sum of the shown lines, total lines left out. */
export const budgetTotal = (lines: readonly BudgetLine[]): number =>
  lines.filter((line) => !isTotalLine(line)).reduce((sum, line) => sum + lineAmount(line), 0);

type Field = 'content' | 'price' | 'quantity' | 'amount' | 'norm' | 'basis';

/** What a budget is checked against: the norms, the day they must be in force, the guests no payroll pays. */
export type BudgetFrame = { norms: readonly Norm[]; day: Day | undefined; offPayrollSeats: number };

/** All slips of an estimate. */
export function budgetFaults(lines: readonly BudgetLine[], frame: BudgetFrame): Fault<Field>[] {
  const real = lines.filter((line) => !isTotalLine(line));
  return [
    ...real.flatMap((line) => [...amountFaults(line), ...normFaults(line, frame)]),
    ...totalFaults(lines),
  ];
}

const amountFaults = (line: BudgetLine): Fault<Field>[] =>
  lineAmount(line) > mostAmount
    ? [{ code: 'amount-too-large', row: line.row, field: 'price', seen: lineAmount(line) }]
    : differingAmount(line);

const differingAmount = (line: BudgetLine): Fault<Field>[] =>
  line.amount !== undefined &&
  line.quantity !== undefined &&
  line.price !== undefined &&
  line.amount !== computed(line)
    ? [
        {
          code: 'budget-amount-differs',
          row: line.row,
          field: 'amount',
          seen: line.amount,
          about: { right: computed(line) },
        },
      ]
    : [];

function totalFaults(lines: readonly BudgetLine[]): Fault<Field>[] {
  let sum = 0;
  return lines.flatMap((line): Fault<Field>[] => {
    if (!isTotalLine(line)) sum += lineAmount(line);
    else if (line.amount !== undefined && line.amount !== sum)
      return [
        {
          code: 'budget-total-differs',
          row: line.row,
          field: 'amount',
          seen: line.amount,
          about: { right: sum },
        },
      ];
    return [];
  });
}

function normFaults(line: BudgetLine, { norms, day, offPayrollSeats }: BudgetFrame): Fault<Field>[] {
  const { row } = line;
  if (!line.norm)
    return line.basis ? [] : [{ code: 'budget-without-basis', row, field: 'basis', seen: line.content }];
  const same = norms.filter((norm) => fold(norm.code ?? '') === fold(line.norm ?? ''));
  const norm = same.find((one) => validOn(one, day)) ?? same[0];
  if (!norm) return [{ code: 'budget-unknown-norm', row, field: 'norm', seen: line.norm }];
  const faults: Fault<Field>[] = [];
  if (!validOn(norm, day))
    faults.push({
      code: 'budget-norm-expired',
      row,
      field: 'norm',
      seen: line.norm,
      about: { day: day ?? '' },
    });
  if (!norm.basis && !line.basis)
    faults.push({ code: 'budget-without-basis', row, field: 'basis', seen: line.content });
  if ((line.price ?? 0) > (norm.amount ?? Number.POSITIVE_INFINITY))
    faults.push({
      code: 'budget-over-norm',
      row,
      field: 'price',
      seen: line.price,
      about: { norm: norm.amount ?? 0 },
    });
  if (norm.offPayroll && (line.quantity ?? 0) > offPayrollSeats)
    faults.push({
      code: 'budget-meal-for-salaried',
      row,
      field: 'quantity',
      seen: line.quantity,
      about: { offPayrollSeats },
    });
  return faults;
}
