import { invitationPaper } from '../documents/invitation';
import { invitedUnits, validityDay } from '../domain/guests';
import { problem } from '../domain/problem';
import { tables } from '../tables/tables';
import type { Refusal } from '../work/answers';
import type { Outcome } from '../work/papers/outcome';
import { type PaperRequest, producePapers } from '../work/papers/produce';
import { planSource, ready, wantedPaper } from '../work/papers/wanted';
import { conferenceOf } from '../work/problems';

/** Soạn giấy mời: one invitation for each invited unit that exists on the day. */
export function writeInvitations(request: PaperRequest): Outcome | Refusal {
  const state = ready(['conference', 'plan', 'units', 'guestLines'], request.answers);
  if ('problems' in state) return state;
  const { book } = state;
  const conference = conferenceOf(book);
  const source = planSource(book);
  const invited = invitedUnits(book.guestLines.rows, book.units.rows, validityDay(conference));
  if (invited.length === 0) {
    const nobody = problem('nobody-invited', { tab: tables.guestLines.title, row: 0, column: '' });
    return { problems: [{ ...nobody, weight: 'blocks' }], questions: [] };
  }
  const wanted = invited.map(({ unit, lines }) =>
    wantedPaper(
      'invitation',
      { code: unit.code ?? '', name: unit.name ?? '' },
      invitationPaper(source, unit, lines),
    ),
  );
  return producePapers(conference, wanted, request);
}
