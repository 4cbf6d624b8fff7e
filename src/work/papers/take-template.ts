import type { Adopted } from '../../documents/adopt/adopted';
import type { Found } from '../../documents/adopt/propose';
import type { Whom } from '../../documents/adopt/whom';
import { tagOf } from '../../documents/adopt-facts/read-facts';
import { conferenceValues } from '../../documents/frame/tags';
import { invitation } from '../../documents/kinds/invitation';
import type { ListedPaper, PaperKind } from '../../documents/kinds/paper-kind';
import { plan } from '../../documents/kinds/plan';
import { listedPapers } from '../../documents/ready/listed';
import { forWhomWords } from '../../domain/papers/for-whom';
import type { Cell } from '../../domain/problem';
import { fileNameOf } from '../../domain/text/file-name';
import { fold } from '../../domain/text/vietnamese';
import { flush } from '../../google/workbook';
import { type Book, conferenceOf, type GuestTabs } from '../../tables/book';
import { appending } from '../../tables/sheet/appending';
import { type Cells, changes, lastUsedRow } from '../../tables/sheet/changes';
import { filling } from '../../tables/sheet/filling';
import { locate } from '../../tables/sheet/grid';
import { columnsOf } from '../../tables/sheet/raws';
import type { Table } from '../../tables/sheet/table';
import { type TableName, tables } from '../../tables/tables';
import { makeTab } from '../sheet/make-tab';
import { repaint } from '../sheet/workbook';
import { keepTemplate, keptNamed, nowOf } from '../templates/kept-templates';
import { addPapers, type NewPaper, unlistedPapers } from './add';

/** A template to be taken: from which file, what was found in it, its bytes with their tags, and for which paper if one is listed already. */
export type Taking = {
  file: string;
  adopted: Adopted;
  sure: readonly Found[];
  docx: string;
  /** Rows for tabs that have none. */
  rows?: readonly TabRows[];
  /** Whom one for each is made out to; undefined for one for all. */
  each?: Whom | undefined;
  paper: ListedPaper | undefined;
};
/** The code of a unit that a file names. */
const firstCode = 'KM1';
export type TabRows = { tab: TableName; cells: readonly Cells[] };

/**
 * Takes a template: its bytes first and the row that names it last, so that a run that was broken off leaves every paper with a whole template.
 * Only blank cells are filled. @returns the paper's code
 */
export function takeTemplate(
  { file, adopted, sure, docx, rows = [], each, paper }: Taking,
  book: Book<GuestTabs | 'papers' | 'plan'>,
): string {
  const name = freeName(file, paper, book);
  const kept = paper?.template === undefined ? undefined : keptNamed(paper.template);
  const old = adopted.found.length > 0 ? oldValues(adopted) : (kept?.old ?? {});
  keepTemplate(name, docx, old, nowOf(kept));
  repaint('conference', (grid) => filling(tables.conference, grid, settingsFor(sure, book)));
  for (const one of rows) takeRows(one);
  if (each) takeWhom(each, book);
  const forWhom = each && (each.isPerson ? forWhomWords.persons : forWhomWords.units);
  const cells = { ...rowCells(adopted, sure), ...(forWhom ? { forWhom } : {}) };
  const code =
    paper === undefined || paper.row === 0
      ? listed(paper?.kind ?? adopted.kind, { ...cells, template: name }, book)
      : paper.code;
  if (paper && paper.row > 0) {
    makeTab('papers');
    repaint('papers', (grid) => filling(tables.papers, grid, cells, code));
    const painting = { code, template: name, state: undefined, link: undefined };
    repaint('papers', (grid) => changes(tables.papers, grid, [painting], ['template']));
  }
  flush();
  return code;
}

/** Only into a tab that still has no row when it is read again. */
function takeRows({ tab, cells }: TabRows): void {
  makeTab(tab);
  const table: Table<object> = tables[tab];
  const coded = tab === 'people' ? cells.map((one, index) => ({ ...one, code: `ĐB${index + 1}` })) : cells;
  repaint(tab, (grid) =>
    lastUsedRow(grid) < locate(table, grid).first ? appending(table, grid, coded) : [],
  );
}

