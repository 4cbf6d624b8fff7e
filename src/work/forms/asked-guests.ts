import { needsConsent } from '../../domain/answers/consent';
import { guestsOf, invitedGuests, validityDay } from '../../domain/people/guests';
import { askedOn, isPerson } from '../../domain/people/units';
import { digest } from '../../domain/text/digest';
import { fold } from '../../domain/text/vietnamese';
import { type Book, conferenceOf } from '../../tables/book';
import { guestsIn } from '../../tables/guests';
import type { Unit } from '../../tables/units';
import { tabOnce } from '../sheet/workbook';
import type { FormEntry } from './form-ledger';
import type { AskedGuest, SheetForm } from './sheet-form';

/** Who is asked by a Form, in the department's order: units that register, or whoever is invited. */
export function askedBy(form: SheetForm, book: Book<'conference' | 'units'>): AskedGuest[] {
  if (form.ready.asks === 'guests') return invited(book);
  const conference = conferenceOf(book);
  const day = form.closes ?? validityDay(conference);
  return askedOn(book.units.rows, day);
}

/** The tabs of guests are read where a Form asks guests. */
function invited(book: Book<'conference' | 'units'>): AskedGuest[] {
  const day = validityDay(conferenceOf(book));
  const { rows } = tabOnce('guestLines').guestLines;
  const guests = guestsIn({ ...book, ...tabOnce('people') });
  return invitedGuests(rows, guests, day).flatMap(({ unit, lines }) => {
    if (!unit.code || !unit.name) return [];
    const own = lines.filter((line) => guestsOf(line, guests, day).includes(unit));
    const words = own.map(({ role = '', text = '' }) => role || text);
    return [{ ...unit, needsConsent: needsConsent(words, isPerson(unit)) }];
  });
}

/**
 * The code of somebody's own link: nobody can reckon one without the Form's secret, and none has to be kept. Another code for somebody whose
 * link leaked comes of how many were put away.
 */
export const codeFor = ({ secret = '' }: FormEntry, code: string | undefined, turn: number): string =>
  digest(`${secret} ${turn} ${code}`);

/** Those who are asked, and the units that once may have been: one may have ended since. */
export const everAsked = (asked: readonly AskedGuest[], units: readonly Unit[]): Unit[] => [
  ...units.filter(({ code }) => !asked.some((one) => one.code === code)),
  ...asked,
];

/** One who is asked, by code or name. */
export const calledAs = (asked: readonly AskedGuest[], typed: string): AskedGuest | undefined =>
  asked.find(({ code }) => fold(code ?? '') === fold(typed)) ??
  asked.find(({ name }) => fold(name ?? '') === fold(typed));
