import type { Summed } from '../../domain/answers/reply-checked';
import { type QuestionRow, wayOf } from '../../domain/forms/question-row';
import { asking, keyOf } from '../../domain/forms/sections';
import type { Problem } from '../../domain/problem';
import { fold } from '../../domain/text/vietnamese';
import type { Book } from '../../tables/book';
import { placed, placedAll } from '../../tables/sheet/rows';
import { tables } from '../../tables/tables';
import { columnsFrom } from '../sheet/workbook';
import { answersColumns } from './answers-table';
import type { FormKind } from './form-kinds';
import { answersIn, formName } from './form-kinds';
import { isTaken, type SheetForm, withSubject } from './sheet-form';

/** What a row of Danh mục phiếu and its lines of Câu hỏi make. */
export function kindOf(form: SheetForm, book: Book<never>): FormKind {
  const { ready, subject, title, questions, code } = form;
  const taken = Object.values(answersColumns).map((column) => column.title);
  const own = ready.keptIn === 'list' ? taken : [];
  const { sections, faults } = asking(questions, { ...ready, code }, columnsFrom(book), own);
  const { words } = ready;
  return {
    name: formName(code),
    answers: answersIn[ready.keptIn],
    words: {
      ...words,
      file: words.file ?? title,
      title,
      invites: withSubject(words.invites, subject),
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
function lacking({ ready, questions, row }: SheetForm): Problem[] {
  // Its rows come with the first opening.
  if (questions.length === 0 && row.row === 0) return [];
  const keys = new Set(questions.map(keyOf));
  const gone = ready.questions.filter(({ key }) => ready.needs.includes(key) && !keys.has(key));
  return gone.map(({ title }) =>
    placed(tables.questions, { code: 'question-needed', row: 0, field: '', seen: title }),
  );
}

/** Everything that is wrong with the Forms, for Kiểm tra: questions of no Form, too. */
export function problemsOfForms(book: Book<'forms' | 'questions'>, forms: readonly SheetForm[]): Problem[] {
  const known = new Set(forms.map(({ code }) => fold(code)));
  const stray = book.questions.rows.filter(({ form }) => form && !known.has(fold(form)));
  return [
    ...forms.flatMap((form) => [...form.faults, ...kindOf(form, book).problems]),
    ...book.forms.rows
      .filter(isTaken)
      .map(({ row, code }) =>
        placed(tables.forms, { code: 'form-code-taken', row, field: 'code', seen: code }),
      ),
    ...stray.map(({ row, form }) =>
      placed(tables.questions, { code: 'question-of-none', row, field: 'form', seen: form }),
    ),
  ];
}
