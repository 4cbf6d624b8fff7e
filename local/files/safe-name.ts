/** A file name may have 255 bytes; the rest is for what stands around it, such as ` (2).docx`. */
const LONGEST_NAME = 200;

/** A name every file system takes: composed letters (NFC), none of the characters Windows refuses, not too long. */
export function safeName(name: string): string {
  let safe = name
    .normalize('NFC')
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-')
    .replace(/[. ]+$/, '');
  while (Buffer.byteLength(safe) > LONGEST_NAME) safe = safe.slice(0, -1);
  return safe.trim() || 'Văn bản';
}
