import { body } from './words-of';
import { openZip } from './zip';

/** A tag of XML: whether it closes, its name, whether it is both at once. Marks in quotation may hold `>`. */
const tag = /<(\/?)([\w:.-]+)(?:"[^"<]*"|'[^'<]*'|[^"'<>/]|\/(?!>))*(\/?)>/g;

/**
 * Whether Word and Google could open the bytes of a .docx, in base64: it is a whole zip, and each tag of its text is closed.
 * @example docxOpens('UEsDBA==') // false
 */
export function docxOpens(docx: string): boolean {
  try {
    // Tags are plain letters: the bytes need not become words.
    return isClosed(openZip(docx).files[body]?.asBinary() ?? '');
  } catch {
    return false;
  }
}

function isClosed(xml: string): boolean {
  const open: string[] = [];
  let tags = 0;
  for (const [, closes, name = '', isBoth] of xml.matchAll(tag)) {
    tags += 1;
    if (closes && open.pop() !== name) return false;
    if (!closes && !isBoth) open.push(name);
  }
  return tags > 0 && open.length === 0;
}
