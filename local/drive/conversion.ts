import PizZip from 'pizzip';
import { RestError } from '../rest/api';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const TEXT_PARTS = /^word\/(document|header\d*|footer\d*)\.xml$/;
/** A run that holds nothing but its properties and one text with a space inside. */
const TEXT_RUN =
  /<w:r(?: [^>]*)?>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t(?: [^>]*)?>([^<]* [^<]+)<\/w:t><\/w:r>/gs;

/**
 * What a .docx becomes by conversion to a Google Doc and export back. Imitated is one thing only, which bites those
 * who compare or fill documents run by run: the text is the same, its division into runs is not.
 * @throws RestError 400 for bytes that are no .docx.
 */
export const convert = (bytes: Uint8Array): Uint8Array =>
  rewritten(bytes, (xml) => xml.replace(TEXT_RUN, splitRun));

/** A text as Docs may give it back: with other quotation marks, dashes and spaces, and without those at the end of a line. */
export const asDocsWrites = (bytes: Uint8Array): Uint8Array =>
  rewritten(bytes, (xml) =>
    xml
      .replace(
        /(<w:t(?: [^>]*)?>)([^<]*)<\/w:t>/g,
        (_all, open: string, text: string) => `${open}${otherSigns(text)}</w:t>`,
      )
      .replace(/ +<\/w:t><\/w:r><\/w:p>/g, '</w:t></w:r></w:p>'),
  );

const otherSigns = (text: string): string =>
  text
    .replace(/&quot;|["“”]/g, '″')
    .replace(/([,:;]) /g, '$1\u00A0')
    .replace(/ - /g, ' – ');

function rewritten(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const zip = open(bytes);
  for (const name of Object.keys(zip.files).filter((part) => TEXT_PARTS.test(part)))
    zip.file(name, change(zip.file(name)?.asText() ?? ''));
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
}

function open(bytes: Uint8Array): PizZip {
  try {
    const zip = new PizZip(bytes);
    if (zip.file('word/document.xml')) return zip;
  } catch {
    // The one answer below serves for both.
  }
  throw new RestError(400, 'Bad Request');
}

function splitRun(_run: string, properties = '', text = ''): string {
  const space = text.indexOf(' ', Math.floor(text.length / 3));
  const cut = (space < 0 ? text.lastIndexOf(' ') : space) + 1;
  return [text.slice(0, cut), text.slice(cut)]
    .filter(Boolean)
    .map((part) => `<w:r>${properties}<w:t xml:space="preserve">${part}</w:t></w:r>`)
    .join('');
}
