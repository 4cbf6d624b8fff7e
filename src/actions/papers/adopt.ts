import * as z from 'zod/mini';
import { action } from '../../action';
import { type Adopted, paragraphsOf, read } from '../../documents/adopt/adopted';
import { isChosen } from '../../documents/adopt/ends';
import { tagOf } from '../../documents/adopt/facts';
import { openTemplateFile } from '../../documents/adopt/opened';
import type { Found, Place } from '../../documents/adopt/propose';
import { stripped } from '../../documents/adopt/stripped';
import { withTags } from '../../documents/adopt/template';
import { paperCoded } from '../../documents/list/listed';
import { conferenceValues } from '../../documents/text/tags';
import { type Problem, problem } from '../../domain/problem';
import type { PaperAdopted } from '../../spoken/papers';
import { type Book, conferenceOf } from '../../tables/book';
import { tables } from '../../tables/tables';
import { leftWords } from '../../words/papers/left';
import { takeTemplate } from '../../work/papers/take-template';
import { code } from '../../work/sheet/asked';
import { consent } from '../../work/sheet/consent';
import { refusal } from '../../work/sheet/refusal';
import { copyRefusal, openBook } from '../../work/sheet/workbook';

/** Letters of base64 that a call may bring; what is larger than a template may be is told so. */
const longestFile = 20_000_000;

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
  const book = openBook(['conference', 'plan', 'guestLines', 'papers']);
  const copied = copyRefusal(book, said);
  if (copied) return copied;
  const own = paper === undefined ? undefined : paperCoded(paper, book);
  if (paper !== undefined && !own)
    return refusal('paper-not-listed', { tab: title, row: 0, column: columns.code.title }, paper);
  const remarks = stripped(opened.zip);
  const paragraphs = paragraphsOf(opened.zip);
  const adopted = read(paragraphs, chosen);
  const sure = adopted.found.filter((one) => (chosen ? isChosen(one, chosen) : one.sure));
  const docx = withTags(opened.zip, paragraphs, sure);
  const taken = take
    ? takeTemplate({ file: name, adopted, sure, docx, paper: own }, book)
    : (own?.code ?? adopted.kind.code);
  return told(taken, { ...adopted, left: [...adopted.left, ...remarks] }, differing(sure, book));
}

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

const told = (paper: string, { kind, found, left }: Adopted, problems: Problem[]): PaperAdopted<Problem> => ({
  paper,
  kind: kind.name,
  found: found.map(foundOf),
  tables: [],
  rows: {},
  left: left.map(({ text, why }) => ({ text, why: leftWords[why] })),
  absent: absentIn(found),
  problems,
});

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
    .reduce((words, { from, to, tag }) => `${words.slice(0, from)}{{${tag}}}${words.slice(to)}`, text);
  return { part, text, tagged };
}
