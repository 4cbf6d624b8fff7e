import type { Blankable } from '../row';

/** What a task costs, from the budget and from elsewhere: whole đồng, undefined where it is not certain. */
export type TaskMoney = Blankable<{ stateMoney: number; otherMoney: number }>;

/** Whole đồng from the budget, from elsewhere, and both. */
export type Sums = { state: number; other: number; total: number };

/**
 * What is certain of some tasks, added up; what is not adds nothing.
 * @example sumsOf([{ stateMoney: 2000000, otherMoney: undefined }]) // { state: 2000000, other: 0, total: 2000000 }
 */
export function sumsOf(tasks: readonly Partial<TaskMoney>[]): Sums {
  const state = tasks.reduce((sum, { stateMoney = 0 }) => sum + stateMoney, 0);
  const other = tasks.reduce((sum, { otherMoney = 0 }) => sum + otherMoney, 0);
  return { state, other, total: state + other };
}
