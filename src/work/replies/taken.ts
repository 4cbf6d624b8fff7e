import type { Problem } from '../../domain/problem';
import type { AnswersTaken } from '../../spoken/forms';
import { type Reminded, toldOf } from '../forms/reached-units';
import { shownQuestions } from './answers-table';
import type { AskedGuest } from './asked-guests';
import type { RepliesRead } from './read';
import { versionOfReply } from './version';

/** What the readers of a Form's answers hear. */
export function repliesTold(
  read: RepliesRead,
  reminded: (one: AskedGuest) => Reminded,
): AnswersTaken<Problem> {
  const { kind, replies } = read;
  const questions = shownQuestions(kind.questionnaire.flatMap((section) => section.questions));
  return toldOf({ ...read, answers: replies }, reminded, (one) => ({
    version: versionOfReply(one, kind),
    title: questions
      .flatMap(({ key }) => one.answers[key] ?? [])
      .slice(0, 3)
      .join(', '),
  }));
}
