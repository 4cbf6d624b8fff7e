import type { ListedPaper } from '../../documents/kinds/paper-kind';
import { copiesFor, copyCode } from '../../documents/ready/listed';
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
  book: Book<(typeof copyTabs)[number]>,
  entries: ReadonlyMap<string, PaperEntry>,
): { count: number; written: number; id: string; first: string } {
  const units = copiesFor(listed, book).map((guest) => guest?.unit.code ?? '');
  const copies = units.map((unit) => entries.get(codeKey(copyCode(listed, unit))));
  const written = copies.filter(isWritten);
  const id = written.find((one) => one?.id)?.id ?? '';
  return { count: copies.length, written: written.length, id, first: units[0] ?? '' };
}
