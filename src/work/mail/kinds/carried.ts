import { paperLinesOf } from '../../../documents/kinds/of-lines';
import { type ListedPaper, type PaperKind, paperCode } from '../../../documents/kinds/paper-kind';
import { fold } from '../../../domain/text/vietnamese';
import type { Book } from '../../../tables/book';
import { unfinished } from '../../sheet/unfinished';

/** The code of the mail that brings a listed paper to a guest; a second paper of the kind is named in it. @example carriedCode(invitation, 'GM2', '213') // 'GM·GM2·213' */
export const carriedCode = (kind: PaperKind, paper: string, guest: string): string =>
  paperCode(kind, fold(paper) === fold(kind.code) ? guest : paperCode({ code: paper }, guest));

/** What of a paper that a mail carries is still to be filled in ('' = nothing); other papers are looked at when they are read. */
export function firstUnfinished({ row, code }: ListedPaper, book: Book): string {
  const own = new Set(paperLinesOf(book, code).map((line) => line.row));
  const [first] = [
    ...unfinished(book, ['conference', 'guestLines']),
    ...unfinished(book, ['papers']).filter(({ at }) => at.row === row),
    ...unfinished(book, ['paperLines']).filter(({ at }) => own.has(at.row)),
  ];
  return String(first?.seen ?? '');
}
