import { base64 } from '@scure/base';

/** How every PDF begins, in base64 (`%PDF-`). */
const beginning = 'JVBERi0';
/** Readers look for the end of a PDF in its last bytes, as some programs leave a few more behind it; in base64, in whole groups of four. */
const endLength = 2800;
/** Where the table of a PDF's parts begins, in bytes, and the mark of its end (ISO 32000, 7.5.5). */
const end = /startxref\s+(\d+)\s+%%EOF(?![\s\S]*startxref)/;

/**
 * Whether the bytes of a PDF, in base64, are whole as far as its two ends tell: it begins as one, and ends with the place of a table
 * that lies within it. What was cut off, emptied or is something else does not.
 * @example pdfOpens('JVBERi0xLjcK') // false
 */
export function pdfOpens(encoded: string): boolean {
  if (!encoded.startsWith(beginning) || encoded.length % 4 !== 0) return false;
  const tail = encoded.slice(-endLength);
  try {
    const [, table] = end.exec(String.fromCharCode(...base64.decode(tail))) ?? [];
    return table !== undefined && Number(table) < (encoded.length / 4) * 3;
  } catch {
    return false;
  }
}

/** Bytes around a place that are looked at, in whole groups of three: what says that a PDF is locked stands in a short list there. */
const around = 3 * 1024;

/**
 * Whether a PDF that opens asks for a password or forbids copying: its list of parts names a key (ISO 32000, 7.6.1). That list stands at its end, or
 * where its end says; in a file for slow lines also at its beginning.
 */
export function pdfLocked(encoded: string): boolean {
  const tail = wordsAt(encoded, (encoded.length / 4) * 3 - around);
  const table = Number(end.exec(tail)?.[1] ?? 0);
  return [tail, wordsAt(encoded, table), wordsAt(encoded, 0)].some((words) => /\/Encrypt\b/.test(words));
}

/** The bytes from a place on, a letter each; the place is moved down to a group of base64. */
function wordsAt(encoded: string, byte: number): string {
  const from = Math.floor(Math.max(0, byte) / 3) * 4;
  return String.fromCharCode(...base64.decode(encoded.slice(from, from + (around / 3) * 4)));
}
