import type { Facts } from '../../domain/papers/facts';
import { forWhomWords } from '../../domain/papers/for-whom';
import { fileNameOf } from '../../domain/text/file-name';
import { fold } from '../../domain/text/vietnamese';
import { type Book, conferenceOf, type GuestTabs } from '../../tables/book';
import type { InvitedGuest } from '../../tables/guests';
import type { PaperRow } from '../../tables/papers';
import { blankRow } from '../../tables/sheet/rows';
import { tables } from '../../tables/tables';
import { linesOf, oneLine } from '../frame/inline';
import type { Paper, Template } from '../frame/paper';
import { adoptedPaper } from '../kinds/from-template';
import { invitation } from '../kinds/invitation';
import { invitedBy } from '../kinds/invited';
import { type ListedPaper, type PaperKind, type PaperNeeds, paperCode } from '../kinds/paper-kind';
import { plan } from '../kinds/plan';
import { factsOf } from '../papers/facts';
import { numberedAs } from './numbered';
import { paperKindsCalled } from './paper-kinds';

/** The papers of this conference: the rows of its list; without any, as in an older Sheet, the plan and the invitation. */
export function listedPapers({ papers }: Book<'papers'>): ListedPaper[] {
  const rows = papers.rows.flatMap((row): ListedPaper[] => {
    const [kind] = paperKindsCalled(row.kind);
    return kind && row.code ? [listedAs(kind, row)] : [];
  });
  return rows.length > 0 || papers.rows.length > 0 ? rows : [unlisted(plan), unlisted(invitation)];
}

/** The paper of the list that has a code; codes are matched folded. */
export const paperCoded = (code: string, book: Book<'papers'>): ListedPaper | undefined =>
  listedPapers(book).find((one) => fold(one.code) === fold(code));

/** The papers of one kind; where the list has none, the one that the kind itself describes. */
export function papersOfKind(kind: PaperKind, book: Book<'papers'>): ListedPaper[] {
  const listed = listedPapers(book).filter((one) => one.kind === kind);
  return listed.length > 0 ? listed : [unlisted(kind)];
}

/** Before there was a list every unit had an invitation of its own. */
const unlisted = (kind: PaperKind): ListedPaper => ({
  ...listedAs(kind, blankRow(tables.papers)),
  forWhom: kind === invitation ? forWhomWords.units : kind.forWhom,
});

function listedAs(kind: PaperKind, row: PaperRow): ListedPaper {
  const { signingPower, signerPost, signerName } = row;
  const title = row.title === undefined ? undefined : oneLine(row.title);
  return {
    kind,
    row: row.row,
    code: row.code ?? kind.code,
    named: title ?? kind.words.name,
    title: title ?? kind.title,
    abbreviation: row.abbreviation ?? kind.abbreviation,
    abstract: row.abstract ?? kind.abstract,
    addressees: linesOf(row.addressee ?? kind.addressee ?? ''),
    forWhom: row.forWhom ?? kind.forWhom,
    guests: row.guests ?? '',
    attached: row.attached ?? '',
    signer: signerPost || signerName ? { signingPower, signerPost, signerName } : undefined,
    number: row.number,
    issued: row.issued,
    template: row.template,
  };
}

/** A paper that the Sheet asks for: whom it is made for (code and name '' = nobody in particular), how it reads now, and what facts it tells. */
export type AskedPaper = {
  listed: ListedPaper;
  unit: { code: string; name: string };
  paper: (own?: Template) => Paper;
  tells: () => Facts;
};

/** Whom a listed paper reaches, be it by a copy each or by the one for all. */
export const guestsOf = (listed: ListedPaper, book: Book<GuestTabs | 'papers'>): InvitedGuest[] =>
  invitedBy(listed, papersOfKind(listed.kind, book), book);

/** The copies of a listed paper: one, or one for each whom the Sheet invites. */
export const askedPapers = (listed: ListedPaper, book: Book): AskedPaper[] =>
  copiesFor(listed, book).map((guest) => asked(listed, book, guest));

/** Whom the copies of a listed paper are for; undefined for the one for all. */
export const copiesFor = (
  listed: ListedPaper,
  book: Book<GuestTabs | 'papers'>,
): (InvitedGuest | undefined)[] =>
  listed.forWhom === forWhomWords.all ? [undefined] : guestsOf(listed, book);

/** The code of the copy that reaches a guest. @example copyCode({ code: 'GM', forWhom: 'từng đơn vị' }, '213') // 'GM·213' */
export const copyCode = (listed: Pick<ListedPaper, 'code' | 'forWhom'>, unit: string): string =>
  paperCode(listed, listed.forWhom === forWhomWords.all ? '' : unit);

/** The copy for one guest, or the one for all; `set` = the papers that are bound together with it, where it lists them. */
export const asked = (
  listed: ListedPaper,
  book: Book,
  guest: InvitedGuest | undefined,
  set?: readonly ListedPaper[],
): AskedPaper => ({
  listed,
  unit: { code: guest?.unit.code ?? '', name: guest?.unit.name ?? '' },
  paper: (own) => {
    const needs = { book, listed, all: listedPapers(book), guest, ...(set && { set }) };
    return numberNamed(own ? adoptedPaper(needs, own) : listed.kind.paper(needs), needs);
  },
  tells: () => factsOf(book, guest?.lines, listed.kind.tells),
});

/** A paper that has its number carries it in its file's name, behind what it is called, since Drive sorts by that. */
function numberNamed(paper: Paper, { listed, book }: Pick<PaperNeeds, 'listed' | 'book'>): Paper {
  const { number, symbol } = numberedAs(listed, conferenceOf(book));
  if (!listed.number || !number) return paper;
  return { ...paper, name: fileNameOf(`${paper.name} (số ${number}-${symbol})`) };
}
