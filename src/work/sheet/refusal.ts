import { type At, type Cell, type Problem, type ProblemCode, problem } from '../../domain/problem';
import type { Question } from '../../words/questions';

/** Why an action refuses: the code of its problem, or `sheet` for whatever is wrong in the tabs that it reads. */
export type Cause = ProblemCode | 'sheet';

/** What stops an action before it did anything. `refused` = why; nothing else has such a member. */
export type Refusal<C extends Cause = Cause> = {
  refused: readonly C[];
  problems: Problem[];
  questions: Question[];
};

/** A refusal for a reason of the action's own, with nothing to ask. */
export const refusal = <C extends ProblemCode>(
  code: C,
  at: At,
  seen?: Cell,
  about?: Problem['about'],
): Refusal<C> => ({
  refused: [code],
  problems: [problem(code, at, seen, about)],
  questions: [],
});

/** A refusal for what the Sheet itself says. */
export const sheetRefusal = (
  problems: readonly Problem[],
  questions: readonly Question[] = [],
): Refusal<'sheet'> => ({ refused: ['sheet'], problems: [...problems], questions: [...questions] });

/** Several refusals as one, since all problems of a run are told together. */
export const together = <C extends Cause>(...all: readonly Refusal<C>[]): Refusal<C> => ({
  refused: all.flatMap(({ refused }) => refused),
  problems: all.flatMap(({ problems }) => problems),
  questions: all.flatMap(({ questions }) => questions),
});

/** Whether an action was stopped before it did anything. */
export const isRefusal = (met: object): met is Refusal => 'refused' in met;
