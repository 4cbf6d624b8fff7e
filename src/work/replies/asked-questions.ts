import type { Problem } from '../../domain/problem';
import type { ReplySection } from '../../domain/replies/pages';
import { type QuestionRow, wayOf } from '../../domain/replies/question-row';
import type { Summed } from '../../domain/replies/reply-checked';
import { asking, keyOf } from '../../domain/replies/sections';
import { taskForm } from '../../domain/replies/task-form';
import { fold } from '../../domain/text/vietnamese';
import type { Book } from '../../tables/book';
import { placed, placedAll } from '../../tables/sheet/rows';
import { tables } from '../../tables/tables';
import type { FormKind } from '../forms/form-kind';
import { formName } from '../forms/form-ledger';
import { registrationIn } from '../forms/registration';
import { columnsFrom } from '../sheet/workbook';
import { answersColumns } from './answers-table';
import { isTaskForm, type RowForm, withSubject } from './row-form';

/** A Form as the engine knows one, with what its rows add up and what is wrong with them. */
export type RowKind = FormKind & {
  questionnaire: readonly ReplySection[];
  sums: readonly Summed[];
  problems: Problem[];
};

/** What a row of Danh mục phiếu and its lines of Câu hỏi make. */
export function kindOf(form: RowForm, book: Book<never>): RowKind {
  const { ready, subject, title, questions, code } = form;
  const taken = Object.values(answersColumns).map((column) => column.title);
  const { sections, faults } = asking(
    questions,
    { asks: ready.asks, code, repeats: ready.nothing?.question },
    columnsFrom(book),
    taken,
  );
  const filled = (words: string): string => withSubject(words, subject);
  const { words } = ready;
  return {
    name: formName(code),
    answers: 'forms',
    words: {
      file: title,
      title,
      invites: filled(words.invites),
      once: words.once,
      confirmation: words.confirmation,
      closing: form.row.closed ?? words.closing,
      deadline: words.deadline,
      ...(form.row.privacy && { privacy: form.row.privacy }),
    },
    questionnaire: sections,
    sums: questions.flatMap(summed),
    problems: [...placedAll(tables.questions, faults), ...lacking(form)],
  };
}

function summed(row: QuestionRow): Summed[] {
  const way = wayOf(row.way ?? '');
  const isSummed = row.sums === true && (way === 'number' || way === 'money') && row.title;
  return isSummed ? [{ key: keyOf(row), title: row.title ?? '', way }] : [];
}

/** Questions without which the kind's answers say nothing. */
function lacking({ ready, questions, row }: RowForm): Problem[] {
  // Its rows come with the first opening.
  if (questions.length === 0 && row.row === 0) return [];
  const keys = new Set(questions.map(keyOf));
  const gone = ready.questions.filter(({ key }) => ready.needs.includes(key) && !keys.has(key));
  return gone.map(({ title }) =>
    placed(tables.questions, { code: 'question-needed', row: 0, field: '', seen: title }),
  );
}

/** Everything that is wrong with the Forms of rows, for Kiểm tra: questions of no Form, too. */
export function replyProblems(book: Book<'forms' | 'questions'>, forms: readonly RowForm[]): Problem[] {
  const known = new Set([taskForm, ...forms.map(({ code }) => code)].map(fold));
  const stray = book.questions.rows.filter(({ form }) => form && !known.has(fold(form)));
  return [
    ...registrationIn(book).problems,
    ...forms.flatMap((form) => [...datesOf(form), ...kindOf(form, book).problems]),
    ...book.forms.rows
      .filter(isTaskForm)
      .map(({ row, code }) =>
        placed(tables.forms, { code: 'form-code-taken', row, field: 'code', seen: code }),
      ),
    ...stray.map(({ row, form }) =>
      placed(tables.questions, { code: 'question-of-none', row, field: 'form', seen: form }),
    ),
  ];
}

/** A last day before the first. */
export const datesOf = ({ row, opens, closes }: RowForm): Problem[] =>
  opens && closes && closes < opens
    ? [placed(tables.forms, { code: 'form-dates-reversed', row: row.row, field: 'closes' })]
    : [];

/** Where the problems of a Form as a whole stand. */
export const formPlace = ({ row }: RowForm) => ({ tab: tables.forms.title, row: row.row, column: '' });
