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

/** Pasted rows before they land: each column with its title as typed and the field it is taken for ('' = left out), a few rows, and how many. */
export type PasteShown = {
  columns: { typed: string; field: string }[];
  /** What a column can be, with its title in the tab. */
  fields: { field: string; title: string }[];
  rows: string[][];
  count: number;
  /** Titles that were not recognised, and rows above the titles: both are left out. */
  unrecognised: string[];
  above: number;
  added: number;
  standing: number;
  /** Rows without a name. */
  nameless: number;
};
