import type { Numbered } from '../adopt-facts/spans';
import { openZip } from '../word/zip';
import { paragraphsOf } from './adopted';

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
