import type { PaperKind } from '../../documents/kinds/paper-kind';
import { beginningOf } from '../../documents/list/beginning';
import { listedPapers } from '../../documents/list/listed';
import { toFillIn } from '../../documents/text/to-fill-in';
import type { ForWhom } from '../../domain/papers/for-whom';
import { fold } from '../../domain/text/vietnamese';
import type { Book } from '../../tables/book';
import { appending } from '../../tables/sheet/appending';
import type { Cells } from '../../tables/sheet/changes';
import { type TableName, tables } from '../../tables/tables';
import { makeTab } from '../sheet/make-tab';
import { openBook, repaint } from '../sheet/workbook';

/** A paper to be listed; `bare` = without the text of its kind; `cells` = what its row says instead of what the kind would. */
export type NewPaper = { kind: PaperKind; bare?: true; forWhom?: ForWhom; cells?: Cells };

/** What a Sheet without a list has: it enters the list when the first other paper does, or it would be left out from then on. */
export const unlistedPapers = (book: Pick<Book, 'papers'>): NewPaper[] =>
  book.papers.rows.length > 0
    ? []
    : listedPapers(book).map(({ kind, forWhom }) => ({ kind, forWhom, bare: true }));

/** Adds papers to the list, each under a free code, with the lines of their kinds. @returns their codes */
export function addPapers(papers: readonly NewPaper[]): string[] {
  for (const name of ['papers', 'paperLines'] as const) makeTab(name);
  const book = openBook(['papers', 'paperLines', ...fromTabs(papers)]);
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
    forWhom: forWhom ?? kind.forWhom,
    addressee: kind.addressee,
    ...cells,
  }));
  const listed = [...(book.papers.rows.length > 0 ? listedPapers(book) : []), ...coded];
  const lines = coded.flatMap((one) =>
    one.bare
      ? []
      : beginningOf(one, listed, (tab) => book[tab].rows.length > 0).map(([kind, text]) => ({
          paper: one.code,
          kind,
          text,
        })),
  );
  repaint('papers', (grid) => appending(tables.papers, grid, rows));
  repaint('paperLines', (grid) => (lines.length > 0 ? appending(tables.paperLines, grid, lines) : []));
  return coded.map(({ code }) => code);
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
