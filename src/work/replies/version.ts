import type { Reply } from '../../domain/replies/replies';
import { wordsOf } from '../../domain/replies/reply-checked';
import { digest } from '../../domain/text/digest';
import type { RowKind } from './asked-questions';

/** Tells one state of an answer from another. */
export const versionOfReply = ({ answers }: Pick<Reply, 'answers'>, { questionnaire }: RowKind): string =>
  digest(wordsOf(answers, questionnaire)).slice(0, 8);
