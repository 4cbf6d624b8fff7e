import { guestsOf, invitedGuests, validityDay } from '../../domain/people/guests';
import { askedOn, isPerson } from '../../domain/people/units';
import { needsConsent } from '../../domain/replies/consent';
import type { Asked } from '../../domain/replies/replies';
import { digest } from '../../domain/text/digest';
import { type Book, conferenceOf } from '../../tables/book';
import { type Guest, guestsIn } from '../../tables/guests';
import { otherCodes } from '../forms/answers';
import type { FormEntry } from '../forms/form-ledger';
import type { RowForm } from './row-form';

/** Somebody who is asked, with the number to ring up. */
export type AskedGuest = Asked & Guest;

/** Who is asked by a Form, in the department's order: units that register, or whoever is invited. */
export function askedBy(
  form: RowForm,
  book: Book<'conference' | 'guestLines' | 'people' | 'units'>,
): AskedGuest[] {
  if (form.ready.asks === 'guests') return invited(book);
  const conference = conferenceOf(book);
  const day = form.closes ?? validityDay(conference);
  return askedOn(book.units.rows, day);
}

function invited(book: Book<'conference' | 'guestLines' | 'people' | 'units'>): AskedGuest[] {
  const day = validityDay(conferenceOf(book));
  const guests = guestsIn(book);
  return invitedGuests(book.guestLines.rows, guests, day).flatMap(({ unit, lines }) => {
    if (!unit.code || !unit.name) return [];
    const own = lines.filter((line) => guestsOf(line, guests, day).includes(unit));
    const words = own.map(({ role = '', text = '' }) => role || text);
    return [{ ...unit, needsConsent: needsConsent(words, isPerson(unit)) }];
  });
}

/**
 * Those who are asked with their codes: nobody can reckon one without the Form's secret, and none has to be kept. Another code for somebody whose
 * link leaked comes of how many were put away.
 */
export function withCodes(asked: readonly AskedGuest[], entry: FormEntry | undefined): AskedGuest[] {
  if (!entry?.secret) return [...asked];
  return asked.map((one) => {
    const others = otherCodes(entry, one.code);
    return { ...one, ...others, linkCode: codeFor(entry, one.code, others.formerCodes?.length ?? 0) };
  });
}

/** The code of somebody's own link. */
export const codeFor = ({ secret = '' }: FormEntry, code: string | undefined, turn: number): string =>
  digest(`${secret} ${turn} ${code}`);
