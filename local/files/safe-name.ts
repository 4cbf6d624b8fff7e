/** A file name may have 255 bytes; the rest is for what stands around it, such as ` (2).docx`. */
const LONGEST_NAME = 200;

/** A name every file system takes: composed letters (NFC), none of the characters Windows refuses, not too long. */
export function safeName(name: string): string {
  const letters = [...name.normalize('NFC').replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-')].slice(0, LONGEST_NAME);
  const isTooLong = (): boolean => Buffer.byteLength(letters.join('')) > LONGEST_NAME;
  while (isTooLong() || letters.at(-1) === '.' || letters.at(-1) === ' ') letters.pop();
  return letters.join('').trim() || 'Văn bản';
}
