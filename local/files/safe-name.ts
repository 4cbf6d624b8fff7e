/** A file name may have 255 bytes; the rest is for what stands around it, such as ` (2).docx`. */
const LONGEST_NAME = 200;

/**
 * A name every file system takes: composed letters (NFC), not too long, none of the characters that Windows refuses or that turn the
 * direction of writing.
 */
export function safeName(name: string): string {
  const safe = name.normalize('NFC').replace(/[\\/:*?"<>|\p{Cc}\p{Bidi_Control}]+/gu, '-');
  const letters = [...safe].slice(0, LONGEST_NAME);
  const isTooLong = (): boolean => Buffer.byteLength(letters.join('')) > LONGEST_NAME;
  while (isTooLong() || letters.at(-1) === '.' || letters.at(-1) === ' ') letters.pop();
  return letters.join('').trim() || 'Văn bản';
}
