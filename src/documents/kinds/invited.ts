import { type Invited, invitedGuests, validityDay } from '../../domain/people/guests';
import { type Book, conferenceOf } from '../../tables/book';
import type { GuestLine } from '../../tables/guest-lines';
import { type Guest, guestsIn } from '../../tables/guests';

/** A unit or person with the guest lines that invite it. */
export type InvitedGuest = Invited<Guest, GuestLine>;

/** Whom the Sheet invites: each person, and each unit that exists on the day, once. */
export const invitedIn = (book: Book): InvitedGuest[] =>
  invitedGuests(book.guestLines.rows, guestsIn(book), validityDay(conferenceOf(book)));
