import type { Problem } from './problem';

/** What is told once of many rows, whatever stands there: one press, or nothing, mends them all. */
const once: ReadonlySet<string> = new Set(['unread-by-rules', 'paper-behind']);

/** So many rows with the same fact are told one by one; what may be meant to stay is asked of each. */
const few = ({ code, keep }: Problem): number => {
  if (keep !== undefined) return Number.POSITIVE_INFINITY;
  return once.has(code) ? 1 : 4;
};

/** Which problems are the same fact: those of one column, and where a value cannot be read, whatever it is. */
const factOf = ({ code, at, seen, about }: Problem): string =>
  JSON.stringify([code, at.tab, at.column, once.has(code) || code.startsWith('bad-') ? '' : seen, about]);

/**
 * The same fact in many rows as one problem, at the first of them, with how many more there are.
 * @example gathered(Array.from({ length: 150 }, (_, index) => problem('blank-cell-advised', { tab: 'Đơn vị', row: index + 2, column: 'Email' })))[0].more // 149
 */
export function gathered(problems: readonly Problem[]): Problem[] {
  const facts = new Map<string, Problem[]>();
  for (const one of problems) {
    const known = facts.get(factOf(one));
    if (known) known.push(one);
    else facts.set(factOf(one), [one]);
  }
  return problems.flatMap((one): Problem[] => {
    const same = facts.get(factOf(one)) ?? [];
    if (same.length <= few(one)) return [one];
    if (same[0] !== one) return [];
    const { repairs: _, ...first } = one;
    return [{ ...first, more: same.length - 1 }];
  });
}
