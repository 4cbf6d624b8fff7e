import { nfc } from '../../domain/text/vietnamese';
import { type Fact, printedOf, tagOf } from '../adopt-facts/read-facts';
import type { Numbered, Span } from '../adopt-facts/spans';
import { shown } from '../word/letters';

/** A value that is to be taken, by its tag and what that prints; `typed` = where the reader has moved its ends. */
export type Chosen = { tag: string; value: string; typed?: string | undefined };

/**
 * A fact whose ends were moved: it stands where the new words do, in the same line and over some of the same letters. Words that stand nowhere
 * there leave it without a place, so that nothing is taken that nobody chose.
 */
export function withEnds(fact: Fact, all: readonly Numbered[], chosen: readonly Chosen[]): Fact {
  const [at, ...more] = fact.at;
  const typed = at && more.length === 0 ? chosen.find((one) => isOf(one, fact))?.typed : undefined;
  if (at === undefined || typed === undefined || typed === fact.typed) return fact;
  const words = shown(nfc(typed)).trim();
  const span = movedTo(at, words, all[at.paragraph]?.text ?? '');
  return span ? { ...fact, at: [span], typed: words } : { ...fact, at: [], sure: false };
}

const isOf = ({ tag, value }: Chosen, fact: Fact): boolean =>
  tag === tagOf(fact) && value === printedOf(fact);

/** Where words stand in a text, in whatever case, over some letters of a span. */
function movedTo({ paragraph, ...span }: Span, words: string, text: string): Span | undefined {
  const [low, key] = [text.toLowerCase(), words.toLowerCase()];
  if (key === '' || low.length !== text.length) return undefined;
  for (let from = low.indexOf(key); from >= 0; from = low.indexOf(key, from + 1)) {
    const to = from + key.length;
    if (from < span.to && span.from < to) return { paragraph, from, to, text: text.slice(from, to) };
  }
  return undefined;
}

/** Whether a value that was found, its ends moved or not, was chosen. */
export const isChosen = (fact: Fact & { value: string }, chosen: readonly Chosen[]): boolean =>
  chosen.some(
    ({ tag, value, typed = value }) =>
      tag === tagOf(fact) && [fact.value, shown(fact.typed)].includes(shown(nfc(typed)).trim()),
  );

/** Capitals hide how a name is written; where the Sheet has it, that is how. `printed` = what the Sheet's settings print, by tag. */
export const asInSheet = (
  found: readonly (Fact & { value: string })[],
  printed: Readonly<Record<string, string>>,
): Chosen[] =>
  found.flatMap((fact): Chosen[] => {
    const typed = printed[tagOf(fact)] ?? '';
    const isSame = typed !== fact.value && typed.toLowerCase() === fact.value.toLowerCase();
    return isSame ? [{ tag: tagOf(fact), value: fact.value, typed }] : [];
  });
