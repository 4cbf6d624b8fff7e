import { invitation } from '../../../documents/kinds/invitation';
import { paperLinesOf } from '../../../documents/kinds/of-lines';
import type { ListedPaper } from '../../../documents/kinds/paper-kind';
import { plan } from '../../../documents/kinds/plan';
import { listedPapers } from '../../../documents/ready/listed';
import { sharedMailboxes } from '../../../domain/mail/mailboxes';
import { promisesMore } from '../../../domain/mail/promised-enclosures';
import { lineKinds, type TextLine } from '../../../domain/papers/lines';
import type { Problem } from '../../../domain/problem';
import { type Book, conferenceOf } from '../../../tables/book';
import { placed, placedAll } from '../../../tables/sheet/rows';
import { tables } from '../../../tables/tables';
import type { PaperEntry } from '../../papers/paper-ledger';
import { mailKinds } from '../kinds/mail-kinds';
import { hearerOf } from '../survey/codes';
import { faultAt, type MailKind } from '../survey/mail-kind';
import { hasLeft, type MailLedger } from '../survey/mail-ledger';
import type { MailSurvey } from '../survey/mail-survey';
import { isCopyOf } from './enclosures';
import type { StatedMail } from './states';

/** What to look at before mails leave, beyond the mails one by one: what their kind asks for, shared mailboxes, papers behind the Sheet. */
export const beforeSending = (mails: readonly StatedMail[], seen: MailSurvey): Problem[] => [
  ...(mails.some(isWaiting) ? problemsOfForms(seen) : []),
  ...mailKinds.flatMap((kind) =>
    beforeKind(
      kind,
      mails.filter((mail) => mail.kind === kind),
      seen,
    ),
  ),
];

const isWaiting = ({ state }: StatedMail): boolean => state === 'ready' || state === 'hidden';

/** A mailbox for answers that cannot be read is left out of every mail, so that answers go to whoever sends. */
const problemsOfForms = ({ book: { conference } }: MailSurvey): Problem[] =>
  conference.problems.filter(
    ({ code, at }) => code !== 'missing-setting' && at.column === tables.conference.columns.replyTo.title,
  );

function beforeKind(kind: MailKind, mails: readonly StatedMail[], seen: MailSurvey): Problem[] {
  const waiting = mails.filter(isWaiting);
  if (waiting.length === 0) return [];
  const met = kind.beforeSending?.(seen) ?? [];
  return kind.carries
    ? [...met, ...mailboxProblems(mails, seen), ...paperProblems(waiting), ...promiseProblems(waiting, seen)]
    : met;
}

/** A unit that several mails go to shares its mailbox with nobody. */
function mailboxProblems(mails: readonly StatedMail[], seen: MailSurvey): Problem[] {
  const rows = mails.flatMap(({ row, code, to }) =>
    row ? [{ row: row.row, of: hearerOf(code, seen) ?? code, addresses: to }] : [],
  );
  return placedAll(tables.outbox, sharedMailboxes(rows));
}

/** The Sheet says something else by now than the paper that would go. A signed one is what was signed. */
function paperProblems(mails: readonly StatedMail[]): Problem[] {
  return mails.flatMap((mail) => {
    const { wanted, file, signed } = mail;
    if (!wanted?.carries || !file || signed) return [];
    const isSame = file.appProperties.made === wanted.carries.paper().made;
    return isSame ? [] : [faultAt(mail, 'paper-behind', 'paper', file.name)];
  });
}

/** Each paper once. */
const promiseProblems = (waiting: readonly StatedMail[], { book }: MailSurvey): Problem[] =>
  listedPapers(book).flatMap((listed) => {
    const own = waiting.filter(({ carried }) => isCopyOf(carried, listed.code));
    const some = own.filter(
      ({ enclosed: { enclosures, linked } }) => enclosures.length + linked.length > 0,
    ).length;
    return own.length > 0 ? promiseProblem(listed, { some, none: own.length - some }, book) : [];
  });

/** How many mails of a paper something goes with, and with how many nothing does. */
type Enclosing = { some: number; none: number };

/** What a paper's words say goes with it, and what does, held against each other both ways. */
function promiseProblem(
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
