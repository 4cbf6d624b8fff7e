import { mostAtOnce } from '../../domain/limits/form-limits';
import type { Problem } from '../../domain/problem';
import type { ReplySection } from '../../domain/replies/pages';
import type { QuestionRow } from '../../domain/replies/question-row';
import { asking, type ColumnValues, keyOf } from '../../domain/replies/sections';
import { taskForm } from '../../domain/replies/task-form';
import { helpOfPage, taskAsking, taskNeeds, taskQuestions, taskRows } from '../../domain/replies/tasks';
import { fold } from '../../domain/text/vietnamese';
import type { Book } from '../../tables/book';
import { placed, placedAll } from '../../tables/sheet/rows';
import { tables } from '../../tables/tables';
import { columnsFrom } from '../sheet/workbook';
import type { FormKind, KnownKind } from './form-kind';

/** The registration of tasks as its rows in Câu hỏi have it, with what is wrong with them. */
export type TaskKind = FormKind & { questionnaire: readonly ReplySection[]; problems: Problem[] };

const asked = (rows: readonly QuestionRow[], values: ColumnValues) => {
  const { sections, faults } = asking(rows, taskAsking, values);
  return { faults, questionnaire: sections.map((one) => ({ ...one, help: helpOfPage(one.title) })) };
};

/** Biểu mẫu đăng ký: in which units register tasks. */
export const registration: KnownKind = {
  name: 'form',
  words: {
    file: 'Biểu mẫu đăng ký',
    title: 'Đăng ký nhiệm vụ khoa học và công nghệ',
    invites: 'mời các đơn vị đăng ký nhiệm vụ khoa học và công nghệ',
    once: `Mỗi lần gửi được tới ${mostAtOnce} nhiệm vụ; gửi lại cùng tên nhiệm vụ là thay bản cũ.`,
    confirmation:
      'Đã nhận đăng ký. Còn nhiệm vụ khác thì mở lại link riêng để đăng ký tiếp; sửa được cho tới hạn. Xin cảm ơn.',
    closing: 'Đợt đăng ký đã hết hạn. Xin liên hệ đầu mối nếu cần.',
    deadline: 'Hạn đăng ký',
  },
  answers: 'registrations',
};

/** The registration of tasks as it comes, before anybody has edited its rows. */
export const readyRegistration = (): TaskKind => {
  const { questionnaire } = asked(taskRows, () => undefined);
  return { ...registration, questionnaire, problems: [] };
};

/** The rows of the registration of tasks in Câu hỏi; a Sheet of an earlier version has none. */
export const taskRowsIn = (book: Book<'questions'>): QuestionRow[] =>
  book.questions.rows.filter(({ form }) => fold(form ?? '') === fold(taskForm));

/** The registration of tasks as the Sheet has it. */
export function registrationIn(book: Book<'questions'>): TaskKind {
  const rows = taskRowsIn(book);
  if (rows.length === 0) return readyRegistration();
  const { questionnaire, faults } = asked(rows, columnsFrom(book));
  const keys = new Set(rows.map(keyOf));
  const gone = taskQuestions.filter(({ key }) => taskNeeds.includes(key) && !keys.has(key));
  return {
    ...registration,
    questionnaire,
    problems: [
      ...placedAll(tables.questions, faults),
      ...gone.map(({ title }) =>
        placed(tables.questions, { code: 'question-needed', row: 0, field: '', seen: title }),
      ),
    ],
  };
}
