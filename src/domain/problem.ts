import { budgetProblems } from './problems/budget-problems';
import { cellProblems } from './problems/cell-problems';
import { conferenceProblems } from './problems/conference-problems';
import type { About, Expected, Weight } from './problems/expected';
import { formProblems } from './problems/form-problems';
import { leftoverProblems } from './problems/leftover-problems';
import { mailProblems } from './problems/mail-problems';
import { lifeProblems } from './problems/paper-life-problems';
import { paperProblems } from './problems/paper-problems';
import { runProblems } from './problems/run-problems';
import { templateProblems } from './problems/template-problems';
import { textProblems } from './problems/text-problems';

export type { Weight } from './problems/expected';

/** What one cell of a Sheet holds once the rim has turned dates into `'2020-07-24'` and times into `'08:00'`. */
export type Cell = string | number | boolean;

/** Where a problem was seen. `row` counts from 1 as the Sheet does and is for messages only; 0 = the whole tab. */
export type At = {
  tab: string;
  row: number;
  column: string /** The column is the name of a setting. */;
  setting?: boolean;
};

/** Every expected trouble by its code. */
export const expected = {
  ...cellProblems,
  ...conferenceProblems,
  ...textProblems,
  ...leftoverProblems,
  ...budgetProblems,
  ...paperProblems,
  ...lifeProblems,
  ...templateProblems,
  ...mailProblems,
  ...formProblems,
  ...runProblems,
} satisfies Record<string, Expected>;

export type ProblemCode = keyof typeof expected;

/** Expected trouble as data; only the rim turns it into a sentence. `about` holds what the sentence needs beyond the place. */
export type Problem = {
  code: ProblemCode;
  weight: Weight;
  at: At;
  seen: Cell;
  about?: About;
  /** What may be written instead, likeliest first; several where it could be meant in several ways. */
  repairs?: readonly Repair[];
  /** The key under which it is noted that these words are meant to stay. VI: giữ nguyên. */
  keep?: string;
  /** How many further rows show the same. */
  more?: number;
  /** What one press does about it where no cell is to be changed. */
  press?: Press;
};

/** An action with what it is asked: papers written again (of one unit, '' = all copies; '' as paper = all papers), a notice of change that is also for some mails' guests. */
export type Press =
  | { action: 'write-papers'; paper: string; unit: string }
  | { action: 'announce-change'; instead: string[] };

/** What a cell holds and what it should or may hold. VI: sửa giúp. */
export type Repair = { was: string; to: string };

/**
 * Makes a problem with the weight its code has.
 * @example problem('bad-day', { tab: 'Hội nghị', row: 3, column: 'Ngày họp' }, '31/2/2020').weight // 'blocks'
 */
export function problem(
  code: ProblemCode,
  at: At,
  seen: Cell = '',
  about?: About,
  repairs: readonly Repair[] = [],
): Problem {
  const { weight } = expected[code];
  return { code, weight, at, seen, ...(about ? { about } : {}), ...(repairs.length > 0 ? { repairs } : {}) };
}

/** A slip a rule found in one row; `tables/` knows which tab and which title the field has. Field '' = the tab as a whole. */
export type Fault<Field extends string> = {
  code: ProblemCode;
  row: number;
  field: Field;
  seen?: Cell | undefined;
  about?: About;
  repairs?: readonly Repair[];
};
