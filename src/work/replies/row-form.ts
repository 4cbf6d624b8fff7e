import type { Day } from '../../domain/days/days';
import type { QuestionRow } from '../../domain/replies/question-row';
import type { ReadyForm } from '../../domain/replies/ready-form';
import { readyFormOf, readyForms } from '../../domain/replies/ready-forms';
import { taskForm } from '../../domain/replies/task-form';
import { fold } from '../../domain/text/vietnamese';
import type { Book } from '../../tables/book';
import type { FormRow } from '../../tables/forms';
import { blankRow } from '../../tables/sheet/rows';
import { tables } from '../../tables/tables';
import type { FormEntry } from '../forms/form-ledger';

/** What a Form of a row is made and read from. */
export const replyTabs = ['conference', 'units', 'people', 'guestLines', 'forms', 'questions'] as const;
export type ReplyTab = (typeof replyTabs)[number];

/** One Form of Danh mục phiếu: its kind, what its row says, and its lines of Câu hỏi; row 0 = it is ready and nobody has opened it yet. */
export type RowForm = {
  code: string;
  ready: ReadyForm;
  row: FormRow;
  title: string;
  subject: string;
  opens: Day | undefined;
  closes: Day | undefined;
  questions: QuestionRow[];
};

/** The Forms that the list holds, then the ready kinds of which it holds none. */
export function rowFormsIn(book: Book<'forms' | 'questions'>): RowForm[] {
  const listed = book.forms.rows.flatMap((row) => {
    const ready = readyFormOf(row.kind ?? '');
    return ready && row.code && !isTaskForm(row) ? [rowForm(row, row.code, ready, book)] : [];
  });
  const kinds = new Set(listed.map(({ ready }) => ready));
  const taken = new Set(book.forms.rows.map(({ code = '' }) => fold(code)));
  const bare = readyForms.filter((one) => !kinds.has(one) && !taken.has(fold(one.code)));
  return [...listed, ...bare.map((ready) => rowForm(noRow(), ready.code, ready, book))];
}

/** Whether a row bears the code of the registration of tasks, whose days stand in Hội nghị. */
export const isTaskForm = ({ code }: FormRow): boolean => fold(code ?? '') === fold(taskForm);

/** The Forms that were made and that no row speaks of any more: it was deleted, or cannot be read. What they ask stands in Câu hỏi still. */
export function unlistedForms(book: Book<'forms' | 'questions'>, made: readonly FormEntry[]): RowForm[] {
  const listed = new Set(rowFormsIn(book).map(({ code }) => fold(code)));
  return made.flatMap(({ code = '', kind }) => {
    const ready = readyForms.find(({ name }) => name === kind);
    return ready && !listed.has(fold(code)) ? [rowForm(noRow(), code, ready, book)] : [];
  });
}

const noRow = (): FormRow => ({ ...blankRow(tables.forms), row: 0 });

function rowForm(row: FormRow, code: string, ready: ReadyForm, book: Book<'questions'>): RowForm {
  const subject = row.subject ?? ready.subject;
  const { opens, closes } = row;
  return {
    code,
    ready,
    row,
    subject,
    opens,
    closes,
    title: row.title ?? withSubject(ready.words.title, subject),
    questions: book.questions.rows.filter(({ form }) => fold(form ?? '') === fold(code)),
  };
}

/** @example rowFormCoded('tl', book)?.code // 'TL' */
export const rowFormCoded = (code: string, book: Book<'forms' | 'questions'>): RowForm | undefined =>
  rowFormsIn(book).find((one) => fold(one.code) === fold(code));

/** Words with the subject of the Form in them. @example withSubject('Đăng ký {{Nội dung}}', 'lớp học') // 'Đăng ký lớp học' */
export const withSubject = (words: string, subject: string): string =>
  words.replace('{{Nội dung}}', () => subject).trim();

/** The tab of a Form's answers: as it was first made, else named by its kind; a tab takes 31 letters in a file of Excel's. */
export const answersTabOf = ({ code, ready }: RowForm, entry: FormEntry | undefined): string =>
  entry?.tab ??
  (code === ready.code ? ready.tab : `${ready.tab} ${code}`)
    .replace(/[[\]:*?/\\']/g, ' ')
    .slice(0, longestTab);

const longestTab = 31;
