import * as z from 'zod/mini';
import { action } from '../../action';
import { type Adopted, paragraphsOf, read } from '../../documents/adopt/adopted';
import { asInSheet, isChosen } from '../../documents/adopt/ends';
import { tagOf } from '../../documents/adopt/facts';
import { openTemplateFile } from '../../documents/adopt/opened';
import { bracedIn } from '../../documents/adopt/pieces';
import type { Found, Place } from '../../documents/adopt/propose';
import { stripped } from '../../documents/adopt/stripped';
import { withTags } from '../../documents/adopt/template';
import { type FittingTable, fittingTables } from '../../documents/adopt-tables/fitting-tables';
import { taggedTables } from '../../documents/adopt-tables/tagged-tables';
import { paperCoded } from '../../documents/list/listed';
import { totalTag } from '../../documents/papers/row-values';
import { conferenceValues } from '../../documents/text/tags';
import { body } from '../../documents/word/words-of';
import { writeAmount } from '../../domain/money/money';
import { type Problem, problem } from '../../domain/problem';
import type { PaperAdopted } from '../../spoken/papers';
import { type Book, conferenceOf } from '../../tables/book';
import { type TableName, tables } from '../../tables/tables';
import { leftWords } from '../../words/papers/left';
import { takeTemplate } from '../../work/papers/take-template';
import { code } from '../../work/sheet/asked';
import { consent } from '../../work/sheet/consent';
import { refusal } from '../../work/sheet/refusal';
import { copyRefusal, openBook } from '../../work/sheet/workbook';
import { longestFile } from '../../work/templates/asked';

/** More values than any paper has, and letters of one. */
const mostChosen = 500;
const words = z.string().check(z.maxLength(2000));

const request = z.object({
  name: z.string().check(z.maxLength(255)),
  base64: z.string().check(z.maxLength(longestFile)),
  paper: z.optional(code),
  /** Whether what is sure is taken; without it nothing is written. */
  take: z._default(z.boolean(), false),
  /** What is taken instead: the values that a person ticked, some with their ends moved. */
  chosen: z.optional(
    z.array(z.object({ tag: words, value: words, typed: z.optional(words) })).check(z.maxLength(mostChosen)),
  ),
  consent,
});
type Asked = z.output<typeof request>;

/** Lấy mẫu từ tệp Word: last year's paper becomes the template of this year's. */
export const adopt = action({
  name: 'adopt',
  runs: 'writes',
  press: 'Chọn tệp Word, Lấy mẫu (Mẫu văn bản)',
  help: 'Đọc văn bản Word năm trước, nêu chữ nào là giá trị của hội nghị; đồng ý thì văn bản được soạn theo đúng tệp ấy.',
  verb: false,
  request,
  refuses: [
    'sheet',
    'paper-not-listed',
    'pdf-is-no-template',
    'old-word-file',
    'word-file-locked',
    'no-word-file',
    'word-file-broken',
    'word-file-too-large',
  ],
  act: adoptFile,
});

function adoptFile({ name, base64, paper, take, chosen, consent: said }: Asked) {
  const { title, columns } = tables.papers;
  const opened = openTemplateFile(base64);
  if ('wrong' in opened)
    return refusal(opened.wrong, { tab: title, row: 0, column: columns.template.title }, name);
  const remarks = stripped(opened.zip);
  const paragraphs = paragraphsOf(opened.zip);
  const fitting = fittingTables(opened.zip.files[body]?.asText() ?? '', paragraphs);
  const tagged = taggedTables(fitting.tables, paragraphs);
  const tabs = fitting.tables.map(({ tab }) => tab);
  const book = openBook([...new Set([...alwaysRead, ...tabs])]);
  const copied = copyRefusal(book, said);
  if (copied) return copied;
  const own = paper === undefined ? undefined : paperCoded(paper, book);
  if (paper !== undefined && !own)
    return refusal('paper-not-listed', { tab: title, row: 0, column: columns.code.title }, paper);
  const printed = conferenceValues(conferenceOf(book));
  const inSheet = asInSheet(read(paragraphs, chosen, tagged.paragraphs).found, printed);
  const adopted = read(paragraphs, [...inSheet, ...(chosen ?? [])], tagged.paragraphs);
  const wanted = chosen && [...chosen, ...inSheet.filter((one) => chosen.some(({ tag }) => tag === one.tag))];
  const sure = adopted.found.filter((one) => (wanted ? isChosen(one, wanted) : one.sure));
  const docx = withTags(opened.zip, paragraphs, [...sure, tagged, { places: tagged.totals }], tagged.gone);
  const rows = fitting.tables.filter(({ tab }) => book[tab].rows.length === 0);
  const taken = take
    ? takeTemplate({ file: name, adopted, sure, docx, rows, paper: own }, book)
    : (own?.code ?? adopted.kind.code);
  const left = [...adopted.left, ...fitting.left, ...remarks];
  const problems = [...differing(sure, book), ...filledTabs(fitting.tables, book)];
  return told(
    taken,
    { ...adopted, left },
    { fitting: fitting.tables, rows, totals: tagged.totals },
    problems,
  );
}

const alwaysRead = ['conference', 'plan', 'guestLines', 'papers'] as const satisfies readonly TableName[];

/** Tabs that hold rows already: the paper prints those. */
const filledTabs = (fitting: readonly FittingTable[], book: Book): Problem[] =>
  fitting
    .filter(({ tab }) => book[tab].rows.length > 0)
    .map(({ tab, cells }) =>
      problem('rows-kept', { tab: tables[tab].title, row: 0, column: '' }, cells.length, {
        sheet: book[tab].rows.length,
      }),
    );

/** Where the Sheet says something else than the file. */
function differing(sure: readonly Found[], book: Book): Problem[] {
  const printed = conferenceValues(conferenceOf(book));
  return sure.flatMap((one): Problem[] => {
    const sheet = one.table === 'conference' ? (printed[tagOf(one)] ?? '') : '';
    if (one.table !== 'conference' || sheet === '' || sheet === one.value) return [];
    const row = book.conference.rowOf(one.field);
    const at = { tab: tables.conference.title, row, column: tagOf(one), setting: true };
    return [problem('differs-from-file', at, one.value, { sheet })];
  });
}

/** The tables whose rows repeat, those of them whose rows go into the Sheet, and where the text names their sum. */
type Rows = { fitting: readonly FittingTable[]; rows: readonly FittingTable[]; totals: readonly Place[] };

const told = (
  paper: string,
  { kind, found, left }: Adopted,
  { fitting, rows, totals }: Rows,
  problems: Problem[],
): PaperAdopted<Problem> => ({
  paper,
  kind: kind.name,
  found: [...found.map(foundOf), ...totalFound(fitting, totals)],
  tables: fitting.map(({ tab, cells }) => ({ tab: tables[tab].title, rows: cells.length })),
  rows: Object.fromEntries(rows.map(({ tab, cells }) => [tables[tab].title, cells.length])),
  left: left.map(({ text, why }) => ({ text, why: leftWords[why] })),
  absent: absentIn(found),
  problems,
});

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
