import { validityDay } from '../../domain/people/guests';
import { askedOn } from '../../domain/people/units';
import { type Book, conferenceOf } from '../../tables/book';
import type { Unit } from '../../tables/units';

/** The units that are asked to register: those that exist on the last day, in the department's order. */
export function unitsOfCall(book: Book<'conference' | 'units'>): Unit[] {
  const conference = conferenceOf(book);
  const day = conference.callCloses?.last ?? validityDay(conference);
  return askedOn(book.units.rows, day);
}
