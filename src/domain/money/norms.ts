import type { Day } from '../days/days';
import { validOn } from '../people/units';
import type { Fault } from '../problem';
import type { Row } from '../row';
import { fold } from '../text/vietnamese';

/** A line of the estimate. VI: dự toán. Amounts are whole đồng. */
export type BudgetLine = Row<{
  group: string;
  content: string;
  measure: string;
  quantity: number;
  times: number;
  price: number;
  amount: number;
  norm: string;
  basis: string;
}>;

/** How a norm binds: a cap, or a lump paid as it is. VI: cách tính. */
export const normRules = ['Tối đa', 'Khoán'] as const;

/** A norm with its legal basis. `rule`: see `normRules`. VI: định mức chi. `offPayroll`: only for guests whom no public payroll pays. */
export type Norm = Row<{
  code: string;
  amount: number;
  rule: (typeof normRules)[number];
  offPayroll: boolean;
  basis: string;
  validFrom: Day;
  validTo: Day;
}>;

export type BudgetField = 'content' | 'price' | 'quantity' | 'times' | 'amount' | 'norm' | 'basis';

/**
 * What a budget is checked against: the norms, the day they must be in force, the guests no payroll pays, and where they are known all
 * guests and sessions (half days).
 */
export type BudgetFrame = {
  norms: readonly Norm[];
  day: Day | undefined;
  offPayrollSeats: number | undefined;
  seats?: number | undefined;
  sessions?: number | undefined;
};

/** Whether a line is reckoned by persons. */
const isByPerson = ({ measure }: BudgetLine): boolean => /^(?:người|đại biểu|suất)/.test(fold(measure ?? ''));

/**
 * For how many guests the estimate reckons: the most of any line that counts persons; 0 = none does.
 * @example estimatedGuests([{ row: 2, measure: 'người', quantity: 45 }]) // 45
 */
export const estimatedGuests = (lines: readonly BudgetLine[]): number =>
  Math.max(0, ...lines.filter(isByPerson).map(({ quantity = 0 }) => quantity));

/** What is bought for each person and session, against how many there are. */
export function crowdFaults(line: BudgetLine, { seats, sessions }: BudgetFrame): Fault<BudgetField>[] {
  if (!isByPerson(line)) return [];
  const { row, quantity, times } = line;
  const faults: Fault<BudgetField>[] = [];
  if (seats !== undefined && quantity !== undefined && quantity > seats)
    faults.push({ code: 'budget-more-guests', row, field: 'quantity', seen: quantity, about: { seats } });
  if (sessions !== undefined && times !== undefined && times > sessions)
    faults.push({ code: 'budget-more-sessions', row, field: 'times', seen: times, about: { sessions } });
  return faults;
}

/** A line against its norm. */
export function normFaults(
  line: BudgetLine,
  { norms, day, offPayrollSeats }: BudgetFrame,
): Fault<BudgetField>[] {
  const { row } = line;
  if (!line.norm)
    return line.basis ? [] : [{ code: 'budget-without-basis', row, field: 'basis', seen: line.content }];
  const same = norms.filter((norm) => fold(norm.code ?? '') === fold(line.norm ?? ''));
  const norm = same.find((one) => validOn(one, day)) ?? same[0];
  if (!norm) return [{ code: 'budget-unknown-norm', row, field: 'norm', seen: line.norm }];
  const faults: Fault<BudgetField>[] = [];
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
  if (
    norm.rule === 'Khoán' &&
    line.price !== undefined &&
    norm.amount !== undefined &&
    line.price < norm.amount
  )
    faults.push({
      code: 'budget-below-norm',
      row,
      field: 'price',
      seen: line.price,
      about: { norm: norm.amount },
    });
  if (offPayrollSeats !== undefined && norm.offPayroll && (line.quantity ?? 0) > offPayrollSeats)
    faults.push({
      code: 'budget-meal-for-salaried',
      row,
      field: 'quantity',
      seen: line.quantity,
      about: { offPayrollSeats },
    });
  return faults;
}
