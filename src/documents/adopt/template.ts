import type { Numbered } from '../adopt-facts/spans';
import type { Fields } from '../frame/fields';
import { tagParts, tagPattern } from '../frame/tags';
import { filledPart } from '../word/filled-part';
import type { Letter } from '../word/letters';
import { type Cut, type Edit, splice } from '../word/splice';
import { body } from '../word/words-of';
import { openZip, packed, type Zip } from '../word/zip';
import { paragraphsOf, partsWith } from './adopted';
import { bracedIn } from './pieces';
import type { Place } from './propose';

/** The Word file with tags in some places, in base64; `gone` = stretches of its text that go. */
export function withTags(
  zip: Zip,
  all: readonly Numbered[],
  found: readonly { places: readonly Place[] }[],
  gone: readonly Edit[] = [],
): string {
  const cuts = new Map<string, Cut[]>();
  for (const { part, index, pieces } of found.flatMap(({ places }) => places))
    for (const piece of pieces)
      add(cuts, part, { letters: lettersOf(all[index], piece.from, piece.to), words: bracedIn(piece) });
  return written(zip, cuts, gone);
}

/**
 * A template with values in the place of its tags, in base64; a tag that names no value stays as it is. What stands between `{{#…}}` and `{{/…}}` is there
 * once for each row that the name holds, or once, or not at all. Parts without tags stay byte for byte. `over` = words to stand over the text, in a
 * paragraph of their own.
 */
export function filled(docx: string, fields: Fields, over = ''): string {
  const zip = openZip(docx);
  const parts = partsWith(/\{\{/, zip);
  for (const part of new Set([body, ...parts.keys()])) {
    const xml = zip.files[part]?.asText() ?? '';
    const words = filledPart(xml, parts.get(part) ?? [], fields);
    replace(zip, part, xml, over && part === body ? withLine(words, over) : words);
  }
  return packed(zip);
}

const withLine = (xml: string, words: string): string =>
  xml.replace(
    /<w:body[^<>]*>/,
    (begin) =>
      `${begin}<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>${words}</w:t></w:r></w:p>`,
  );

/** The names of the tags in a template, those of its loops included. */
export const tagsIn = (docx: string): string[] =>
  paragraphsOf(openZip(docx)).flatMap(({ text }) =>
    [...text.matchAll(tagPattern)].map(([, inside = '']) => tagParts(inside.replace(/^\s*[#^/]/, '')).name),
  );

function add(cuts: Map<string, Cut[]>, part: string, cut: Cut): void {
  cuts.set(part, [...(cuts.get(part) ?? []), cut]);
}

const lettersOf = (paragraph: Numbered | undefined, from: number, to: number): Letter[] =>
  (paragraph?.letters.slice(from, to) ?? []).flatMap((letter) => letter ?? []);

function written(zip: Zip, cuts: ReadonlyMap<string, readonly Cut[]>, gone: readonly Edit[]): string {
  for (const [part, own] of cuts) {
    const xml = zip.files[part]?.asText() ?? '';
    replace(zip, part, xml, splice(xml, own, undefined, part === body ? gone : []));
  }
  return packed(zip);
}

function replace(zip: Zip, part: string, before: string, after: string): void {
  if (after !== before) zip.file(part, after);
}
