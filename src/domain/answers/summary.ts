import { questions } from '../forms/task-questions';
import { writeAmount } from '../money/money';
import { type Sums, sumsOf, type TaskMoney } from '../money/sums';
import { readMoney } from '../money/typed-sum';
import { inOrder, type Unit } from '../people/units';
import type { Blankable } from '../row';
import { fold } from '../text/vietnamese';
import { isCounted, isOutside, type Standing } from './registration-state';

/** By what the summary is grouped, with the words of the setting. VI: bảng tổng hợp theo. */
export const groupings = { field: 'Lĩnh vực', level: 'Cấp' } as const;
export type Grouping = keyof typeof groupings;

/** What a row of Đăng ký says that the summary counts by; and what it costs. */
export type Registered = Blankable<{
  code: string;
  unit: string;
  state: Standing;
  title: string;
  field: string;
  level: string;
  stateMoneyTyped: string;
  otherMoneyTyped: string;
}> &
  TaskMoney;

/** A registration with its number in the table, which counts through all groups. VI: số thứ tự. */
export type Numbered<R> = { row: R; number: number };

/** Registrations that share a field or a level; `name` '' = they say none. */
export type SummaryGroup<R> = { name: string; tasks: Numbered<R>[]; sums: Sums };

/**
 * The registrations that count, in groups: groups in the order in which the Form offers them, then what else was answered; rows by their
 * unit's place in the department's list, then by title. The order of the rows given does not matter.
 */
export function summaryGroups<R extends Registered>(
  rows: readonly R[],
  by: Grouping,
  units: readonly Unit[],
): SummaryGroup<R>[] {
  const choices = questions.find(({ key }) => key === by)?.choices ?? [];
  const counted = inSummaryOrder(rows.filter(counts), units);
  const answered = counted.map((row) => row[by] ?? '').sort();
  // A later entry keeps the place of an earlier one, so each choice is spelled as the Form spells it.
  const spelled = [...choices, ...answered.filter(Boolean), ...choices, ''];
  const names = new Map(spelled.map((name) => [fold(name), name]));
  let number = 0;
  return [...names].flatMap(([key, name]) => {
    const own = counted.filter((row) => fold(row[by] ?? '') === key);
    const tasks = own.map((row) => ({ row, number: ++number }));
    return own.length > 0 ? [{ name, tasks, sums: sumsOf(own) }] : [];
  });
}

/** Whether a registration counts, as far as its state could be read. */
export const counts = ({ state }: Pick<Registered, 'state'>): boolean =>
  state !== undefined && isCounted(state);

/**
 * What is in no sum because nobody vouches for it, with what it would add; '' where there is none. VI: ngoài tổng.
 * @example outsideWords([{ state: { waits: true, unconfirmed: true, late: false }, stateMoney: 905000000 }]) // 'Ngoài tổng: 1 bản chưa xác nhận, 905.000.000 đồng'
 */
export function outsideWords(rows: readonly (Pick<Registered, 'state'> & Partial<TaskMoney>)[]): string {
  const outside = rows.filter(({ state }) => state && isOutside(state));
  const { total } = sumsOf(outside);
  const money = total > 0 ? `, ${writeAmount(total)} đồng` : '';
  return outside.length > 0 ? `Ngoài tổng: ${outside.length} bản chưa xác nhận${money}` : '';
}

function inSummaryOrder<R extends Registered>(rows: readonly R[], units: readonly Unit[]): R[] {
  const places = new Map(inOrder(units).map(({ name = '' }, place) => [fold(name), place]));
  const keyed = rows.map((row) => ({
    row,
    place: places.get(fold(row.unit ?? '')) ?? units.length,
    words: [row.unit, row.title, row.code].map((one) => fold(one ?? '')).join('\n'),
  }));
  return keyed.sort((a, b) => a.place - b.place || (a.words < b.words ? -1 : 1)).map(({ row }) => row);
}

/** A sum that could not be added: which, what was typed, and why. */
export type MoneyDoubt = {
  key: 'stateMoney' | 'otherMoney';
  typed: string;
  why: 'blank' | 'unreadable' | 'unsure';
};

/**
 * The sums of a registration that are missing from its row though they should be there; money from elsewhere may be left blank.
 * @example moneyDoubts({ stateMoneyTyped: '150' }) // [{ key: 'stateMoney', typed: '150', why: 'unsure' }]
 */
export const moneyDoubts = (row: Registered): MoneyDoubt[] =>
  (['stateMoney', 'otherMoney'] as const).flatMap((key): MoneyDoubt[] => {
    const typed = row[`${key}Typed`] ?? '';
    const required = questions.some((question) => question.key === key && question.required);
    if (row[key] !== undefined || (typed === '' && !required)) return [];
    const read = readMoney(typed);
    const unsure = 'value' in read && read.as === 'unsure';
    return [{ key, typed, why: typed === '' ? 'blank' : unsure ? 'unsure' : 'unreadable' }];
  });
