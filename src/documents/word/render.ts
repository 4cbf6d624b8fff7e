import { fold } from '../../domain/text/vietnamese';
import type { Paper, Printed } from '../frame/paper';
import { formatted } from '../text/formats';
import { tagParts } from '../text/tags';
import { openTemplate, openZip, packed, type Ready } from './engine';
import { textIn } from './words-of';

/** Halves of letters and code points that no XML may hold; a paper with one would not open. */
const unprintable = /[\p{Cs}\uFFFE\uFFFF]/gu;

const options = {
  delimiters: { start: '{{', end: '}}' },
  paragraphLoop: true,
  linebreaks: true,
  errorLogging: false,
  // One control character in a cell would otherwise fail the whole paper.
  stripInvalidXMLChars: true,
  parser: (tag: string) => ({ get: (scope: unknown) => valueIn(scope, tag) }),
  nullGetter: () => '',
};

/** Templates made ready in this run, by their bytes. */
const ready = new Map<string, Ready>();

/**
 * Fills a paper's template: a Word document, in base64, and the plain words in it. Words go in as they are: braces, `&` and `<` in them mean
 * nothing.
 * @throws when the template itself is broken.
 */
export function render({ template: { docx }, fields }: Paper): Printed {
  const one = ready.get(docx) ?? openTemplate(openZip(docx), options);
  // What a filling fails by the engine holds against the next, so only one that has come through is filled again.
  ready.delete(docx);
  const zip = one.fill(fields);
  ready.set(docx, one);
  return { docx: packed(zip), text: textIn(zip) };
}

/** The field a tag means, matched folded; undefined sends the engine to the scope around. */
function valueIn(scope: unknown, tag: string): unknown {
  if (tag === '.') return scope;
  if (typeof scope !== 'object' || scope === null) return undefined;
  const { name, format } = tagParts(tag);
  const value: unknown = Object.entries(scope).find(([key]) => fold(key) === fold(name))?.[1];
  return typeof value === 'string' ? formatted(value.replace(unprintable, ''), format) : value;
}
