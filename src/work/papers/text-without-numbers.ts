import { wordsOf } from '../../documents/adopt/rendered';
import type { ListedPaper } from '../../documents/kinds/paper-kind';
import { askedPapers, paperCoded } from '../../documents/ready/listed';
import { digest } from '../../domain/text/digest';
import { fold } from '../../domain/text/vietnamese';
import type { Book } from '../../tables/book';
import { wantedPaper } from './wanted';

/**
 * The fingerprint of what a paper says beside numbers and days, which come once everything else is agreed to. Its copies differ only by whom they are
 * for, so one stands for all: that of a unit, by default the first. Undefined where the Sheet asks for no such copy.
 */
export function bareWords(
  { code }: Pick<ListedPaper, 'code'>,
  book: Book,
  unit?: string,
): { unit: string; words: string } | undefined {
  const bare = withoutNumbers(book);
  const listed = paperCoded(code, bare);
  const copies = listed ? askedPapers(listed, bare) : [];
  const copy = unit === undefined ? copies[0] : copies.find((one) => fold(one.unit.code) === fold(unit));
  if (!copy) return undefined;
  return { unit: copy.unit.code, words: digest(wordsOf(wantedPaper(copy).paper)) };
}

/** As if no paper of the list had its number yet: papers cite each other. */
const withoutNumbers = (book: Book): Book => ({
  ...book,
  papers: {
    ...book.papers,
    rows: book.papers.rows.map((row) => ({ ...row, number: undefined, issued: undefined })),
  },
});
