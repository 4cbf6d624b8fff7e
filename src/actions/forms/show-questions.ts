import * as z from 'zod/mini';
import { action } from '../../action';
import type { Question, Section } from '../../domain/forms/question';
import type { AskedPage, AskedQuestion, FormQuestions } from '../../spoken/forms';
import { ownForm, unmade } from '../../work/forms/known-form';
import { formTabs } from '../../work/forms/sheet-form';
import { isRefusal } from '../../work/sheet/refusal';
import { formCodeOrTasks } from '../../work/sheet/request-parts';
import { openBook } from '../../work/sheet/workbook';

/** Câu hỏi của một phiếu: whom it asks and what, for who types an answer that came by telephone. Writes nothing. */
export const showQuestions = action({
  name: 'show-questions',
  runs: 'reads',
  press: 'mở Ghi câu trả lời qua điện thoại',
  help: 'Xem một phiếu hỏi ai, hỏi những gì; không đổi gì.',
  request: z.object({ form: formCodeOrTasks }),
  refuses: [...unmade, 'form-of-another'],
  act: ({ form }) => {
    const met = ownForm(form, openBook(formTabs));
    if (isRefusal(met)) return met;
    const asked = met.asked.flatMap(({ code, name }) => (code && name ? [{ code, name }] : []));
    return {
      asked,
      pages: met.kind.questionnaire.map(pageOf),
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
