import { fold } from '../../domain/text/vietnamese';
import { formatted } from '../text/formats';
import { tagParts } from '../text/tags';
import { openZip, type Zip } from '../word/engine';
import { body } from '../word/words-of';
import { paragraphsOf } from './adopted';
import type { Letter } from './letters';
import type { Found } from './propose';
import type { Numbered } from './spans';
import { type Cut, splice } from './splice';

/** Every entry that is written anew carries this time, so that the same paper has the same bytes. */
const anyTime = new Date(Date.UTC(2020, 0, 1));
const everyTag = /\{\{([^{}]*)\}\}/g;

/** The Word file with the tags of what was found in the place of the values, in base64. */
export function withTags(zip: Zip, all: readonly Numbered[], found: readonly Found[]): string {
  const cuts = new Map<string, Cut[]>();
  for (const { part, index, pieces } of found.flatMap(({ places }) => places))
    for (const { from, to, tag } of pieces)
      add(cuts, part, { letters: lettersOf(all[index], from, to), words: `{{${tag}}}` });
  return written(zip, cuts);
}

/**
 * A template with values in the place of its tags, in base64; a tag that names no value stays as it is. Parts without tags stay byte for byte.
 * `over` = words to stand over the text, in a paragraph of their own.
 */
export function filled(docx: string, values: Readonly<Record<string, string>>, over = ''): string {
  const zip = openZip(docx);
  const byName = new Map(Object.entries(values).map(([title, value]) => [fold(title), value]));
  const cuts = new Map<string, Cut[]>();
  for (const paragraph of paragraphsOf(zip))
    for (const { 0: whole, 1: inside = '', index } of paragraph.text.matchAll(everyTag)) {
      const { name, format } = tagParts(inside);
      const value = byName.get(fold(name));
      if (value === undefined) continue;
      const letters = lettersOf(paragraph, index, index + whole.length);
      add(cuts, paragraph.part, { letters, words: formatted(value, format) });
    }
  return written(zip, cuts, (part, xml) => (over && part === body ? withLine(xml, over) : xml));
}

const withLine = (xml: string, words: string): string =>
  xml.replace(
    /<w:body[^<>]*>/,
    (begin) =>
      `${begin}<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>${words}</w:t></w:r></w:p>`,
  );

/** The names of the tags in a template. */
export const tagsIn = (docx: string): string[] =>
  paragraphsOf(openZip(docx)).flatMap(({ text }) =>
    [...text.matchAll(everyTag)].map(([, inside = '']) => tagParts(inside).name),
  );

function add(cuts: Map<string, Cut[]>, part: string, cut: Cut): void {
  cuts.set(part, [...(cuts.get(part) ?? []), cut]);
}

const lettersOf = (paragraph: Numbered | undefined, from: number, to: number): Letter[] =>
  (paragraph?.letters.slice(from, to) ?? []).flatMap((letter) => letter ?? []);

function written(
  zip: Zip,
  cuts: ReadonlyMap<string, readonly Cut[]>,
  last: (part: string, xml: string) => string = (_, xml) => xml,
): string {
  for (const part of new Set([body, ...cuts.keys()])) {
    const xml = zip.files[part]?.asText() ?? '';
    const after = last(part, splice(xml, cuts.get(part) ?? []));
    if (after !== xml) zip.file(part, after);
  }
  for (const file of Object.values(zip.files)) file.date = anyTime;
  return zip.generate({ type: 'base64', compression: 'DEFLATE' });
}
