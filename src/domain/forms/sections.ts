import { digest } from '../text/digest';
import { fold } from '../text/vietnamese';
import { branched } from './branches';
import { endKey, type Page, type QuestionFault } from './pages';
import type { Question, Section } from './question';
import { choicesIn, columnIn, consentChoices, type QuestionRow, wayOf } from './question-row';
import type { Audience, ReadyForm } from './ready-form';
import { withRepeats } from './repeated-pages';

/** The columns of other tabs that choices may come from; undefined where there is none. */
export type ColumnValues = (tab: string, column: string) => readonly string[] | undefined;

/** What the rows of one Form make, and what is wrong with them. */
export type Asking = { sections: Section[]; faults: QuestionFault[] };

/** The last question of all: nothing that a person fills in. Its title tells a Form from others that ask the same. */
const codeQuestion = (form: string, title = `Mã trả lời ${form} (máy điền, không sửa)`): Question => ({
  key: 'linkCode',
  kind: 'text',
  title,
  help: 'Có sẵn khi mở bằng link riêng; không có thì để trống.',
  required: false,
});

/** The first: whose answer it is. Persons stand in no list, so that nobody reads who else is asked. */
const senderQuestion: Record<Audience, Question> = {
  units: {
    key: 'unit',
    kind: 'list',
    title: 'Đơn vị',
    help: 'Chọn tên đơn vị trong danh sách.',
    required: true,
    choicesFrom: 'units',
  },
  guests: {
    key: 'unit',
    kind: 'text',
    title: 'Đơn vị, người được mời',
    help: 'Có sẵn khi mở bằng link riêng.',
    required: true,
  },
};

/** Keys that the machine's own questions have. */
export const ownKeys: readonly string[] = ['linkCode', senderQuestion.units.key];

/** What a Form is asked by beside its rows; `nothing` = what hangs on that question can be answered several times at once. */
export type AskedFor = Pick<ReadyForm, 'asks' | 'code' | 'nothing' | 'codeTitle' | 'pages'>;

/**
 * The pages of a Form as its rows say, the sender's name first and the code last. What is wrong is told with its row, and the question is
 * left out; but for one whose choices stood in a column that is gone: what was answered to it is still read.
 * @param taken titles that other columns of the answers' tab have
 */
export function asking(
  rows: readonly QuestionRow[],
  { asks, code, nothing, codeTitle, pages: known }: AskedFor,
  columnValues: ColumnValues,
  taken: readonly string[] = [],
): Asking {
  const read = rows.map((row) => questionOf(row, columnValues));
  const last = codeQuestion(code, codeTitle);
  const faults = [
    ...read.flatMap((one) => one.faults),
    ...doubles(rows, [last.title, senderQuestion[asks].title, ...taken]),
  ];
  const keys = new Map(known?.map(({ key, title }) => [fold(title), key]));
  const pages = pagesOf(rows, (row) => read[rows.indexOf(row)]?.question, keys);
  const { sections, faults: ofBranches } = branched(withRepeats(pages, nothing?.question));
  return {
    sections: framed(known ? sections.map(helpedBy(known)) : sections, senderQuestion[asks], last),
    faults: [...faults, ...ofBranches],
  };
}

/** A page with the small line that it was brought with, as has each of its repeats; one in other words has none. */
const helpedBy =
  (known: NonNullable<AskedFor['pages']>) =>
  (page: Section): Section => {
    const title = fold(page.title.replace(/ \(\d\)$/, ''));
    return { ...page, help: known.find((one) => fold(one.title) === title)?.help ?? '' };
  };

/** @example keyOf({ row: 2, title: 'Số lớp' }) // 'q' and eight digits */
export const keyOf = ({ key, title = '' }: Pick<QuestionRow, 'key' | 'title'>): string =>
  key ?? `q${digest(fold(title)).slice(0, 8)}`;

