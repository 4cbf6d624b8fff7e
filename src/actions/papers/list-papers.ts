import * as z from 'zod/mini';
import { action } from '../../action';
import type { ListedPaper } from '../../documents/kinds/paper-kind';
import { paperKinds } from '../../documents/list/all';
import { listedPapers } from '../../documents/list/listed';
import { docLink } from '../../google/drive';
import type { PaperListed } from '../../spoken/papers';
import type { Book } from '../../tables/book';
import { copiesOf, copyTabs } from '../../work/papers/copies';
import { type PaperEntry, readPapers } from '../../work/papers/ledger';
import { textPlace } from '../../work/papers/text-place';
import { openBook } from '../../work/sheet/workbook';

/** Danh mục văn bản: which papers this conference has, and how many copies of each are written. */
export const listPapers = action({
  name: 'list-papers',
  runs: 'reads',
  press: 'mở Soạn văn bản',
  help: 'Liệt kê các văn bản của hội nghị, mỗi văn bản đã soạn mấy bản; không đổi gì.',
  verb: true,
  request: z.object({}),
  refuses: [],
  act: () => {
    const book = openBook([...copyTabs, 'paperLines'], 'shown');
    const { entries } = readPapers();
    return {
      papers: listedPapers(book).map((one) => listed(one, book, entries)),
      kinds: paperKinds.map(({ name, words }) => ({ name, words: words.name })),
      problems: book.papers.problems,
    };
  },
});

function listed(one: ListedPaper, book: Book, entries: ReadonlyMap<string, PaperEntry>): PaperListed {
  const { kind, code, named, forWhom, row } = one;
  const { count, written, id, first } = copiesOf(one, book, entries);
  const text = textPlace(one, book);
  const link = id ? docLink(id) : '';
  return {
    code,
    kind: kind.name,
    title: named,
    forWhom,
    count,
    written,
    state: 'draft',
    tab: text?.tab ?? '',
    text,
    row,
    link,
    first,
  };
}
