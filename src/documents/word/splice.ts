import type { Letter } from './letters';

/** Words to put in the place of some letters, which stand one behind the other in one paragraph. */
export type Cut = { letters: readonly Letter[]; words: string };

/** Bytes with what stands in their place. */
export type Edit = { from: number; to: number; text: string; words?: Letter['words'] };

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** Halves of letters, and what no XML may hold. */
const unprintable = /(?![\n\t])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;
const escaped = (words: string): string =>
  words.replace(unprintable, '').replace(/[&<>]/g, (sign) => escapes[sign] ?? sign);
const lineBreak = '</w:t><w:br/><w:t xml:space="preserve">';

/**
 * A part of a Word file with other words in some places; every byte around them stays. Where the letters stand in several runs, the words
 * take the look of the first and the others are left empty. Of a stretch alone where that is given; `whole` = larger stretches with their own text.
 * @example splice('<w:t>Năm 2025</w:t>', [{ letters: ofThe2025, words: '{{năm}}' }]) // '<w:t>Năm {{năm}}</w:t>'
 */
export function splice(
  xml: string,
  cuts: readonly Cut[],
  { from, to }: Pick<Edit, 'from' | 'to'> = { from: 0, to: xml.length },
  whole: readonly Edit[] = [],
): string {
  const edits = cuts.flatMap(editsOf);
  const all = [...edits, ...spacesKept(xml, edits), ...whole]
    .filter((edit) => from <= edit.from && edit.to <= to)
    .sort((a, b) => a.from - b.from || a.to - b.to);
  let at = from;
  const pieces = all.map((edit) => {
    const before = xml.slice(at, edit.from);
    at = edit.to;
    return before + edit.text;
  });
  return pieces.join('') + xml.slice(at, to);
}

/** The first letter makes room for the words, the others go; a letter that stands for two units is cut once. */
const editsOf = ({ letters, words }: Cut): Edit[] =>
  [...new Set(letters)].map(({ from, to, words: around }, index) => ({
    from,
    to,
    words: around,
    text: index === 0 ? escaped(words).split('\n').join(lineBreak) : '',
  }));

/** Without the mark Word takes away spaces at the ends of a `w:t`. */
function spacesKept(xml: string, edits: readonly Edit[]): Edit[] {
  const touched = new Map<Letter['words'], Edit[]>();
  for (const edit of edits) {
    const own = edit.words && touched.get(edit.words);
    if (own) own.push(edit);
    else if (edit.words) touched.set(edit.words, [edit]);
  }
  return [...touched].flatMap(([{ from, to }, own]): Edit[] => {
    const begin = xml.lastIndexOf('<w:t', from);
    if (xml.slice(begin, from).includes('xml:space')) return [];
    const inOrder = own.sort((a, b) => a.from - b.from);
    const left = inOrder.reduceRight((text, edit) => replaced(text, edit, from), xml.slice(from, to));
    return /^\s|\s$/.test(left) ? [{ from: begin + 4, to: begin + 4, text: ' xml:space="preserve"' }] : [];
  });
}

const replaced = (text: string, edit: Edit, from: number): string =>
  text.slice(0, edit.from - from) + edit.text + text.slice(edit.to - from);
