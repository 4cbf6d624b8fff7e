import type { ListedPaper } from '../../documents/kinds/paper-kind';
import { askedPapers, copyCode } from '../../documents/list/listed';
import { codeKey } from '../../domain/text/digest';
import type { Book } from '../../tables/book';
import { isWritten, type PaperEntry } from './ledger';

/** How many copies of a listed paper the Sheet asks for, how many are written, and the first one's file ('' = none). */
export function copiesOf(
  listed: ListedPaper,
  book: Book,
  entries: ReadonlyMap<string, PaperEntry>,
): { count: number; written: number; id: string } {
  const copies = askedPapers(listed, book).map(({ unit }) =>
    entries.get(codeKey(copyCode(listed, unit.code))),
  );
  const written = copies.filter(isWritten);
  return { count: copies.length, written: written.length, id: written.find((one) => one?.id)?.id ?? '' };
}
