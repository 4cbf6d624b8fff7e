import { body } from '../word/words-of';
import type { Zip } from '../word/zip';
import type { Left } from './propose';

const macros = /(?:^|\/)vba(?:Project|Data)\b[^/]*$/i;
const macroTypes = /<(?:Override|Default)\b[^<>]*(?:vbaProject|vbaData|vnd\.ms-word\.vba)[^<>]*\/>/gi;
const macroDocument = 'application/vnd.ms-word.document.macroEnabled.main+xml';
const document = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
/** What fetches something, or runs something, when the file is opened. A hyperlink waits for a person. */
const active = /<Relationship\b[^<>]*\/(?:vbaProject|wordVbaData|attachedTemplate)"[^<>]*\/>/g;
const linked = /<Relationship\b(?![^<>]*\/(?:hyperlink|attachedTemplate)")[^<>]*TargetMode="External"[^<>]*>/;
const templateMark = /<w:attachedTemplate\b[^<>]*\/>/g;
const tracked = /<w:(?:ins|del|moveFrom|moveTo)\s[^<>]*[^/]>/;

/** Takes out of a Word file what no paper needs: macros, and the template it would fetch. @returns what was taken, and what should be looked at */
export function stripped(zip: Zip): Left[] {
  const names = Object.keys(zip.files);
  const own = names.filter((name) => macros.test(name));
  for (const name of own) zip.remove(name);
  change(zip, '[Content_Types].xml', (xml) => xml.replace(macroTypes, '').replace(macroDocument, document));
  change(zip, 'word/settings.xml', (xml) => xml.replace(templateMark, ''));
  const rels = names.filter((name) => name.endsWith('.rels') && !own.includes(name));
  const isLinked = rels.some((name) => linked.test(zip.files[name]?.asText() ?? ''));
  for (const name of rels) change(zip, name, (xml) => xml.replace(active, ''));
  return [
    ...(own.length > 0 ? [{ text: own[0] ?? '', why: 'macro' } as const] : []),
    ...(isLinked ? [{ text: 'TargetMode="External"', why: 'linked' } as const] : []),
    ...(tracked.test(zip.files[body]?.asText() ?? '')
      ? [{ text: 'Track Changes', why: 'tracked' } as const]
      : []),
  ];
}

/** A part that says the same stays byte for byte. */
function change(zip: Zip, name: string, rule: (xml: string) => string): void {
  const before = zip.files[name]?.asText();
  if (before === undefined) return;
  const after = rule(before);
  if (after !== before) zip.file(name, after);
}
