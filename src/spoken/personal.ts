import type { Place } from './desk';
import type { SpokenProblem, SpokenQuestion } from './problems';

/** How many of what there are: `what` in words. */
export type Held = { what: string; count: number };

/** Whom a link that leaked touched: of whom it was, until when it was good, how many answers came by it, in whose names. */
export type Touched = { form: string; unit: string; until: string; answers: number; names: string[] };

/** What the add-on showed, handed out, shared or took away: in words what, when, by whom, how many. */
export type Disclosed = { what: string; at: string; by: string; count: number };

/** Where persons' data stand; `until` = the last day on which they are kept, or ''. `disclosed` newest first. */
export type PersonalShown = {
  until: string;
  due: boolean;
  held: Held[];
  touched: Touched[];
  disclosed: Disclosed[];
};

/** What was taken away, and in words what the machine cannot reach. */
export type Erased<Problem = SpokenProblem, Question = SpokenQuestion> = {
  erased: Held[];
  unreached: string[];
  problems: Problem[];
  questions: Question[];
};

/** A row that speaks of somebody, with what stands in it under which title. */
export type Mention = { place: Place; said: { title: string; words: string }[] };

/** Everything on somebody: rows of tabs, mails that left, and how many hidden rows of the machine's speak of them. */
export type PersonShown = {
  rows: Mention[];
  mails: { code: string; at: string; to: string }[];
  hidden: Held[];
  answers: number;
};
