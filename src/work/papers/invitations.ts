import { invitationPaper } from '../../documents/papers/invitation';
import type { PlanSource } from '../../documents/papers/plan-source';
import { type Invited, invitedUnits, validityDay } from '../../domain/people/guests';
import type { Book } from '../../tables/book';
import type { GuestLine } from '../../tables/guest-lines';
import type { Unit } from '../../tables/units';
import { conferenceOf } from '../sheet/problems';
import type { WantedPaper } from './fate';
import { paperCode, wantedPaper } from './wanted';

/** A unit that is to be invited, with the code that its invitation has in the register. */
export type InvitedUnit = Invited<Unit, GuestLine> & { code: string };

/** Whom the Sheet invites: each unit once that exists on the day. */
export const invitedIn = (book: Book): InvitedUnit[] =>
  invitedUnits(book.guestLines.rows, book.units.rows, validityDay(conferenceOf(book))).map((invited) => ({
    ...invited,
    code: paperCode('invitation', invited.unit.code ?? ''),
  }));

/** The invitation that one of them is to get. */
export const wantedInvitation = (source: PlanSource, { unit, lines }: InvitedUnit): WantedPaper =>
  wantedPaper(
    'invitation',
    { code: unit.code ?? '', name: unit.name ?? '' },
    invitationPaper(source, unit, lines),
  );
