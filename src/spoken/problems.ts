import type { Cell, Press, Repair, Weight } from '../domain/problem';

/** A problem as it leaves the add-on: its place flat, its sentence in Vietnamese. `row` counts from 1; 0 = the whole tab. */
export type SpokenProblem = {
  code: string;
  weight: Weight;
  tab: string;
  row: number;
  column: string;
  seen: Cell;
  message: string;
  /** What the cell holds and what it should hold, or each of what it may mean, likeliest first. */
  repairs: Repair[];
  /** What `keep-text` is asked with where these words may be meant to stay. */
  keep: string | null;
  /** What one press asks for, and what stands on it. */
  press: (Press & { label: string }) | null;
};

/** Something only the user can decide, with the words of both answers; `no` is the safe one. `about` = names of what it touches. */
export type SpokenQuestion = {
  code: string;
  text: string;
  yes: string;
  no: string;
  about: string[];
  differs?: DocDiffers[];
};

/** What a Doc says otherwise than the Sheet would have it, sentence by sentence; '' = nothing stands there. `more` = how many are not told. */
export type DocDiffers = { name: string; differences: { doc: string; sheet: string }[]; more: number };

/** What became of a paper in one run. */
export type PaperState =
  | 'created'
  | 'updated'
  | 'unchanged'
  | 'kept'
  | 'elsewhere'
  | 'frozen'
  | 'failed'
  | 'waiting';

/** One paper after a run, as the user hears of it; `code` as in the register, `kind` by its name, `unit` the unit's code, '' for what is made for no unit. */
export type PaperMade = {
  code: string;
  kind: string;
  unit: string;
  name: string;
  id: string;
  link: string;
  state: PaperState;
  /** Whether it has a template of its own, whose Word file is more than what its Doc gives back. */
  isOwn: boolean;
};

/** What one call of a writing action did. `more` = its time was used up; calling again goes on where it stopped. */
export type Writing<Problem = SpokenProblem, Question = SpokenQuestion> = {
  documents: PaperMade[];
  problems: Problem[];
  questions: Question[];
  done: number;
  total: number;
  more: boolean;
};
