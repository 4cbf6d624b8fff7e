import type { Days, Hours } from '../../domain/days/day-phrases';
import type { FactName, Facts } from '../../domain/papers/facts';
import { heldFor } from '../../domain/papers/programme';
import { nfc } from '../../domain/text/vietnamese';
import { type Book, conferenceOf } from '../../tables/book';
import type { Conference } from '../../tables/conference';
import type { GuestLine } from '../../tables/guest-lines';
import { oneLine } from '../frame/inline';
import { conferenceValues, fillTags } from '../frame/tags';

/**
 * What the Sheet tells of the meeting: to all, or to the guest whom some lines invite, who may have a session of its own. `more` = what is
 * told beyond that.
 */
export function factsOf(
  book: Book<'conference' | 'programme'>,
  lines: readonly GuestLine[] = [],
  more: readonly FactName[] = [],
): Facts {
  const whole = conferenceOf(book);
  const held = heldFor(whole, book.programme.rows, lines);
  const values = conferenceValues(whole);
  const words = (text: string | undefined): string => nfc(fillTags(oneLine(text), values));
  const sessions = [...new Set(lines.flatMap(({ session }) => session ?? []))];
  return said({
    day: dayIn(held.startDay),
    hour: hourIn(held.startTime),
    length: held.length?.text,
    hall: words(held.hall),
    address: words(held.address),
    session: sessions.map(words).join('; '),
    contact: words(held.contact),
    ...Object.fromEntries(more.map((fact) => [fact, furtherOf(fact, whole)])),
  });
}

/** Until when units may register, and whom to ask: what a reminder tells. */
export const deadlineFacts = (conference: Conference): Facts =>
  said({ deadline: furtherOf('deadline', conference) });

function furtherOf(fact: FactName, { callCloses, statedGuests }: Conference): string | undefined {
  if (fact === 'deadline') return callCloses && (callCloses.text ?? callCloses.last);
  return fact === 'guests' ? oneLine(statedGuests) : undefined;
}

const dayIn = (days: Days | undefined): string | undefined => days && (days.text ?? days.first);
const hourIn = (hours: Hours | undefined): string | undefined => hours && (hours.text ?? hours.from);

/** Only what says something. */
const said = (facts: Facts): Facts => Object.fromEntries(Object.entries(facts).filter(([, value]) => value));
