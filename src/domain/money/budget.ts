import type { Day } from '../days/days';
import { validOn } from '../people/units';
import type { Fault } from '../problem';
import type { Row } from '../row';
import { fold } from '../text/vietnamese';
import { mostAmount } from './money';

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

/** A total that people add under the lines themselves. */
export const isTotalLine = (line: BudgetLine): boolean =>
  /^(?:tổng )?cộng(?:\s*:)?$|^tổng số$/.test(fold(line.content ?? ''));

/** Income among the lines of an estimate of spending: `Thu hội phí`; clearing up, recording and the like are spent. VI: khoản thu. */
export const isIncomeLine = ({ content, group }: Pick<BudgetLine, 'content' | 'group'>): boolean =>
  [content, group].some((words) =>
    /^(?:[\divx]+[.)] ?)?(?:(?:các |tổng )?(?:khỏan |nguồn |số )?thu)(?:$|[:,;]| (?!dọn|âm|hình|thập|gom|xếp|phát|mua|nhận))/.test(
      fold(words ?? ''),
    ),
  );

/** Quantity × times × price, rounded once to whole đồng. */
const computed = (line: BudgetLine): number =>
  Math.round((line.quantity ?? 0) * (line.times ?? 1) * (line.price ?? 0));

/** What the line shows: the amount typed, else the product. @example lineAmount({ row: 2, quantity: 50, times: 2, price: 20000 }) // 2000000 */
export const lineAmount = (line: BudgetLine): number => line.amount ?? computed(line);

/** The lines that are spent: neither totals nor income. */
const spent = (lines: readonly BudgetLine[]): BudgetLine[] =>
  lines.filter((line) => !isTotalLine(line) && !isIncomeLine(line));

/** The sum of what is spent. */
export const budgetTotal = (lines: readonly BudgetLine[]): number =>
  spent(lines).reduce((sum, line) => sum + lineAmount(line), 0);

type Field = 'content' | 'price' | 'quantity' | 'times' | 'amount' | 'norm' | 'basis';

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

/** All slips of an estimate. */
export function budgetFaults(lines: readonly BudgetLine[], frame: BudgetFrame): Fault<Field>[] {
  const income = lines.filter((line) => isIncomeLine(line) && !isTotalLine(line));
  return [
    ...income.map(
      ({ row, content }): Fault<Field> => ({ code: 'budget-income', row, field: 'content', seen: content }),
    ),
    ...spent(lines).flatMap((line) => [
      ...amountFaults(line),
      ...normFaults(line, frame),
      ...crowdFaults(line, frame),
    ]),
    ...totalFaults(lines),
  ];
}

/** What is bought for each person and session, against how many there are. */
function crowdFaults(
  { row, measure, quantity, times }: BudgetLine,
  { seats, sessions }: BudgetFrame,
): Fault<Field>[] {
  if (!/^(?:người|đại biểu|suất)/.test(fold(measure ?? ''))) return [];
  const faults: Fault<Field>[] = [];
  if (seats !== undefined && quantity !== undefined && quantity > seats)
    faults.push({ code: 'budget-more-guests', row, field: 'quantity', seen: quantity, about: { seats } });
  if (sessions !== undefined && times !== undefined && times > sessions)
    faults.push({ code: 'budget-more-sessions', row, field: 'times', seen: times, about: { sessions } });
  return faults;
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
    if (!isTotalLine(line)) sum += isIncomeLine(line) ? 0 : lineAmount(line);
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
