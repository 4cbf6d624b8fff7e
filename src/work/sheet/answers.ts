import type { Problem } from '../../domain/problem';
import type { QuestionCode } from '../../words/questions';

/** A question to put to the user; `about` = names of what it touches. */
export type Question = { code: QuestionCode; about: string[] };

/** Without an answer the safe one is taken: nothing is overwritten, nothing is forgotten. `'safe'` = no to every question, `'yes'` = yes to every one, or each by its code. */
export type Answers = 'safe' | 'yes' | Partial<Record<QuestionCode, boolean>>;

/** Whether the user has agreed. */
export const agreed = (answers: Answers, code: QuestionCode): boolean =>
  answers === 'yes' || (answers !== 'safe' && answers[code] === true);

/** What stops an action before it did anything. */
export type Refusal = { problems: Problem[]; questions: Question[] };

/** A refusal for these reasons, with nothing to ask. */
export const refusal = (...problems: Problem[]): Refusal => ({ problems, questions: [] });

/** Whether an action was stopped before it did anything. */
export const isRefusal = (met: object): met is Refusal => 'questions' in met && !('documents' in met);
