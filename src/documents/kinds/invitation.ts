import { type Invited, invitedGuests, validityDay } from '../../domain/people/guests';
import { problem } from '../../domain/problem';
import { type Book, conferenceOf } from '../../tables/book';
import type { GuestLine } from '../../tables/guest-lines';
import { type Guest, guestsIn } from '../../tables/guests';
import { tables } from '../../tables/tables';
import { invitationPaper } from '../papers/invitation';
import { planSource } from '../papers/plan-source';
import type { AskedPaper, PaperKind } from './paper-kind';

/** A unit or person with the guest lines that invite it. */
export type InvitedGuest = Invited<Guest, GuestLine>;

/** Whom the Sheet invites: each person, and each unit that exists on the day, once. */
export const invitedIn = (book: Book): InvitedGuest[] =>
  invitedGuests(book.guestLines.rows, guestsIn(book), validityDay(conferenceOf(book)));

/** The invitation of one of them. */
export const invitationOf = ({ unit, lines }: InvitedGuest, book: Book): AskedPaper => ({
  unit: { code: unit.code ?? '', name: unit.name ?? '' },
  paper: () => invitationPaper(planSource(book), unit, lines),
});

/** Giấy mời: one paper for each invited unit and person. */
export const invitation: PaperKind = {
  name: 'invitation',
  code: 'GM',
  words: { name: 'Giấy mời', forWhom: 'mỗi đơn vị được mời một văn bản' },
  reads: ['conference', 'plan', 'units', 'people', 'guestLines', 'programme'],
  stops: (book) => {
    const nobody = problem('nobody-invited', { tab: tables.guestLines.title, row: 0, column: '' });
    return invitedIn(book).length > 0 ? [] : [{ ...nobody, weight: 'blocks' }];
  },
  asked: (book) => invitedIn(book).map((one) => invitationOf(one, book)),
};
