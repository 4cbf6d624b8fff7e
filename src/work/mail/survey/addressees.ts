import type { ListedPaper } from '../../../documents/kinds/paper-kind';
import { internalNotice } from '../../../documents/ready/internal-notice';
import { papersOfKind } from '../../../documents/ready/listed';
import { validityDay } from '../../../domain/people/guests';
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
