import { forWhomWords } from '../../domain/papers/for-whom';
import { copiesToPrint } from '../../domain/papers/set';
import { validityDay } from '../../domain/people/guests';
import { type Book, conferenceOf, type GuestTabs } from '../../tables/book';
import { guestsIn } from '../../tables/guests';
import { contentsPaper, type SetPaper } from '../papers/contents-table';
import { paperSource } from '../papers/source';
import { paperValues } from '../papers/values';
import { guestLinesOf, invitedBy } from './invited';
import type { ListedPaper, PaperKind } from './paper-kind';

/** Mục lục tài liệu: the contents page of the conference's set of papers, made from the list of papers alone. */
export const contents: PaperKind = {
  name: 'contents',
  code: 'ML',
  words: { name: 'Mục lục tài liệu' },
  title: 'MỤC LỤC TÀI LIỆU',
  abstract: '{{Tên hội nghị}}',
  ready: [],
  text: undefined,
  reads: ['conference', 'papers', 'units', 'people', 'guestLines'],
  stops: () => [],
  paper: ({ book, listed, all, set = all }) => {
    const source = paperSource(book);
    const papers = set.filter(({ kind }) => kind !== contents);
    return contentsPaper(
      source,
      listed,
      papers.map((one) => inSet(one, all, book)),
      paperValues(source.conference, all),
    );
  },
};

/** A paper for all is printed for each guest and some to spare, what stays with the office once; of one that has copies, each is printed once. */
function inSet(listed: ListedPaper, all: readonly ListedPaper[], book: Book<GuestTabs>): SetPaper {
  const same = all.filter(({ kind }) => kind === listed.kind);
  if (listed.forWhom !== forWhomWords.all) return { listed, copies: invitedBy(listed, same, book).length };
  if (listed.kind.isOffices) return { listed, copies: 1 };
  const conference = conferenceOf(book);
  const copies = copiesToPrint({
    lines: guestLinesOf(listed, all, book.guestLines.rows),
    guests: guestsIn(book),
    day: validityDay(conference),
    stated: listed.guests ? '' : conference.statedGuests,
    spare: conference.spareCopies,
  });
  return { listed, copies };
}
