import type { ReadyForm } from '../forms/ready-form';
import { fold } from '../text/vietnamese';
import { isCounted } from './registration-state';
import type { CountedRow } from './reply-summary';

/** One bar of a chart: how many answers, and which part of all that it counts (0 to 1). */
export type ChartBar = { label: string; count: number; share: number };
export type Chart = { title: string; bars: ChartBar[] };

/** What stands for those who left the question blank. */
export const blankLabel = 'Chưa ghi';

/** The title of the chart by who answered. */
export const unitTitle = 'Ai trả lời';

type Asked = { key: string; title: string; choices?: readonly string[] };

/**
 * Answers that count, counted by each question that offers choices, in the order in which it offers them; and by who answered, where somebody did more than
 * once. Nothing of a question that nobody answered; one answer alone makes no picture.
 * @param nothing the answer that says that nothing is registered: only its own question counts such, and a blank there is the other choice
 * @example chartsOf(['A', 'B'].map((unit) => ({ unit, state: { late: false }, answers: { level: 'cấp tỉnh' } })), [{ key: 'level', title: 'Cấp', choices: ['cấp tỉnh'] }])
 * // [{ title: 'Cấp', bars: [{ label: 'cấp tỉnh', count: 2, share: 1 }] }]
 */
export function chartsOf(
  rows: readonly CountedRow[],
  questions: readonly Asked[],
  nothing?: ReadyForm['nothing'],
): Chart[] {
  const counted = rows.filter(({ state }) => state !== undefined && isCounted(state));
  if (counted.length < 2) return [];
  const some = counted.filter(
    ({ answers }) => !nothing || fold(answers[nothing.question] ?? '') !== fold(nothing.choice),
  );
  const asked = questions.flatMap(({ key, title, choices }): Chart[] => {
    const isFirst = key === nothing?.question;
    const own = isFirst ? counted : some;
    if (!choices || !own.some(({ answers }) => answers[key])) return [];
    const blank = isFirst ? choices.find((one) => one !== nothing.choice) : undefined;
    return [{ title, bars: barsOf(own, choices, ({ answers }) => answers[key] || blank) }];
  });
  const byUnit = barsOf(counted, [], ({ unit }) => unit);
  return byUnit.some(({ count }) => count > 1) ? [...asked, { title: unitTitle, bars: byUnit }] : asked;
}

function barsOf(
  rows: readonly CountedRow[],
  choices: readonly string[],
  labelOf: (row: CountedRow) => string | undefined,
): ChartBar[] {
  const bars = new Map(choices.map((label) => [fold(label), { label, count: 0 }]));
  for (const row of rows) {
    const label = labelOf(row) || blankLabel;
    const known = bars.get(fold(label)) ?? { label, count: 0 };
    bars.set(fold(label), { ...known, count: known.count + 1 });
  }
  return [...bars.values()]
    .filter(({ count }) => count > 0)
    .map((one) => ({ ...one, share: one.count / rows.length }));
}
