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
