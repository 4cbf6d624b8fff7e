import type { PaperKind } from '../../documents/kinds/paper-kind';
import { isRefusal, type Refusal } from '../sheet/refusal';
import type { Outcome } from './outcome';
import { type PaperRequest, producePapers } from './produce';
import { ready, wantedPapers } from './wanted';

/** Writes every paper of a kind that the Sheet asks for, or says what stops that. */
export function writeKind(kind: PaperKind, request: PaperRequest): Outcome | Refusal<'sheet'> {
  const state = ready(kind, request.consent);
  if (isRefusal(state)) return state;
  const { book } = state;
  return producePapers(book, wantedPapers(kind, book), request);
}
