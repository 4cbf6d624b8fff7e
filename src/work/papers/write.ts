import type { PaperKind } from '../../documents/kinds/paper-kind';
import { papersOfKind } from '../../documents/list/listed';
import { isRefusal, type Refusal } from '../sheet/refusal';
import type { Outcome } from './outcome';
import { type PaperRequest, producePapers } from './produce';
import { type Chosen, ready } from './wanted';

/** Writes the chosen papers of the list, or says what stops that. */
export function writePapers(chosen: Chosen, request: PaperRequest): Outcome | Refusal<'sheet'> {
  const state = ready(chosen, request.consent);
  if (isRefusal(state)) return state;
  const outcome = producePapers(state.book, state.wanted, request);
  return { ...outcome, problems: [...state.stopped, ...outcome.problems] };
}

/** Writes every paper of one kind. */
export const writeKind = (kind: PaperKind, request: PaperRequest): Outcome | Refusal<'sheet'> =>
  writePapers({ kinds: [kind], among: (book) => papersOfKind(kind, book) }, request);
