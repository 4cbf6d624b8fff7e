import { type Invited, invitedUnits, validityDay } from '../../domain/people/guests';
import { type Book, conferenceOf } from '../../tables/book';
import type { GuestLine } from '../../tables/guest-lines';
import type { Unit } from '../../tables/units';

/** A unit with the guest lines that invite it. */
export type InvitedUnit = Invited<Unit, GuestLine>;

/** Whom the Sheet invites: each unit once that exists on the day. */
export const invitedIn = (book: Book): InvitedUnit[] =>
  invitedUnits(book.guestLines.rows, book.units.rows, validityDay(conferenceOf(book)));
