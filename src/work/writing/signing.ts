import { oneLine } from '../../documents/frame/inline';
import { askedPapers, copyCode, listedPapers, paperCoded } from '../../documents/ready/listed';
import { numberedAs } from '../../documents/ready/numbered';
import type { Scannable } from '../../domain/papers/scans';
import { codeKey } from '../../domain/text/digest';
import type { DriveFile } from '../../google/drive';
import { type Book, conferenceOf } from '../../tables/book';
import type { Lives } from '../papers/lives';
import { isWritten, type PaperEntry } from '../papers/paper-ledger';
import type { Signing } from '../papers/signed';

/** Where the scan of a listed paper with copies belongs: to all of them. Undefined for what is no such row, or while this account sees no copy of it. */
export function signingOf(
  code: string,
  book: Book,
  files: ReadonlyMap<string, DriveFile>,
): (Signing & { copies: number }) | undefined {
  const listed = paperCoded(code, book);
  const keys = listed
    ? askedPapers(listed, book).map(({ unit }) => codeKey(copyCode(listed, unit.code)))
    : [];
  const first = keys.flatMap((key) => {
    const file = files.get(key);
    return file ? [{ key, file }] : [];
  })[0];
  return first && { key: codeKey(code), first, copies: keys.length };
}

/** All of which a scan may be: each written paper of the list, and each copy. */
export function scannable(book: Book, entries: ReadonlyMap<string, PaperEntry>, lives: Lives): Scannable[] {
  const conference = conferenceOf(book);
  const nobody = { code: '', name: '' };
  return listedPapers(book).flatMap((listed): Scannable[] => {
    const { number, symbol } = numberedAs(listed, conference, lives.kept(listed.code));
    const copies = askedPapers(listed, book).flatMap(({ unit }): Scannable[] => {
      const entry = entries.get(codeKey(copyCode(listed, unit.code)));
      return entry && isWritten(entry)
        ? [
            {
              code: entry.code,
              name: entry.name,
              unit: { ...unit, name: oneLine(unit.name) },
              number: '',
              symbol: '',
            },
          ]
        : [];
    });
    if (copies.length === 0) return [];
    const own = copies.length === 1 && copies[0]?.code === listed.code ? copies[0] : undefined;
    const row = { code: listed.code, name: own?.name ?? listed.named, unit: nobody, number, symbol };
    return own ? [row] : [row, ...copies];
  });
}
