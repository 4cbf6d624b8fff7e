import type { ListedPaper } from '../../documents/kinds/paper-kind';
import { askedPapers, copyCode } from '../../documents/ready/listed';
import { codeKey } from '../../domain/text/digest';
import type { Book } from '../../tables/book';
import { isWritten, type PaperEntry } from './paper-ledger';

/** What is opened to count copies: the list, and everybody whom it may invite. */
export const copyTabs = ['conference', 'papers', 'units', 'people', 'guestLines'] as const;

/**
 * How many copies of a listed paper the Sheet asks for, how many are written, the file of the first that is ('' = none), and the unit of
 * the very first ('' = one for all).
 */
export function copiesOf(
  listed: ListedPaper,
  book: Book,
  entries: ReadonlyMap<string, PaperEntry>,
): { count: number; written: number; id: string; first: string } {
  const asked = askedPapers(listed, book);
  const copies = asked.map(({ unit }) => entries.get(codeKey(copyCode(listed, unit.code))));
  const written = copies.filter(isWritten);
  const id = written.find((one) => one?.id)?.id ?? '';
  return { count: copies.length, written: written.length, id, first: asked[0]?.unit.code ?? '' };
}
