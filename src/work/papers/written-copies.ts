import { contents } from '../../documents/kinds/contents';
import type { ListedPaper } from '../../documents/kinds/paper-kind';
import { copiesFor, copyCode, listedPapers, papersOfKind } from '../../documents/ready/listed';
import { type Problem, problem } from '../../domain/problem';
import { codeKey } from '../../domain/text/digest';
import type { Book, GuestTabs } from '../../tables/book';
import { placeIn } from '../../tables/tables';
import { hiddenOf, papersInSight } from './in-sight';
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

/** What is opened to tell which papers can be taken. */
export const setTabs = [...copyTabs, 'documents'] as const;

/** The written papers that neither filter hides, in the order of the list; what is hidden is told. */
export type PaperSet = { papers: ListedPaper[]; entries: PaperEntry[]; told: Problem[] };

/** Looks what there is to take. @param chosen the listed papers that are meant */
export function paperSet(
  chosen: readonly ListedPaper[],
  book: Book<GuestTabs | 'documents' | 'papers'>,
  entries: ReadonlyMap<string, PaperEntry>,
): PaperSet {
  const { left, told } = papersInSight(chosen);
  const rows = hiddenOf('documents', book.documents.rows);
  const hidden = new Set(rows.map(({ code = '' }) => codeKey(code)));
  const there = left.map((listed) => ({ listed, copies: writtenOf(listed, book, entries) }));
  const seen = there.map(({ listed, copies }) => ({
    listed,
    copies: copies.filter(({ code }) => !hidden.has(codeKey(code))),
  }));
  const count = there.flatMap(({ copies }) => copies).length - seen.flatMap(({ copies }) => copies).length;
  const at = placeIn('documents');
  return {
    papers: seen.flatMap(({ listed, copies }) => (copies.length > 0 ? [listed] : [])),
    entries: seen.flatMap(({ copies }) => copies),
    told: [...told, ...(count > 0 ? [problem('documents-hidden', at, count)] : [])],
  };
}

/** The copies of a listed paper that are there. */
export const writtenOf = (
  listed: ListedPaper,
  book: Book<GuestTabs | 'papers'>,
  entries: ReadonlyMap<string, PaperEntry>,
): PaperEntry[] =>
  copiesFor(listed, book).flatMap((guest) => {
    const entry = entries.get(codeKey(copyCode(listed, guest?.unit.code ?? '')));
    return entry?.id && isWritten(entry) ? [entry] : [];
  });

/** The papers of the list but its contents page, which is made of the others. */
export const othersIn = (book: Book<'papers'>): ListedPaper[] =>
  listedPapers(book).filter(({ kind }) => kind !== contents);

/** The contents page; where the list has none, the one that the kind itself describes. */
export const contentsIn = (book: Book<'papers'>): ListedPaper[] => papersOfKind(contents, book).slice(0, 1);
