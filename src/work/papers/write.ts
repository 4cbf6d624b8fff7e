import type { PaperKind } from '../../documents/kinds/paper-kind';
import { papersOfKind } from '../../documents/list/listed';
import { type Problem, problem } from '../../domain/problem';
import type { Book } from '../../tables/book';
import { isRefusal, type Refusal } from '../sheet/refusal';
import { unfinished } from '../sheet/unfinished';
import type { Outcome } from './outcome';
import { type PaperRequest, producePapers } from './produce';
import { type Chosen, ready } from './wanted';

/** Writes the chosen papers of the list, or says what stops that. */
export function writePapers(chosen: Chosen, request: PaperRequest): Outcome | Refusal<'sheet'> {
  const state = ready(chosen, request.consent);
  if (isRefusal(state)) return state;
  const outcome = producePapers(state.book, state.wanted, request);
  return { ...outcome, problems: [...state.stopped, ...outcome.problems, ...stillToFillIn(state.book)] };
}

/** That there are blanks in what was just written, at the first: the papers look ready. */
function stillToFillIn(book: Book): Problem[] {
  const [first, ...others] = unfinished(book);
  return first ? [problem('still-to-fill-in', first.at, others.length + 1)] : [];
}

/** Writes every paper of one kind. */
export const writeKind = (kind: PaperKind, request: PaperRequest): Outcome | Refusal<'sheet'> =>
  writePapers({ kinds: [kind], among: (book) => papersOfKind(kind, book) }, request);
