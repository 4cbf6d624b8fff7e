import { toFillIn } from '../../documents/frame/to-fill-in';
import { invitation } from '../../documents/kinds/invitation';
import { paperLinesOf } from '../../documents/kinds/of-lines';
import type { ListedPaper } from '../../documents/kinds/paper-kind';
import { contentRows } from '../../documents/papers/invitation-blocks';
import { type Problem, problem } from '../../domain/problem';
import type { Book } from '../../tables/book';
import { columnsOf } from '../../tables/sheet/raws';
import type { Table } from '../../tables/sheet/table';
import { tables } from '../../tables/tables';

/** Tabs whose words are printed in papers. */
export const printedTabs = [
  'conference',
  'plan',
  'guestLines',
  'assignments',
  'budget',
  'papers',
  'paperLines',
] as const;
export type Printed = (typeof printedTabs)[number];

/** Each cell in which something is still to be filled in, in some tabs. It is printed as `…`, and no mail leaves with it. */
export const unfinished = <Name extends Printed>(
  book: Book<'conference' | Name>,
  names: readonly Name[],
): Problem[] => names.flatMap((name) => book[name].rows.flatMap((row) => inRow(book, name, row)));

/** Each of them that one paper prints: of what all papers draw from, of its row, of its own lines. */
export function unfinishedIn(listed: ListedPaper, book: Book<Printed>): Problem[] {
  const { code, kind } = listed;
  const hasLines = paperLinesOf(book, code).length > 0;
  return [
    ...(kind.text === 'plan'
      ? [...unfinishedAround(listed, book), ...unfinished(book, ['plan', 'assignments', 'budget'])]
      : unfinishedInLines(listed, book)),
    ...(kind === invitation && !hasLines ? unfinishedContent(book) : []),
  ];
}

/** The same of a paper whose text is its own lines. */
export function unfinishedInLines(
  listed: ListedPaper,
  book: Book<'conference' | 'guestLines' | 'paperLines' | 'papers'>,
): Problem[] {
  const own = new Set(paperLinesOf(book, listed.code).map((line) => line.row));
  return [
    ...unfinishedAround(listed, book),
    ...unfinished(book, ['paperLines']).filter(({ at }) => own.has(at.row)),
  ];
}

const unfinishedAround = (
  { row }: ListedPaper,
  book: Book<'conference' | 'guestLines' | 'papers'>,
): Problem[] => [
  ...unfinished<'conference' | 'guestLines'>(book, ['conference', 'guestLines']),
  ...unfinished(book, ['papers']).filter(({ at }) => at.row === row),
];

/** Each of them in what the conference is about, as an invitation and its mail say it. */
export function unfinishedContent(book: Book<'conference' | 'plan'>): Problem[] {
  const rows = new Set(contentRows(book.plan.rows).map(({ row }) => row));
  return unfinished(book, ['plan']).filter(({ at }) => rows.has(at.row));
}

function inRow(book: Book<'conference'>, name: Printed, row: { row: number }): Problem[] {
  const table: Table<object> = tables[name];
  return columnsOf(table).flatMap(([field, { title }]): Problem[] => {
    const [first] = toFillIn(wordsOf(Reflect.get(row, field)));
    if (first === undefined) return [];
    const setting = isSetting(field) && name === 'conference';
    const at = { tab: table.title, row: setting ? book.conference.rowOf(field) : row.row, column: title };
    return [problem('to-fill-in', setting ? { ...at, setting } : at, first)];
  });
}

/** The words of a cell, or of the phrase in it. */
const wordsOf = (value: unknown): string => {
  const words: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'text') : value;
  return typeof words === 'string' ? words : '';
};

const isSetting = (field: string): field is keyof typeof tables.conference.columns & string =>
  field in tables.conference.columns;
