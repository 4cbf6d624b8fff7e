import * as z from 'zod/mini';
import { action } from '../../action';
import type { Question, Section } from '../../domain/forms/question';
import type { AskedPage, AskedQuestion, FormQuestions } from '../../spoken/replies';
import { anyForm } from '../../work/replies/any-form';
import { replyTabs } from '../../work/replies/row-form';
import { isRefusal } from '../../work/sheet/refusal';
import { openBook } from '../../work/sheet/workbook';
import { formCodeOrTasks, isTasks } from '../../work/tending/form-code';

/** Câu hỏi của một phiếu: whom it asks and what, for who types an answer that came by telephone. Writes nothing. */
export const showQuestions = action({
  name: 'show-questions',
  runs: 'reads',
  press: 'mở Ghi câu trả lời qua điện thoại',
  help: 'Xem một phiếu hỏi ai, hỏi những gì; không đổi gì.',
  verb: true,
  request: z.object({ form: formCodeOrTasks }),
  refuses: ['sheet', 'unknown-form', 'form-not-made', 'form-of-another'],
  act: ({ form }) => {
    const met = anyForm(isTasks(form) ? undefined : form, openBook(replyTabs));
    if (isRefusal(met)) return met;
    const asked = met.asked.flatMap(({ code, name }) => (code && name ? [{ code, name }] : []));
    return {
      asked,
      pages: met.sections.map(pageOf),
      problems: [],
    } satisfies FormQuestions & { problems: [] };
  },
});

/** What the machine fills in. */
const own: ReadonlySet<string> = new Set(['unit', 'linkCode']);

const pageOf = ({ title, questions, when }: Section): AskedPage => ({
  title,
  when: when ? { key: when.key, choices: [...when.choices] } : null,
  questions: questions.filter((one) => !own.has(one.key)).map(questionOf),
});

const questionOf = ({ key, title, help, kind, required, choices, check }: Question): AskedQuestion => ({
  key,
  title,
  help,
  long: kind === 'paragraph',
  required,
  choices: [...(choices ?? [])],
  check: check ?? '',
});
