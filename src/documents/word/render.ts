import type { Paper, Printed } from '../frame/paper';
import { filledPart } from './filled-part';
import { paragraphsIn } from './paragraphs';
import { loopsIn, usedNames, withoutUnused } from './unused';
import { body, textOfXml } from './words-of';
import { openZip, packed, type Zip } from './zip';

/**
 * Fills a paper's template: a Word document, in base64, and the plain words in it. Words go in as they are: braces, `&` and `<` in them mean
 * nothing.
 */
export function render(paper: Paper): Printed {
  const { zip, around } = read(paper.template.docx);
  const xml = filled(paper);
  zip.file(body, xml);
  for (const [name, words] of around)
    zip.file(name, filledPart(words, paragraphsIn(words), paper.fields, true));
  return { docx: packed(zip), text: textOfXml(xml) };
}

/** The plain words alone, where nothing need be packed. */
export const plainWords = (paper: Paper): string => textOfXml(filled(paper));

/** What the body of a paper says. */
function filled({ template: { docx }, fields }: Paper): string {
  const used = usedNames(fields);
  const { xml, loops, cut } = read(docx);
  const key = [...loops].filter((name) => used.has(name)).join();
  const own = cut.get(key) ?? withoutUnused(xml, used);
  cut.set(key, own);
  return filledPart(own, paragraphsIn(own), fields, true);
}

/**
 * A template that this run has opened: its body, the loops in it, the body without those that a paper does not use, and what stands over and under its
 * pages, by the names of the parts.
 */
type Read = {
  zip: Zip;
  xml: string;
  loops: ReadonlySet<string>;
  cut: Map<string, string>;
  around: readonly [string, string][];
};
const known = new Map<string, Read>();

function read(docx: string): Read {
  const before = known.get(docx);
  if (before) return before;
  const zip = openZip(docx);
  const xml = zip.files[body]?.asText() ?? '';
  const around = Object.values(zip.files).flatMap((part): [string, string][] =>
    /^word\/(?:header|footer)\d*\.xml$/.test(part.name) ? [[part.name, part.asText()]] : [],
  );
  const one = { zip, xml, loops: loopsIn(xml), cut: new Map<string, string>(), around };
  known.set(docx, one);
  return one;
}
