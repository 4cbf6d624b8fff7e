import { largestTemplate } from '../../domain/limits/text-limits';
import { bytesOf } from '../../domain/text/base64';
import { docxOpens } from '../word/opens';
import { body } from '../word/words-of';
import { openZip, type Zip } from '../word/zip';

/** Why a file cannot be a template. */
export const fileFaults = [
  'pdf-is-no-template',
  'old-word-file',
  'word-file-locked',
  'no-word-file',
  'word-file-broken',
  'word-file-too-large',
] as const;
export type FileFault = (typeof fileFaults)[number];

/** Bytes of a file, and of what it holds once unpacked, that are taken: a paper of 200 pages with a scan or two. */
export const mostTemplate = { packed: largestTemplate, unpacked: 40_000_000, parts: 2_000 };

/** What stands at the beginning of a file's base64. */
const beginnings: readonly (readonly [string, FileFault])[] = [
  ['JVBER', 'pdf-is-no-template'],
  // OLE: Word up to 2003; a file with a password is told from it before.
  ['0M8R4KGx', 'old-word-file'],
  ['e1xydG', 'old-word-file'],
];
/** The texts of other programs that can be converted, by the type that each is. */
const officeTypes = [
  ['0M8R4KGx', 'application/msword'],
  ['e1xydG', 'application/rtf'],
] as const;
const openDocument = 'mimetypeapplication/vnd.oasis.opendocument.text';
type OfficeType = (typeof officeTypes)[number][1] | 'application/vnd.oasis.opendocument.text';

/**
 * As what a file that is no .docx can be converted to one; undefined for a .docx, and for what no conversion helps.
 * @example officeTypeOf('e1xydGYx') // 'application/rtf'
 */
export function officeTypeOf(base64: string): OfficeType | undefined {
  if (base64.length * 0.75 > mostTemplate.packed || isLocked(base64)) return undefined;
  const known = officeTypes.find(([begins]) => base64.startsWith(begins))?.[1];
  const begin = String.fromCharCode(...bytesOf(base64.slice(0, beginLetters)));
  return known ?? (begin.includes(openDocument) ? 'application/vnd.oasis.opendocument.text' : undefined);
}

/** Letters of base64, a multiple of four, within which an OpenDocument says what it is. */
const beginLetters = 160;

/** `PK`. */
const zipped = 'UEs';
/** How Office names what it has encrypted, in letters of two bytes each. */
const encrypted = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** The parts of a Word file that hold words: the text itself, what stands over and under it, and notes. */
export const textParts = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;

/**
 * Opens a .docx, in base64, as far as it is one and of a size that can be worked with.
 * @example openTemplateFile('JVBERi0x') // { wrong: 'pdf-is-no-template' }
 */
export function openTemplateFile(base64: string): { zip: Zip } | { wrong: FileFault } {
  const known = beginnings.find(([begins]) => base64.startsWith(begins));
  if (known) return { wrong: isLocked(base64) ? 'word-file-locked' : known[1] };
  if (!base64.startsWith(zipped)) return { wrong: 'no-word-file' };
  if (base64.length * 0.75 > mostTemplate.packed) return { wrong: 'word-file-too-large' };
  try {
    const opened = looked(openZip(base64));
    return 'wrong' in opened || docxOpens(base64) ? opened : { wrong: 'word-file-broken' };
  } catch {
    return { wrong: 'word-file-broken' };
  }
}

function looked(zip: Zip): { zip: Zip } | { wrong: FileFault } {
  const files = Object.values(zip.files);
  const size = files.reduce((sum, { _data }) => sum + (_data?.uncompressedSize ?? 0), 0);
  if (size > mostTemplate.unpacked || files.length > mostTemplate.parts)
    return { wrong: 'word-file-too-large' };
  // Unpacked here, where a part that is damaged, or larger than it says, stops only this file.
  for (const file of files) file.asBinary();
  return zip.files[body]?.asText().includes('<w:body') ? { zip } : { wrong: 'no-word-file' };
}

function isLocked(base64: string): boolean {
  if (base64.length * 0.75 > mostTemplate.packed) return false;
  const bytes = bytesOf(base64);
  const [first = 0] = encrypted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (encrypted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
