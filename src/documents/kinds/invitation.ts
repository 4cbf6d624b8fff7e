import { aroundFaults, invitationFaults } from '../../domain/papers/conference';
import { type Invited, invitedUnits, validityDay } from '../../domain/people/guests';
import { type Problem, problem } from '../../domain/problem';
import { type Book, conferenceOf } from '../../tables/book';
import type { GuestLine } from '../../tables/guest-lines';
import { placed } from '../../tables/sheet/rows';
import { tables } from '../../tables/tables';
import type { Unit } from '../../tables/units';
import { invitationPaper } from '../papers/invitation';
import { planSource } from '../papers/plan-source';
import type { AskedPaper, PaperKind } from './paper-kind';

/** A unit with the guest lines that invite it. */
export type InvitedUnit = Invited<Unit, GuestLine>;

/** Whom the Sheet invites: each unit once that exists on the day. */
export const invitedIn = (book: Book): InvitedUnit[] =>
  invitedUnits(book.guestLines.rows, book.units.rows, validityDay(conferenceOf(book)));

/** The invitation of one of them. */
export const invitationOf = ({ unit, lines }: InvitedUnit, book: Book): AskedPaper => ({
  unit: { code: unit.code ?? '', name: unit.name ?? '' },
  paper: () => invitationPaper(planSource(book), unit, lines),
});

/** Giấy mời: one paper for each invited unit. */
export const invitation: PaperKind = {
  name: 'invitation',
  code: 'GM',
  words: { name: 'Giấy mời', forWhom: 'mỗi đơn vị được mời một văn bản' },
  reads: ['conference', 'plan', 'units', 'guestLines'],
  stops: (book) => invitationStops(book).map((one): Problem => ({ ...one, weight: 'blocks' })),
  asked: (book) => invitedIn(book).map((one) => invitationOf(one, book)),
};

/** Advice elsewhere, but an invitation without it would be false: an hour, a place, a date before the meeting, somebody to invite. */
function invitationStops(book: Book): Problem[] {
  const conference = conferenceOf(book);
  const { rowOf } = book.conference;
  const late = aroundFaults(conference, rowOf).filter(({ code }) => code === 'issued-after-meeting');
  const nobody = problem('nobody-invited', { tab: tables.guestLines.title, row: 0, column: '' });
  return [
    ...[...invitationFaults(conference, rowOf), ...late].map((fault) => placed(tables.conference, fault)),
    ...(invitedIn(book).length > 0 ? [] : [nobody]),
  ];
}