/** The one whom the file names is the first to be invited, in a Sheet that invites nobody yet. */
function takeWhom({ words, isPerson }: Whom, book: Book<'guestLines' | 'people' | 'units'>): void {
  if (words === '' || book.guestLines.rows.length > 0) return;
  const tab = isPerson ? 'people' : 'units';
  const isKnown = book[tab].rows.some(({ name }) => fold(name ?? '') === fold(words));
  if (!isKnown && book[tab].rows.length > 0) return;
  takeRows({ tab, cells: [isPerson ? { name: words } : { code: firstCode, name: words }] });
  takeRows({ tab: 'guestLines', cells: [{ text: words, units: words, seats: 1, invited: 'Có' }] });
}

/** What the file says by tag, also where that is not certain enough to be taken. */
const oldValues = ({ found }: Adopted): Record<string, string> =>
  Object.fromEntries(
    [...found].sort((a, b) => Number(a.sure) - Number(b.sure)).map((one) => [tagOf(one), one.value]),
  );

/** The file's name, with a number where another paper's template has it. */
function freeName(file: string, paper: ListedPaper | undefined, book: Book<'papers'>): string {
  const name = fileNameOf(file.replace(/\.docx$/i, '').replace(/[/\\]+/g, ' ')) || 'Mẫu';
  const others = listedPapers(book).filter(({ code }) => fold(code) !== fold(paper?.code ?? ''));
  const taken = new Set(others.map(({ template }) => fold(template ?? '')));
  for (let number = 1; ; number += 1) {
    const one = number === 1 ? name : `${name} (${number})`;
    if (!taken.has(fold(one))) return one;
  }
}

/** A value as its cell holds it. */
function cellsFor(table: Found['table'], sure: readonly Found[]): Cells {
  const kinds = new Map(columnsOf(tables[table] as Table<object>).map(([field, { kind }]) => [field, kind]));
  return Object.fromEntries(
    sure.flatMap((one): [string, Cell][] => {
      const kind = kinds.get(one.field);
      const read = one.table === table && one.typed !== '' && kind?.read(one.typed);
      return kind && read && 'value' in read ? [[one.field, kind.write(read.value)]] : [];
    }),
  );
}

/** Settings that mean something only together: of a signer in the Sheet nothing comes from the file. */
const together: readonly (readonly string[])[] = [
  ['signingPower', 'signerPost', 'signerName'],
  ['hall', 'address'],
];

function settingsFor(sure: readonly Found[], book: Book<'conference'>): Cells {
  const printed = conferenceValues(conferenceOf(book));
  const other = new Set<string>(
    sure.flatMap((one) => (['', one.value].includes(printed[tagOf(one)] ?? '') ? [] : [one.field])),
  );
  const held = new Set<string>(
    together.flatMap((group) => (group.some((field) => other.has(field)) ? group : [])),
  );
  return cellsFor(
    'conference',
    sure.filter(({ field }) => !held.has(field)),
  );
}

/** What the row of the list says of the paper; nothing where it is as its kind says. */
const rowCells = ({ title, abbreviation, abstract }: Adopted, sure: readonly Found[]): Cells => ({
  title: title || undefined,
  abbreviation: abbreviation || undefined,
  abstract: abstract || undefined,
  ...cellsFor('papers', sure),
});

/** A new row. What a Sheet without a list has enters it as well, as far as anything has been done for it. */
function listed(kind: PaperKind, cells: Cells, book: Book<'guestLines' | 'papers' | 'plan'>): string {
  const begun: readonly PaperKind[] = [
    ...(book.plan.rows.some(({ text }) => text) ? [plan] : []),
    ...(book.guestLines.rows.length > 0 ? [invitation] : []),
  ];
  const others = unlistedPapers(book).filter((one) => one.kind !== kind && begun.includes(one.kind));
  const own: NewPaper = {
    kind,
    bare: true,
    forWhom: forWhomWords.all,
    cells: { addressee: undefined, ...cells },
  };
  const codes = addPapers([...others, own]);
  return codes[codes.length - 1] ?? '';
}
