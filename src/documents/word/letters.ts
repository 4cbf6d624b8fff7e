import { unescaped } from './words-of';

/** Why a stretch of a Word file cannot hold a tag: Word fills it in by itself. VI: trường, ô điều khiển. */
export type Lock = 'field' | 'control';

/** One letter as a reader sees it, with the bytes of XML that hold it. What is no letter of a text (a tab, a line break) has none. */
export type Letter = {
  /** As it stands, a no-break space as one. */
  raw: string;
  from: number;
  to: number;
  /** Begin and end of the words of the `w:t` it stands in. */
  words: { from: number; to: number };
  /** How it looks: two letters of one look are formatted alike. */
  look: string;
  lock: Lock | undefined;
};

const everyLetter = /&(?:#x[\da-f]+|#\d+|\w+);|[^&]\p{M}*|&/giu;
const noBreakSpaces = /[\u00A0\u202F\u2007]/g;

/** The letters of the words from one place of the XML to another. */
export function lettersIn(xml: string, words: Letter['words'], how: Pick<Letter, 'look' | 'lock'>): Letter[] {
  return [...xml.slice(words.from, words.to).matchAll(everyLetter)].map((match) => {
    const from = words.from + match.index;
    const [written] = match;
    return {
      raw: written.startsWith('&') ? unescaped(written) : written,
      from,
      to: from + written.length,
      words,
      ...how,
    };
  });
}

/** A letter as it is searched for: NFC, a plain space for one that does not break. @example shown('\u00A0') // ' ' */
export const shown = (raw: string): string =>
  unusual.test(raw) ? raw.normalize('NFC').replace(noBreakSpaces, ' ') : raw;

/** What a letter of a Vietnamese text seldom is: a mark by itself, or one that is shown as another. */
const unusual = /\u00A0|[\u0300-\u1E9F]|[\u1EFA-\uFFFF]/;

/** Whether one tag can hold them: of one look, with no tab or line break among them, nothing that Word fills in. A space is as bold as one likes. */
export function isEven(letters: readonly (Letter | undefined)[]): letters is readonly Letter[] {
  const [first] = letters;
  return letters.every(
    (one) =>
      one !== undefined &&
      !one.lock &&
      (one.look === first?.look || (/\s/.test(one.raw) && upright(one) === upright(first))),
  );
}

const upright = (letter: Letter | undefined): string | undefined => letter?.look.replace(/<w:[bi]\/>/g, '');
