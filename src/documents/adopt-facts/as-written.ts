import { capitalised, nfc } from '../../domain/text/vietnamese';
import { isEven, shown } from '../word/letters';
import type { Fact } from './read-facts';
import { type Numbered, type Span, within } from './spans';

/** A fact as the Sheet should hold it: in mixed case, with its no-break spaces, without what is added to it in another look. */
export const asWritten = (fact: Fact, all: readonly Numbered[]): Fact =>
  withSpaces(inOneLook(inMixedCase(fact, all), all), all);

/** Who wrote a paper puts his name behind where it is kept, small: `VT, NC.` and then `Châu`. */
function inOneLook(fact: Fact, all: readonly Numbered[]): Fact {
  const [at, ...more] = fact.at;
  if (fact.field !== 'archive' || !at || more.length > 0) return fact;
  const span = lookedAlike(at, all[at.paragraph]?.letters ?? []);
  return { ...fact, at: [span], typed: span.text };
}

function lookedAlike(span: Span, letters: Numbered['letters']): Span {
  let to = span.from + 1;
  while (to < span.to && isEven(letters.slice(span.from, to + 1))) to += 1;
  if (to === span.to) return span;
  const words = within(span, 0, to - span.from);
  return within(words, 0, words.text.replace(/[\s.,;-]+$/, '').length);
}

/** A name begins with a capital. The header's capitals hide how one is written; where the text shows it, that is what the Sheet should hold. */
function inMixedCase(fact: Fact, all: readonly Numbered[]): Fact {
  if (fact.field === 'event') return { ...fact, typed: capitalised(fact.typed) };
  if (fact.table !== 'conference' || (fact.field !== 'agency' && fact.field !== 'superior')) return fact;
  const key = fact.typed.toLowerCase();
  for (const { text } of all) {
    const at = text.toLowerCase().indexOf(key);
    const words = at < 0 ? '' : text.slice(at, at + key.length);
    if (words && words.toUpperCase() === fact.typed && words !== words.toUpperCase())
      return { ...fact, typed: words };
  }
  return fact;
}

/** With its no-break spaces, which the Sheet keeps as well. */
function withSpaces(fact: Fact, all: readonly Numbered[]): Fact {
  const [at, ...more] = fact.at;
  if (!at || more.length > 0 || fact.spelled !== 'words') return fact;
  const raw = (all[at.paragraph]?.letters ?? [])
    .slice(at.from, at.to)
    .map((letter) => letter?.raw ?? '')
    .join('');
  return shown(raw) === fact.typed ? { ...fact, typed: nfc(raw) } : fact;
}
