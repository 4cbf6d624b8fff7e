import type { CallState } from '../domain/forms/call';
import type { SpokenProblem } from './problems';

/** A Form of a row after it was made or brought up to date; `link` = the common one, '' where none may be shown. */
export type FormOpened<Problem = SpokenProblem> = {
  code: string;
  title: string;
  link: string;
  editLink: string;
  accepting: boolean;
  call: CallState;
  units: number;
  problems: Problem[];
};

/** One Form as the list shows it. `kind` = what answers call its kind; `deadline` = `2020-07-20` or ''; `press` = what to do next with it. */
export type ListedForm = {
  code: string;
  kind: string;
  title: string;
  link: string;
  opened: boolean;
  accepting: boolean;
  deadline: string;
  asked: number;
  answered: number;
  state: string;
};
