import { type Day, daysBetween } from '../days/days';
import { questions } from '../forms/questionnaire';
import { sumsOf, type TaskMoney } from '../money/sums';
import type { Blankable } from '../row';
import { fold } from '../text/vietnamese';

/** A registration that counts, as far as pictures show it. */
export type Pictured = Blankable<{ day: Day; field: string }> & TaskMoney;

/** `at` = where a day lies between the first (0) and the last (1) of the picture. */
export type DayCount = { day: Day; at: number; count: number; total: number };
/** `nowAt` = how far the count is known. */
export type OverTime = { from: Day; to: Day; days: DayCount[]; nowAt: number; deadlineAt?: number };
/** The days of the call, and today. */
export type Dates = { today: Day; opens?: Day | undefined; closes?: Day | undefined };

/**
 * How many registrations had come by each day on which one came, against the deadline; undefined when none has a day.
 * The picture goes from the opening (or an earlier answer) to the deadline (or a later one).
 * @example overTime([{ day: '2020-07-10' }], { today: '2020-07-15', opens: '2020-07-01', closes: '2020-07-19' })?.days[0]?.at // 0.5
 */
export function overTime(
  all: readonly Pick<Pictured, 'day'>[],
  { today, opens = '', closes = '' }: Dates,
): OverTime | undefined {
  const came = all.flatMap(({ day }) => day ?? []).sort();
  const ends = [...came, opens, closes].filter(Boolean).sort();
  const [from, to] = [ends[0], ends[ends.length - 1]];
  if (came.length === 0 || !from || !to) return undefined;
  const span = Math.max(1, daysBetween(from, to));
  const at = (day: Day): number => daysBetween(from, day) / span;
  const days = [...new Set(came)].map((day): DayCount => {
    const [first, last] = [came.indexOf(day), came.lastIndexOf(day)];
    return { day, at: at(day), count: last - first + 1, total: last + 1 };
  });
  const nowAt = Math.min(1, Math.max(at(today), days[days.length - 1]?.at ?? 0));
  return { from, to, days, nowAt, ...(closes ? { deadlineAt: at(closes) } : {}) };
}

const choices = questions.find(({ key }) => key === 'field')?.choices ?? [];
const fields = new Map(choices.map((field) => [fold(field), field]));

/** What stands for a field that is none of the Form's choices, or for none. */
export const otherField = 'Lĩnh vực khác hoặc chưa ghi';

/** How many registrations each field has, most first; fields without any are left out. */
export function byField(all: readonly Pictured[]): { field: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const one of all) {
    const field = fields.get(fold(one.field ?? '')) ?? otherField;
    counts.set(field, (counts.get(field) ?? 0) + 1);
  }
  return [...counts].map(([field, count]) => ({ field, count })).sort((a, b) => b.count - a.count);
}

/** The sums asked for, by source; a sum that could not be read is in none. */
export function bySource(all: readonly Pictured[]): { state: number; other: number } {
  const { state, other } = sumsOf(all);
  return { state, other };
}
