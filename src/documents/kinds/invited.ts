import { forWhomWords } from '../../domain/papers/for-whom';
import { invitedGuests, validityDay } from '../../domain/people/guests';
import { isPerson } from '../../domain/people/units';
import { fold } from '../../domain/text/vietnamese';
import { type Book, conferenceOf, type GuestTabs } from '../../tables/book';
import type { GuestLine } from '../../tables/guest-lines';
import { guestsIn, type InvitedGuest } from '../../tables/guests';
import type { ListedPaper } from './paper-kind';

/** Whom the Sheet invites: each person, and each unit that exists on the day, once. */
export const invitedIn = (
  book: Book<GuestTabs>,
  lines: readonly GuestLine[] = book.guestLines.rows,
): InvitedGuest[] => invitedGuests(lines, guestsIn(book), validityDay(conferenceOf(book)));

/** The guest lines that a listed paper is about: its own group's, else those of every group that no other paper of its kind is for. */
export function guestLinesOf(
  listed: ListedPaper,
  all: readonly ListedPaper[],
  lines: readonly GuestLine[],
): GuestLine[] {
  const groupOf = ({ group = '' }: GuestLine): string => fold(group);
  if (listed.guests) return lines.filter((line) => groupOf(line) === fold(listed.guests));
  const others = new Set(all.filter(({ kind }) => kind === listed.kind).map(({ guests }) => fold(guests)));
  return lines.filter((line) => !groupOf(line) || !others.has(groupOf(line)));
}

/** Whom a listed paper reaches: persons have their own where the list says so. */
export function invitedBy(
  listed: ListedPaper,
  all: readonly ListedPaper[],
  book: Book<GuestTabs>,
): InvitedGuest[] {
  const guests = invitedIn(book, guestLinesOf(listed, all, book.guestLines.rows));
  const { all: everybody, persons } = forWhomWords;
  if (listed.forWhom === persons) return guests.filter(({ unit }) => isPerson(unit));
  const apart = all.some(({ kind, forWhom }) => kind === listed.kind && forWhom === persons);
  return apart && listed.forWhom !== everybody ? guests.filter(({ unit }) => !isPerson(unit)) : guests;
}
