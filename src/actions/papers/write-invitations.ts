import { problem } from '../../domain/problem';
import { tables } from '../../tables/tables';
import { invitedIn, wantedInvitation } from '../../work/papers/invitations';
import type { Outcome } from '../../work/papers/outcome';
import { type PaperRequest, producePapers } from '../../work/papers/produce';
import { planSource, ready } from '../../work/papers/wanted';
import { type Refusal, refusal } from '../../work/sheet/answers';
import { conferenceOf } from '../../work/sheet/problems';

/** Soạn giấy mời: one invitation for each invited unit that exists on the day. */
export function writeInvitations(request: PaperRequest): Outcome | Refusal {
  const state = ready(['conference', 'plan', 'units', 'guestLines'], request.answers);
  if ('problems' in state) return state;
  const { book } = state;
  const invited = invitedIn(book);
  if (invited.length === 0) {
    const nobody = problem('nobody-invited', { tab: tables.guestLines.title, row: 0, column: '' });
    return refusal({ ...nobody, weight: 'blocks' });
  }
  const source = planSource(book);
  return producePapers(
    conferenceOf(book),
    invited.map((one) => wantedInvitation(source, one)),
    request,
  );
}
