import type { CallState } from '../domain/forms/call';
import type { SpokenProblem } from './problems';

/** A Form of a row after it was made or brought up to date; `link` = the common one, '' where none may be shown; `anew` = the day or hour changed, so all are asked again. */
export type FormOpened<Problem = SpokenProblem> = {
  code: string;
  title: string;
  link: string;
  editLink: string;
  accepting: boolean;
  call: CallState;
  units: number;
  /** Calling again adds the pages for a second and a third thing. */
  more: boolean;
  anew: boolean;
  problems: Problem[];
};

/** One Form as other programs read it. `kind` = what answers call its kind; `deadline` = `2020-07-20` or ''. */
export type ListedForm = {
  code: string;
  kind: string;
  title: string;
  link: string;
  accepting: boolean;
  deadline: string;
  asked: number;
  answered: number;
};

/** Where a Form stands, for the page: whether there is one, and in words. */
export type FormStanding = { code: string; opened: boolean; words: string };

/** A question as the page asks it; `choices` = [] where words are typed, `check` = '' where any will do. */
export type AskedQuestion = {
  key: string;
  title: string;
  help: string;
  long: boolean;
  required: boolean;
  choices: string[];
  check: string;
};

/** Questions that stand together; `when` = the question and the choices with which alone they are asked. */
export type AskedPage = {
  title: string;
  when: { key: string; choices: string[] } | null;
  questions: AskedQuestion[];
};

/** Whom a Form asks, and what. */
export type FormQuestions = { asked: { code: string; name: string }[]; pages: AskedPage[] };
