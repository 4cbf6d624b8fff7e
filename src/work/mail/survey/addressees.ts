import { invitedIn } from '../../../documents/kinds/invited';
import type { ListedPaper } from '../../../documents/kinds/paper-kind';
import { papersOfKind } from '../../../documents/ready/listed';
import { internalNotice } from '../../../documents/ready/office-papers';
import { lineKinds } from '../../../domain/papers/lines';
import { validityDay } from '../../../domain/people/guests';
import { namedIn } from '../../../domain/people/named-in';
import { inOrder, isOwnOffice, validOn } from '../../../domain/people/units';
import { type Book, conferenceOf } from '../../../tables/book';
import type { Unit } from '../../../tables/units';

/** The agency's own offices on the day, in its order. */
export function ownOffices(book: Book<'conference' | 'units'>): Unit[] {
  const day = validityDay(conferenceOf(book));
  return inOrder(book.units.rows.filter((unit) => unit.code && isOwnOffice(unit) && validOn(unit, day)));
}

/** The internal notices that stand in the list: without a row nobody asked for one. */
export const internalNotices = (book: Book<'papers'>): ListedPaper[] =>
  papersOfKind(internalNotice, book).filter(({ row }) => row > 0);

/** Whether the registry has given a plan its number and day. */
export const isPlanNumbered = ({ number, issued }: ListedPaper, book: Book<'conference'>): boolean =>
  Boolean(number) && (issued ?? conferenceOf(book).planSignedDay) !== undefined;

/** Each unit that a line of the plan's Nơi nhận means, once, with a mailbox or without. VI: nơi nhận của kế hoạch. */
export function planRecipients(
  book: Book<'conference' | 'guestLines' | 'people' | 'plan' | 'units'>,
): Unit[] {
  const day = validityDay(conferenceOf(book));
  const invited = new Set(invitedIn(book).map(({ unit }) => unit.code));
  const units = book.units.rows.filter((unit) => unit.code && validOn(unit, day));
  const lines = book.plan.rows.filter(({ kind }) => kind === lineKinds.recipient);
  const meant = lines.flatMap(({ text = '' }) => namedIn(text, units, ({ code }) => invited.has(code)));
  return inOrder([...new Set(meant)]);
}
