import { toFillIn } from '../../documents/frame/to-fill-in';
import { paperLinesOf } from '../../documents/kinds/of-lines';
import type { PaperKind, ReadyLine } from '../../documents/kinds/paper-kind';
import { beginningOf } from '../../documents/ready/beginning';
import { listedPapers } from '../../documents/ready/listed';
import { type ForWhom, forWhomWords } from '../../domain/papers/for-whom';
import { fold } from '../../domain/text/vietnamese';
import { flush } from '../../google/workbook';
import type { Book } from '../../tables/book';
import { appending, replacing } from '../../tables/sheet/appending';
import type { Cells } from '../../tables/sheet/changes';
import type { Table } from '../../tables/sheet/table';
import { type TableName, tables } from '../../tables/tables';
import { makeTab } from '../sheet/make-tab';
import { openBook, openTabs, repaint } from '../sheet/workbook';

/**
 * A paper to be listed; `bare` = without the text of its kind; `lines` = another text than its kind's; `cells` = what its row says instead of what the
 * kind would.
 */
export type NewPaper = {
  kind: PaperKind;
  bare?: true;
  forWhom?: ForWhom;
  lines?: readonly ReadyLine[];
  cells?: Cells;
};

/** What a Sheet without a list has: it enters the list when the first other paper does, or it would be left out from then on. */
export const unlistedPapers = (book: Book<'papers'>): NewPaper[] =>
  book.papers.rows.length > 0
    ? []
    : listedPapers(book).map(({ kind, forWhom }) => ({ kind, forWhom, bare: true }));

/** Adds papers to the list, each under a free code, with the lines of their kinds. @returns their codes */
export function addPapers(papers: readonly NewPaper[]): string[] {
  for (const name of ['papers', 'paperLines'] as const) makeTab(name);
  const book = openTabs(['papers', 'paperLines', ...fromTabs(papers)]);
  const taken = [
    ...book.papers.rows.map(({ code }) => code),
    ...book.paperLines.rows.map(({ paper }) => paper),
  ];
  const coded = withCodes(papers, new Set(taken.map((code) => fold(code ?? ''))));
  const rows = coded.map(({ code, kind, forWhom, cells }) => ({
    code,
    kind: kind.words.name,
    // What is still to be filled in must stand in a cell to be seen.
    title: kind.title === '' && kind.abbreviation === undefined ? '[… tên loại]' : undefined,
    abstract: toFillIn(kind.abstract).length > 0 ? kind.abstract : undefined,
    forWhom: forWhom ?? forWhomWords.all,
    addressee: kind.addressee,
    ...cells,
  }));
  const listed = [...(book.papers.rows.length > 0 ? listedPapers(book) : []), ...coded];
  const lines = coded.flatMap((one) =>
    one.bare
      ? []
      : beginningOf(withLines(one), listed, (tab) => book[tab].rows.length > 0).map(([kind, text]) => ({
          paper: one.code,
          kind,
          text,
        })),
  );
  repaint('papers', (grid) => appending(tables.papers, grid, rows));
  repaint('paperLines', (grid) => (lines.length > 0 ? appending(tables.paperLines, grid, lines) : []));
  return coded.map(({ code }) => code);
}

/** Lists what a Sheet without a list has. */
export function listAll(book: Book<'papers'>): void {
  const papers = unlistedPapers(book);
  if (papers.length > 0) addPapers(papers);
}

/** A code for one more paper of a kind that neither the list, the lines nor `others` have. */
export function freeCode(
  { code }: PaperKind,
  { papers, paperLines }: Book<'paperLines' | 'papers'>,
  others: readonly string[],
): string {
  const listed = [...papers.rows.map((row) => row.code), ...paperLines.rows.map(({ paper }) => paper)];
  const taken = new Set([...listed, ...others, code].map((one) => fold(one ?? '')));
  for (let number = 2; ; number += 1) if (!taken.has(fold(`${code}${number}`))) return `${code}${number}`;
}

/** Adds a paper whose code is known, its lines first; what a broken run has added already is not added again. */
export function addCoded(row: Cells & { code: string }, lines: readonly Cells[]): void {
  for (const name of ['papers', 'paperLines'] as const) makeTab(name);
  const { papers, paperLines } = openBook(['papers', 'paperLines']);
  const isOwn = (code: string | undefined): boolean => fold(code ?? '') === fold(row.code);
  if (lines.length > 0 && !paperLines.rows.some(({ paper }) => isOwn(paper)))
    repaint('paperLines', (grid) => appending(tables.paperLines as Table<object>, grid, lines));
  if (!papers.rows.some(({ code }) => isOwn(code)))
    repaint('papers', (grid) => appending(tables.papers as Table<object>, grid, [row]));
}

const withLines = <T extends NewPaper>({ lines, ...paper }: T) => ({
  ...paper,
  kind: lines ? { ...paper.kind, ready: lines } : paper.kind,
});

/** Puts other lines in the place of a paper's, in the rows that those have; where there are more of them, behind all others. */
export function rewriteLines(
  { kind, code }: { kind: PaperKind; code: string },
  lines: readonly ReadyLine[],
  book: Book<'paperLines' | 'papers'>,
): void {
  const gone = paperLinesOf(book, code).map(({ row }) => row);
  const text = beginningOf({ kind: { ...kind, ready: lines }, code }, listedPapers(book), () => false);
  const rows = text.map(([line, words]) => ({ paper: code, kind: line, text: words }));
  repaint('paperLines', (grid) => replacing(tables.paperLines, grid, gone, rows));
}

/** Blanks the row of a paper that came to nothing, and its lines. */
export function removePaper({ code, row }: { code: string; row: number }, book: Book<'paperLines'>): void {
  const lines = paperLinesOf(book, code).map((line) => line.row);
  repaint('papers', (grid) => replacing(tables.papers, grid, [row], []));
  repaint('paperLines', (grid) => replacing(tables.paperLines, grid, lines, []));
  flush();
}

/** The tabs that texts of these kinds may be drawn from. */
const fromTabs = (papers: readonly NewPaper[]): TableName[] =>
  papers.flatMap(({ kind }) => kind.readyFrom?.tab ?? []);

/** Each with a code that nothing has yet: `TB`, then `TB2`. */
function withCodes<T extends NewPaper>(papers: readonly T[], taken: Set<string>): (T & { code: string })[] {
  return papers.map((paper) => {
    let code = paper.kind.code;
    for (let number = 2; taken.has(fold(code)); number += 1) code = `${paper.kind.code}${number}`;
    taken.add(fold(code));
    return { ...paper, code };
  });
}
