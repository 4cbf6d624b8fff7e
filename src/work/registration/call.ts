import type { Day } from '../../domain/days';
import { validityDay } from '../../domain/guests';
import { inOrder, validOn } from '../../domain/units';
import type { Book } from '../../tables/book';
import type { Unit } from '../../tables/units';
import { conferenceOf } from '../problems';

/** Where a call stands on a day. */
export type CallState = 'early' | 'open' | 'closed';

/** Days count whole: it opens in the morning of the first and closes after the last. */
export const callState = (call: { callOpens?: Day; callCloses?: Day }, today: Day): CallState =>
  call.callOpens && today < call.callOpens
    ? 'early'
    : call.callCloses && call.callCloses < today
      ? 'closed'
      : 'open';

/** The units that may register: those that exist on the last day, in the department's order. */
export function unitsOfCall(book: Book): Unit[] {
  const conference = conferenceOf(book);
  const day = conference.callCloses ?? validityDay(conference);
  return inOrder(book.units.rows.filter((unit) => unit.code && unit.name && validOn(unit, day)));
}
