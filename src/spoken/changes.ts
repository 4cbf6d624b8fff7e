import type { Way } from '../domain/told/changes';
import type { FactName } from '../domain/told/facts';
import type { MailRow } from './mail';
import type { PaperMade, SpokenProblem, SpokenQuestion } from './problems';

/** Who holds what is not so any more: `at` = since when, `24/07/2020 08:00`; `phone` = where to ring up, '' = not known. */
export type SpokenHolder = { code: string; name: string; by: Way; at: string; phone: string };

/** What was told and is not so any more, in words (`7h30`); '' = nothing. */
export type SpokenChange = { fact: FactName; old: string; new: string; holders: SpokenHolder[] };

/** What the desk says first: one sentence, and how many hold what is not so any more. */
export type DeskChange = { sentence: string; holders: number };

/**
 * All changes, the heaviest first. `sentence` '' = there is none; `message` = a text for those who can only be rung up; `asks` = the day is empty, so what is to be
 * told only a person knows; `notice` = the code of the notice that waits to be sent, '' = none.
 */
export type Changes<Problem = SpokenProblem> = {
  changes: SpokenChange[];
  sentence: string;
  /** The signed plans that say otherwise; nobody is written to for them. */
  plans: SpokenHolder[];
  holders: SpokenHolder[];
  message: string;
  asks: boolean;
  notice: string;
  problems: Problem[];
};

/** What announcing made: the notice's paper and its mails, none of which has left; `more` = not all is written yet. */
export type Announced<Problem = SpokenProblem, Question = SpokenQuestion> = {
  documents: PaperMade[];
  mails: MailRow[];
  holders: SpokenHolder[];
  problems: Problem[];
  questions: Question[];
  done: number;
  total: number;
  more: boolean;
};
