import { oneLine } from '../../documents/frame/inline';
import { paperCoded } from '../../documents/ready/listed';
import { numberedWords } from '../../documents/ready/numbered';
import { type At, type Problem, problem } from '../../domain/problem';
import { type Book, conferenceOf } from '../../tables/book';

/**
 * How letters of a Form name the công văn that it goes with, by its code in Danh mục văn bản or as it was typed; '' = none, or one that has no number yet.
 * @example citedWords('số 12/SKHCN-KH ngày 01/7/2020', book) // 'công văn số 12/SKHCN-KH ngày 01/7/2020'
 */
export function citedWords(typed: string | undefined, book: Book<'conference' | 'papers'>): string {
  const words = oneLine(typed);
  if (words === '' || unnumbered(typed, book)) return '';
  const listed = paperCoded(words, book);
  const number = listed ? numberedWords(listed, conferenceOf(book)) : words;
  const named = listed?.title ? listed.named.toLowerCase() : 'công văn';
  return /^(?:công văn|giấy mời|thông báo|kế hoạch)/i.test(number) ? number : `${named} ${number}`;
}

/** Said where letters cannot cite the paper that is named, since it has no number or no day yet. */
export const unnumberedTold = (
  typed: string | undefined,
  book: Book<'conference' | 'papers'>,
  place: At,
): Problem[] => (unnumbered(typed, book) ? [problem('cited-unnumbered', place, typed)] : []);

function unnumbered(typed: string | undefined, book: Book<'conference' | 'papers'>): boolean {
  const listed = paperCoded(oneLine(typed), book);
  return listed !== undefined && numberedWords(listed, conferenceOf(book)) === '';
}
