import { invitation } from '../../../documents/kinds/invitation';
import { paperLinesOf } from '../../../documents/kinds/of-lines';
import type { ListedPaper } from '../../../documents/kinds/paper-kind';
import { plan } from '../../../documents/kinds/plan';
import { listedPapers } from '../../../documents/ready/listed';
import { promisesMore } from '../../../domain/mail/promised-enclosures';
import { lineKinds, type TextLine } from '../../../domain/papers/lines';
import type { Problem } from '../../../domain/problem';
import { type Book, conferenceOf } from '../../../tables/book';
import { placed } from '../../../tables/sheet/rows';
import { tables } from '../../../tables/tables';
import type { PaperEntry } from '../../papers/paper-ledger';
import { mailKinds } from '../kinds/mail-kinds';
import { hasLeft, type MailLedger } from '../survey/mail-ledger';
import { isCopyOf } from './enclosures';

/** How many mails of a paper something goes with, and with how many nothing does. */
type Enclosing = { some: number; none: number };

/** What a paper's words say goes with it, and what does, held against each other both ways. */
export function promiseProblem(
  listed: ListedPaper,
  { some, none }: Enclosing,
  book: Book<'assignments' | 'conference' | 'paperLines' | 'plan'>,
): Problem[] {
  const isPromised = promisedIn(listed, book);
  const at = { row: listed.row, field: 'attached', seen: listed.code } as const;
  if (isPromised && none > 0) return [placed(tables.papers, { ...at, code: 'enclosure-promised' })];
  if (!isPromised && some > 0) return [placed(tables.papers, { ...at, code: 'enclosure-unsaid' })];
  return [];
}

/**
 * The same for Kiểm tra, by what is typed: of a paper that is written or to which something is attached already, since that comes after writing; no more once
 * a mail of it has left.
 */
export const typedPromises = (
  book: Book<'assignments' | 'conference' | 'outbox' | 'paperLines' | 'papers' | 'plan'>,
  { entries }: MailLedger,
  papers: ReadonlyMap<string, PaperEntry>,
): Problem[] =>
  listedPapers(book)
    .filter(({ kind }) => mailKinds.some(({ carries }) => carries === kind))
    .filter(({ code }) => ![...entries.values()].some((one) => hasLeft(one) && isCopyOf(one.code, code)))
    .flatMap((listed) => {
      const rows = book.outbox.rows.filter((row) => isCopyOf(row.code ?? '', listed.code));
      const some = listed.attached ? 1 : rows.filter(({ attached }) => attached).length;
      const isWritten = [...papers.values()].some(({ code }) => isCopyOf(code, listed.code));
      return some > 0 || isWritten ? promiseProblem(listed, { some, none: some > 0 ? 0 : 1 }, book) : [];
    });

function promisedIn(
  { code, kind }: ListedPaper,
  book: Book<'assignments' | 'conference' | 'paperLines' | 'plan'>,
): boolean {
  const lines: TextLine[] = kind === plan ? book.plan.rows : paperLinesOf(book, code);
  const invites = kind === invitation;
  const annexed = lines.some((line) => line.kind === lineKinds.annex);
  const tasks = book.assignments.rows.map(({ task = '' }) => task);
  const words = [
    ...lines.map(({ text = '' }) => text),
    // The plan prints assignments too.
    ...(invites ? [conferenceOf(book).invitationNote ?? ''] : kind === plan ? tasks : []),
  ];
  return words.some((one) => promisesMore(one, { annexed, invites }));
}
