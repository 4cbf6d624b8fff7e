import type { Fault } from '../problem';
import { mostAmount } from './money';
import { type BudgetField, type BudgetFrame, type BudgetLine, crowdFaults, normFaults } from './norms';
import { computed, isRight, lineAmount, type Role, type Sorted, sorted } from './totals';

/** All slips of an estimate. */
export function budgetFaults(lines: readonly BudgetLine[], frame: BudgetFrame): Fault<BudgetField>[] {
  const all = sorted(lines);
  const of = (role: Role): BudgetLine[] => all.filter((one) => one.role === role).map(({ line }) => line);
  return [
    ...of('income').map(
      ({ row, content }): Fault<BudgetField> => ({
        code: 'budget-income',
        row,
        field: 'content',
        seen: content,
      }),
    ),
    ...of('spent').flatMap((line) => [
      ...amountFaults(line),
      ...normFaults(line, frame),
      ...crowdFaults(line, frame),
    ]),
    ...all.filter((one) => !isRight(one)).map(totalFault),
  ];
}

const amountFaults = (line: BudgetLine): Fault<BudgetField>[] =>
  lineAmount(line) > mostAmount
    ? [{ code: 'amount-too-large', row: line.row, field: 'price', seen: lineAmount(line) }]
    : differingAmount(line);

const differingAmount = (line: BudgetLine): Fault<BudgetField>[] =>
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

const totalFault = ({ line, sums: [right = 0] }: Sorted<BudgetLine>): Fault<BudgetField> => ({
  code: 'budget-total-differs',
  row: line.row,
  field: 'amount',
  seen: line.amount,
  about: { right, which: line.content ?? '' },
});
