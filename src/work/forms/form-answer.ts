import type { Reply } from '../../domain/answers/replies';
import type { Said } from '../../domain/answers/ruling';
import type { TaskMoney } from '../../domain/money/sums';
import type { Problem } from '../../domain/problem';
import type { AnswerRow } from './answers-table';
import type { MadeForm } from './sheet-form';

/** An answer of any Form, read and checked. VI: câu trả lời. */
export type Answer = Omit<Reply, 'figures'> & Partial<TaskMoney>;

/** A row of a Form's answers as their tab shows it, with what was answered by question. */
export type ShownAnswer = Omit<AnswerRow, 'opinion' | 'outcome'> & {
  outcome: string | undefined;
  answers: Readonly<Record<string, string>>;
};

/** What the tab of a Form's answers shows, and what keeps it from being read; whoever may open the Sheet can read it. */
export type ShownAnswers = { rows: ShownAnswer[]; problems: Problem[] };

/** What was said of an answer, if of this state of it. */
export type RulingOf = (own: Answer) => Said | 'outdated' | undefined;

/** A Form that was read: its answers, oldest first, and what is in doubt because not all could be read. */
export type AnswersRead = MadeForm & { answers: Answer[]; doubts: Problem[] };
