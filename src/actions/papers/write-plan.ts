import { planPaper } from '../../documents/papers/plan';
import type { Outcome } from '../../work/papers/outcome';
import { type PaperRequest, producePapers } from '../../work/papers/produce';
import { planSource, ready, wantedPaper } from '../../work/papers/wanted';
import type { Refusal } from '../../work/sheet/answers';
import { conferenceOf } from '../../work/sheet/problems';

/** Soạn kế hoạch: one Doc from the whole workbook. */
export function writePlan(request: PaperRequest): Outcome | Refusal {
  const state = ready(
    ['conference', 'plan', 'units', 'guestLines', 'assignments', 'budget'],
    request.answers,
  );
  if ('problems' in state) return state;
  const { book } = state;
  const wanted = wantedPaper('plan', { code: '', name: '' }, planPaper(planSource(book)));
  return producePapers(conferenceOf(book), [wanted], request);
}
