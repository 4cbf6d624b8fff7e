import { fold } from '../../domain/text/vietnamese';
import { formatted } from '../frame/formats';
import type { Paper, Printed } from '../frame/paper';
import { tagParts } from '../frame/tags';
import { openTemplate, openZip, packed, type Ready, type Zip } from './engine';
import { loopsIn, usedNames, withoutUnused } from './unused';
import { body, textIn } from './words-of';

/** Halves of letters and code points that no XML may hold; a paper with one would not open. */
const unprintable = /[\p{Cs}\uFFFE\uFFFF]/gu;

/** How our templates are written. */
export const syntax = {
  delimiters: { start: '{{', end: '}}' },
  paragraphLoop: true,
  linebreaks: true,
  errorLogging: false,
  // One control character in a cell would otherwise fail the whole paper.
  stripInvalidXMLChars: true,
  parser: (tag: string) => ({ get: (scope: unknown) => valueIn(scope, tag) }),
  nullGetter: () => '',
};

/** Templates made ready in this run, by their bytes and the loops that were left in them. */
const ready = new Map<string, Ready>();

/**
 * Fills a paper's template: a Word document, in base64, and the plain words in it. Words go in as they are: braces, `&` and `<` in them mean
 * nothing.
 * @throws when the template itself is broken.
 */
export function render(paper: Paper): Printed {
  const zip = filledIn(paper);
  return { docx: packed(zip), text: textIn(zip) };
}

/** The plain words alone, where nothing need be packed. */
export const plainWords = (paper: Paper): string => textIn(filledIn(paper));

function filledIn({ template: { docx }, fields }: Paper): Zip {
  const used = usedNames(fields);
  const key = [docx, ...[...bodyOf(docx).loops].filter((name) => used.has(name))].join();
  const one = ready.get(key) ?? openTemplate(cutTo(used, docx), syntax);
  // What a filling fails by the engine holds against the next, so only one that has come through is filled again.
  ready.delete(key);
  const zip = one.fill(fields);
  ready.set(key, one);
  return zip;
}

/** The words of each template that this run has read, and its loops. */
const read = new Map<string, { xml: string; loops: ReadonlySet<string> }>();

function bodyOf(docx: string): { xml: string; loops: ReadonlySet<string> } {
  const known = read.get(docx);
  if (known) return known;
  const xml = openZip(docx).files[body]?.asText() ?? '';
  const one = { xml, loops: loopsIn(xml) };
  read.set(docx, one);
  return one;
}

function cutTo(used: ReadonlySet<string>, docx: string): Zip {
  const zip = openZip(docx);
  zip.file(body, withoutUnused(bodyOf(docx).xml, used));
  return zip;
}

/** The field a tag means, matched folded; undefined sends the engine to the scope around. */
function valueIn(scope: unknown, tag: string): unknown {
  if (tag === '.') return scope;
  if (typeof scope !== 'object' || scope === null) return undefined;
  const { name, format } = tagParts(tag);
  const value: unknown = Object.entries(scope).find(([key]) => fold(key) === fold(name))?.[1];
  return typeof value === 'string' ? formatted(value.replace(unprintable, ''), format) : value;
}
