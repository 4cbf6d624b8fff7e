import type { SpokenProblem } from './problems';

/** Units of one kind that would come, or came. */
export type KindCount = { kind: string; count: number };

/** What a press would add to Đơn vị. `province` = as it was understood, '' for none; `standing` = how many of them stand there already. */
export type UnitsShown = {
  /** Every province, and the departments that most have, to choose from. */
  provinces: string[];
  departments: string[];
  province: string;
  kinds: KindCount[];
  added: number;
  standing: number;
};

/** What was added to a tab; what stands there already is counted and left alone. */
export type RowsAdded<Problem = SpokenProblem> = {
  tab: string;
  added: number;
  standing: number;
  problems: Problem[];
};
