import * as z from 'zod/mini';
import { action } from '../../action';
import type { ListedPaper } from '../../documents/kinds/paper-kind';
import { listedPapers } from '../../documents/ready/listed';
import { paperKinds } from '../../documents/ready/paper-kinds';
import { docLink } from '../../google/drive';
import { workbookZone } from '../../google/workbook';
import type { PaperListed } from '../../spoken/papers';
import { type Book, conferenceOf, type GuestTabs } from '../../tables/book';
import { lifeLabel } from '../../words/paper-labels';
import { keepsSteps, type Lives } from '../../work/papers/lives';
import { type PaperEntry, papersIn } from '../../work/papers/paper-ledger';
import { textPlace } from '../../work/papers/text-place';
import { copiesOf, copyTabs } from '../../work/papers/written-copies';
import { momentIn } from '../../work/sheet/moments';
import { openBook } from '../../work/sheet/workbook';
import { mayApprove } from '../../work/writing/agree';
import { livesNow } from '../../work/writing/opened';

/** Danh mục văn bản: which papers this conference has, how many copies of each are written, and where it stands. */
export const listPapers = action({
  name: 'list-papers',
  runs: 'reads',
  press: 'mở Soạn văn bản',
  help: 'Liệt kê các văn bản của hội nghị, mỗi văn bản đã soạn mấy bản, đang ở bước nào; không đổi gì.',
  request: z.object({}),
  act: () => {
    const book = openBook([...copyTabs, 'paperLines'], 'shown');
    const { ledger, lives } = livesNow(book);
    const known = { ...papersIn(ledger), lives };
    const conference = conferenceOf(book);
    return {
      papers: listedPapers(book).map((one) => listed(one, book, known)),
      kinds: paperKinds.map(({ name, words }) => ({ name, words: words.name })),
      steps: keepsSteps(conference),
      approves: mayApprove(conference),
      problems: book.papers.problems,
    };
  },
});

type Known = { entries: ReadonlyMap<string, PaperEntry>; lives: Lives };

function listed(
  one: ListedPaper,
  book: Book<GuestTabs | 'paperLines' | 'papers'>,
  { entries, lives }: Known,
): PaperListed {
  const { kind, code, named, forWhom, row } = one;
  const { count, written, id, first } = copiesOf(one, book, entries);
  const text = textPlace(one, book);
  const link = id ? docLink(id) : '';
  const life = lives.of(code);
  const { state, by, approvedBy, approvedAt, at, remark, next } = life;
  const since = approvedAt || at;
  return {
    code,
    kind: kind.name,
    title: named,
    forWhom,
    count,
    written,
    state,
    label: lifeLabel(life, { written, count }),
    since: since > 0 ? momentIn(workbookZone(), since) : '',
    by,
    approvedBy,
    remark,
    number: life.number || (one.number ?? ''),
    symbol: life.symbol,
    day: life.day || (one.issued ?? ''),
    next,
    tab: text?.tab ?? '',
    text,
    row,
    link,
    first,
    isOwn: one.template !== undefined,
  };
}
