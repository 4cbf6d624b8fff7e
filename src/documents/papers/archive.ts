import { bytesOf } from '../../domain/text/base64';
import { emptyZip } from '../word/zip';

/** A file of an archive, by its path in it: words, or bytes in base64, which are packed already as PDF and .docx are. */
export type PackedFile = { path: string } & ({ words: string } | { base64: string });

/** The files as one ZIP, in base64; no two may have one path. */
export function archiveOf(files: readonly PackedFile[]): string {
  const zip = emptyZip();
  for (const file of files) {
    if ('words' in file) zip.file(file.path, file.words);
    else zip.file(file.path, bytesOf(file.base64), { compression: 'STORE' });
  }
  return zip.generate({ type: 'base64', compression: 'DEFLATE' });
}
