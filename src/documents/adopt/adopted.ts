import { asWritten } from '../adopt-facts/as-written';
import { footerOf } from '../adopt-facts/footer';
import { frameFacts, yearOf } from '../adopt-facts/frame-facts';
import { labelFacts } from '../adopt-facts/label-facts';
import { labelledIn } from '../adopt-facts/labels';
import type { Fact } from '../adopt-facts/read-facts';
import { type Header, headerOf } from '../adopt-facts/read-header';
import { sentenceFacts } from '../adopt-facts/sentence-facts';
import { type Numbered, type Span, segmentsOf } from '../adopt-facts/spans';
import { tagPattern } from '../frame/tags';
import type { PaperKind } from '../kinds/paper-kind';
import { paperKinds } from '../ready/paper-kinds';
import { paragraphsIn } from '../word/paragraphs';
import { body } from '../word/words-of';
import { openZip, type Zip } from '../word/zip';
import { type Chosen, withEnds } from './ends';
import { textParts } from './opened';
import { type Proposal, proposed } from './propose';

/** What a Word file was read as. `title` and `abbreviation` where they are not those of the kind. */
export type Adopted = Proposal & {
  kind: PaperKind;
  title: string;
  abbreviation: string;
  /** In one line, the name of the conference in it as a tag. */
  abstract: string;
};

/** The paragraphs of all parts that hold words, those of the text first. */
export const paragraphsOf = (zip: Zip): Numbered[] =>
  Object.keys(zip.files)
    .filter((name) => textParts.test(name))
    .sort((a, b) => Number(b === body) - Number(a === body) || (a < b ? -1 : 1))
    .flatMap((part) => paragraphsIn(zip.files[part]?.asText() ?? '').map((one) => ({ ...one, part })))
    .map((one, index) => ({ ...one, index }));

/** Those with a pattern in them, by their part. */
export function partsWith(pattern: RegExp, zip: Zip): Map<string, Numbered[]> {
  const parts = new Map<string, Numbered[]>();
  for (const one of paragraphsOf(zip))
    if (pattern.test(one.text)) parts.set(one.part, [...(parts.get(one.part) ?? []), one]);
  return parts;
}

/** Reads a paper as Decree 30 lays it out, and proposes which of its words are values; `chosen` = those whose ends a reader has moved,
 * `tabled` = the paragraphs of rows that repeat. */
export function read(
  all: readonly Numbered[],
  chosen: readonly Chosen[] = [],
  tabled: ReadonlySet<number> = new Set(),
): Adopted {
  const text = all.filter(({ part, again, index }) => part === body && !again && !tabled.has(index));
  const segments = segmentsOf(text);
  const header = headerOf(segments);
  const footer = footerOf(segments);
  const own = text.filter(({ index }) => index >= header.end && index < footer.begin);
  const year = yearOf(header);
  const labelled = labelledIn(own);
  const told = [...frameFacts(header, footer), ...labelFacts(labelled, year)];
  const facts = [...told, ...sentenceFacts(own, labelled, told, year)].map((fact) =>
    withEnds(asWritten(fact, all), all, chosen),
  );
  const isTagged = ({ paragraph, from, to }: Span): boolean =>
    [...(all[paragraph]?.text ?? '').matchAll(tagPattern)].some(
      ({ index, 0: tag }) => from < index + tag.length && index < to,
    );
  // What is a tag already is no value.
  const proposal = proposed(
    facts.filter(({ at }) => !at.some(isTagged)),
    all,
    tabled,
  );
  return { ...kindIn(header), ...proposal, abstract: abstractOf(header, facts) };
}

const isSaid = (title: string, said: string): boolean => title !== '' && said.startsWith(title);

/** What associations and unions call an invitation. */
const otherInvitation = 'THƯ MỜI';

function kindIn({ title, code, abstract }: Header): Pick<Adopted, 'kind' | 'title' | 'abbreviation'> {
  const said = title?.text ?? '';
  const known = paperKinds.find(
    ({ name, title: own }) => isSaid(own, said) || (name === 'invitation' && isSaid(otherInvitation, said)),
  );
  const isLetter = title === undefined && abstract.length > 0;
  const kind = known ?? paperKinds.find(({ name }) => name === (isLetter ? 'letter' : 'own'));
  if (!kind) throw new Error('No kind for papers of one’s own.');
  return {
    kind,
    title: said === kind.title ? '' : said,
    abbreviation: title === undefined || code === kind.abbreviation || !/\p{L}/u.test(code) ? '' : code,
  };
}

/** The abstract with the conference's name in it as a tag, as a row of the list would say it. */
function abstractOf({ abstract }: Header, facts: readonly Fact[]): string {
  const whole = words(abstract);
  const event = facts.find(({ field }) => field === 'event')?.typed;
  const at = event ? whole.toLowerCase().indexOf(event.toLowerCase()) : -1;
  if (!event || at < 0) return whole;
  const format = whole.charAt(at) === event.charAt(0) ? '' : ' | đầu câu thường';
  return `${whole.slice(0, at)}{{Tên hội nghị${format}}}${whole.slice(at + event.length)}`;
}

const words = (spans: readonly Span[]): string => spans.map(({ text }) => text).join(' ');

/** The paragraphs of a template as a person reads them, each once; what Word fills in by itself is none of its words. */
export const templateTexts = (docx: string): string[] =>
  paragraphsOf(openZip(docx))
    .filter(({ again }) => !again)
    .map(withoutFields)
    .filter((text) => /[\p{L}\p{N}]/u.test(text));

const withoutFields = ({ text, letters }: Numbered): string =>
  text
    .split('')
    .map((unit, index) => (letters[index]?.lock === 'field' ? '□' : unit))
    .join('')
    .replace(/[\n\t]/g, ' ');