function questionOf(
  row: QuestionRow,
  columnValues: ColumnValues,
): { question?: Question; faults: QuestionFault[] } {
  const way = wayOf(row.way ?? '');
  if (!row.title || !way) return { faults: [] };
  const isChosen = way === 'choice' || way === 'list' || way === 'consent';
  const column = way === 'consent' ? undefined : columnIn(row.choices);
  const own = way === 'consent' ? consentChoices : choicesIn(row.choices);
  const choices = column ? columnValues(column.tab, column.column) : own;
  const fault = isChosen ? choicesFault(row, choices) : undefined;
  if (fault && !column) return { faults: [fault] };
  const check = way === 'email' || way === 'phone' || way === 'year' ? { check: way } : {};
  return {
    faults: fault ? [fault] : [],
    question: {
      key: keyOf(row),
      kind: way === 'consent' ? 'choice' : way === 'paragraph' || isChosen ? way : 'text',
      title: row.title,
      help: row.help ?? '',
      required: row.required === true,
      ...check,
      ...(isChosen && !fault ? { choices: distinct(choices ?? []) } : {}),
    },
  };
}

function choicesFault(
  { row, choices: seen }: QuestionRow,
  choices: readonly string[] | undefined,
): QuestionFault | undefined {
  const at = { row, field: 'choices' } as const;
  if (choices === undefined) return { ...at, code: 'question-no-column', seen };
  return choices.length === 0 ? { ...at, code: 'question-no-choices' } : undefined;
}

const distinct = (all: readonly string[]): string[] => [
  ...new Map(all.map((one) => [fold(one), one])).values(),
];

/** Two questions of one title are one column; two of one key are one item. */
function doubles(rows: readonly QuestionRow[], own: readonly string[]): QuestionFault[] {
  const titles = new Map(own.map((title) => [fold(title), 0]));
  const keys = new Map(ownKeys.map((key) => [fold(key), 0]));
  return rows.flatMap((one): QuestionFault[] => [
    ...doubled(titles, one.title, { code: 'doubled-question', row: one.row, field: 'title' }),
    ...doubled(keys, one.key, { code: 'doubled-question', row: one.row, field: 'key' }),
  ]);
}

function doubled(
  seen: Map<string, number>,
  typed: string | undefined,
  fault: QuestionFault,
): QuestionFault[] {
  if (!typed) return [];
  const earlier = seen.get(fold(typed));
  if (earlier === undefined) seen.set(fold(typed), fault.row);
  return earlier === undefined ? [] : [{ ...fault, seen: typed, about: { earlier } }];
}

/** Rows below each other of one section are a page; its condition stands in whichever of them. */
function pagesOf(
  rows: readonly QuestionRow[],
  questionAt: (row: QuestionRow) => Question | undefined,
  keys: ReadonlyMap<string, string>,
): Page[] {
  const pages: (Page & { questions: Question[] })[] = [];
  for (const row of rows) {
    const title = row.section ?? '';
    const last = pages[pages.length - 1];
    const isSame = last !== undefined && (title === '' || fold(last.title) === fold(title));
    const page = isSame
      ? last
      : {
          key: keys.get(fold(title)) ?? `s${digest(`${pages.length === 0 ? '' : fold(title)}`).slice(0, 8)}`,
          title,
          row: row.row,
          when: '',
          questions: [],
        };
    if (!isSame) pages.push(page);
    page.when ||= row.when ?? '';
    const question = questionAt(row);
    if (question) page.questions.push(question);
  }
  return pages.map((page, index) => ({
    ...page,
    key: pages.findIndex(({ key }) => key === page.key) === index ? page.key : `${page.key}${index}`,
  }));
}

/** The sender's name before all, the code behind all: on the last page, or on one of its own behind pages that not everybody sees. */
function framed(sections: readonly Section[], sender: Question, code: Question): Section[] {
  const pages = sections.length > 0 ? sections : [{ key: endKey, title: '', help: '', questions: [] }];
  return pages.map((page, index) => ({
    ...page,
    questions: [
      ...(index === 0 ? [sender] : []),
      ...page.questions,
      ...(index === pages.length - 1 ? [code] : []),
    ],
  }));
}
