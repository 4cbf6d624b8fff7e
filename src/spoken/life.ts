import type { LifeState } from '../domain/papers/life';

/**
 * Where a paper stands after something was done with it: `label` in words, `by` whom and `at` what moment (`24/07/2020 08:00`), '' where nothing is known;
 * `next` = the code of the paper that replaces it, '' for none.
 */
export type LifeTold = {
  paper: string;
  state: LifeState;
  label: string;
  by: string;
  at: string;
  next: string;
};

/** A paper that waits for somebody to agree: its text as submitted, a line a paragraph, and the `mark` that goes back with the press. */
export type SubmittedPaper = {
  paper: string;
  title: string;
  lines: string[];
  mark: string;
  by: string;
  at: string;
  /** Who has agreed already; '' = nobody. */
  approvedBy: string;
};

/**
 * What became of scans: those kept with the code of their paper, and the names of those that say of none whose they are. `possible` = the papers that a name
 * among those fits alike, for a person to choose.
 */
export type ScansTaken = {
  taken: { name: string; paper: string }[];
  unmatched: string[];
  possible: { name: string; papers: { code: string; title: string }[] }[];
};
