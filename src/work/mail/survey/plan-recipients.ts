import { invitedIn } from '../../../documents/kinds/invited';
import type { ListedPaper } from '../../../documents/kinds/paper-kind';
import { lineKinds } from '../../../domain/papers/lines';
import { validityDay } from '../../../domain/people/guests';
import { namedIn } from '../../../domain/people/named-in';
import { inOrder, validOn } from '../../../domain/people/units';
import { type Book, conferenceOf } from '../../../tables/book';
import type { Unit } from '../../../tables/units';

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
