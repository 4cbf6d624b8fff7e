import type { FactName, Way } from '../domain/papers/facts';
import type { MailRow } from './mail';
import type { PaperMade, SpokenProblem, SpokenQuestion } from './problems';

/** Who holds what is not so any more: `at` = since when, `24/07/2020 08:00`; '' = not known. */
export type SpokenHolder = { code: string; name: string; by: Way; at: string };

/** Where to ring one of them up; '' = not known. */
export type HolderCalled = SpokenHolder & { phone: string };

/** What was told and is not so any more, in words (`7h30`); '' = nothing. */
export type SpokenChange = { fact: FactName; old: string; new: string; holders: SpokenHolder[] };

/** Where what is next for a change is done: the notice is to be made or its blanks filled in · it is to be signed and numbered · its mails are to leave. */
export type NoticeStep = 'changes' | 'papers' | 'mail';

/** What the desk says first: one sentence, how many hold what is not so any more, and what is next for them. */
export type DeskChange = { sentence: string; holders: number; next: NoticeStep };

/**
 * All changes, the heaviest first. `sentence` '' = there is none; `message` = a text for those who can only be rung up; `asks` = the day is empty, so what is to be
 * told only a person knows; `next` = what is next for who holds the old.
 */
export type Changes<Problem = SpokenProblem> = {
  changes: SpokenChange[];
  sentence: string;
  /** The signed plans that say otherwise; nobody is written to for them. */
  plans: SpokenHolder[];
  holders: HolderCalled[];
  message: string;
  asks: boolean;
  next: NoticeStep;
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
