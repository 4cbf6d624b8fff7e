import type { Outcome } from '../../work/papers/outcome';
import { type PaperRequest, producePapers } from '../../work/papers/produce';
import { summaryStops, wantedSummary } from '../../work/papers/summary';
import { ready } from '../../work/papers/wanted';
import { type Refusal, refusal } from '../../work/sheet/answers';
import { conferenceOf } from '../../work/sheet/problems';

/** Soạn bảng tổng hợp: one Doc of the registrations that count, as the tab Đăng ký shows them. */
export function writeSummary(request: PaperRequest): Outcome | Refusal {
  const state = ready(['conference', 'registrations'], request.answers);
  if ('problems' in state) return state;
  const { book } = state;
  const stops = summaryStops(book);
  return stops.length > 0
    ? refusal(...stops)
    : producePapers(conferenceOf(book), [wantedSummary(book)], request);
}
