import { bracedIn } from '../../documents/adopt/pieces';
import type { Found, Place } from '../../documents/adopt/propose';
import { tagOf } from '../../documents/adopt-facts/read-facts';
import type { FittingTable } from '../../documents/adopt-tables/fitting-tables';
import { conferenceValues } from '../../documents/frame/tags';
import { totalTag } from '../../documents/papers/row-values';
import { whomTag } from '../../documents/papers/values';
import { writeAmount } from '../../domain/money/money';
import { type Problem, problem } from '../../domain/problem';
import type { PaperAdopted } from '../../spoken/papers';
import { type Book, conferenceOf } from '../../tables/book';
import { tables } from '../../tables/tables';
import { leftWords } from '../../words/left-behind';
import type { AdoptedFile } from './adopted-file';

/** What was read of a Word file, as it is told. `paper` = the code of the paper that has or would have the template. */
export function adoptedShown(paper: string, file: AdoptedFile, book: Book): PaperAdopted<Problem> {
  const { adopted, sure, fitting, lists, repeated, left, totals, whom } = file;
  return {
    paper,
    kind: adopted.kind.name,
    found: [
      ...adopted.found.map(foundOf),
      ...totalFound(fitting, totals),
      ...(whom
        ? [{ tag: whomTag, value: whom.words, movable: false, places: whom.places.map(placeOf), sure: false }]
        : []),
    ],
    tables: [
      ...fitting.map(({ tab, cells }) => ({
        tab: tables[tab].title,
        rows: cells.length,
        sure: true,
        lines: [],
      })),
      ...lists.map(({ tab, cells, lines }) => ({
        tab: tables[tab].title,
        rows: cells.length,
        sure: false,
        lines: lines.map(({ paragraph }) => paragraph.text.trim()),
      })),
    ],
    rows: Object.fromEntries(
      rowsToTake(file, book).map(({ tab, cells }) => [tables[tab].title, cells.length]),
    ),
    left: left.map(({ text, why }) => ({ text, why: leftWords[why] })),
    absent: absentIn(adopted.found),
    problems: [...differing(sure, book), ...filledTabs(repeated, book)],
  };
}

/** Tables whose rows go into the Sheet: their tab has none. */
export const rowsToTake = (
  { repeated }: Pick<AdoptedFile, 'repeated'>,
  book: Book,
): AdoptedFile['repeated'] => repeated.filter(({ tab }) => book[tab].rows.length === 0);

/** Tabs that hold rows already: the paper prints those. */
const filledTabs = (repeated: AdoptedFile['repeated'], book: Book): Problem[] =>
  repeated
    .filter(({ tab }) => book[tab].rows.length > 0)
    .map(({ tab, cells }) =>
      problem('rows-kept', { tab: tables[tab].title, row: 0, column: '' }, cells.length, {
        sheet: book[tab].rows.length,
      }),
    );

/** Where the Sheet says something else than the file. */
function differing(sure: readonly Found[], book: Book<'conference'>): Problem[] {
  const printed = conferenceValues(conferenceOf(book));
  return sure.flatMap((one): Problem[] => {
    const sheet = one.table === 'conference' ? (printed[tagOf(one)] ?? '') : '';
    if (one.table !== 'conference' || sheet === '' || sheet === one.value) return [];
    const row = book.conference.rowOf(one.field);
    const at = { tab: tables.conference.title, row, column: tagOf(one), setting: true };
    return [problem('differs-from-file', at, one.value, { sheet })];
  });
}

/** The sum of the budget, as a value like any other. */
function totalFound(
  fitting: readonly FittingTable[],
  totals: readonly Place[],
): PaperAdopted<Problem>['found'] {
  const total = fitting.find((one) => one.total !== undefined)?.total;
  if (total === undefined || totals.length === 0) return [];
  return [
    { tag: totalTag, value: writeAmount(total), movable: false, places: totals.map(placeOf), sure: true },
  ];
}

/** What nearly every paper about a conference says. */
const usual = [
  'agency',
  'symbol',
  'placeName',
  'event',
  'startDay',
  'startTime',
  'hall',
  'chair',
  'signerPost',
  'signerName',
] as const satisfies readonly (keyof typeof tables.conference.columns)[];

const absentIn = (found: readonly Found[]): string[] =>
  usual
    .filter((field) => found.every((one) => one.field !== field))
    .map((field) => tables.conference.columns[field].title);

const foundOf = (one: Found): PaperAdopted<Problem>['found'][number] => ({
  tag: tagOf(one),
  value: one.value,
  movable: one.spelled === 'words' && one.at.length === 1,
  places: one.places.filter(({ again }) => !again).map(placeOf),
  sure: one.sure,
});

/** Where it stands: the paragraph with its tags. */
function placeOf({ part, text, pieces }: Place): { part: string; text: string; tagged: string } {
  const tagged = [...pieces]
    .reverse()
    .reduce(
      (words, piece) => `${words.slice(0, piece.from)}${bracedIn(piece)}${words.slice(piece.to)}`,
      text,
    );
  return { part, text, tagged };
}
