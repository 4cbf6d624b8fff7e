import type { Question, When } from '../forms/question';
import { hasTasks, questionnaire, questions } from '../forms/questionnaire';
import { fold } from '../text/vietnamese';
import { type AnswerWay, type QuestionRow, questionRowOf, type ReadyQuestion } from './question-row';
import { type AskedFor, ownKeys } from './sections';
import { taskForm } from './task-form';

const wayOf = ({ kind, check, part }: Question): AnswerWay => (part === 'sums' ? 'money' : (check ?? kind));

const conditionOf = ({ key, choices }: When): string =>
  `${questions.find((one) => one.key === key)?.title ?? key} = ${choices.join('; ')}`;

/** What the registration of tasks brings to Câu hỏi. */
export const taskQuestions: readonly ReadyQuestion[] = questionnaire.flatMap(({ title, when, questions }) =>
  questions
    .filter(({ key }) => !ownKeys.includes(key))
    .map((one, index) => ({
      key: one.key,
      section: title,
      title: one.title,
      way: wayOf(one),
      help: one.help,
      required: one.required,
      ...(one.choices ? { choices: one.choices } : {}),
      ...(index === 0 && when ? { when: conditionOf(when) } : {}),
    })),
);

/** The same as rows that were read, for a Sheet that has none yet. */
export const taskRows: readonly QuestionRow[] = taskQuestions.map((one) => questionRowOf(taskForm, one));

/** Questions without which a registration says nothing, by their keys. */
export const taskNeeds: readonly string[] = ['title'];

/** How the rows are asked: pages and the last question keep the keys and words that they had before there were rows. */
export const taskAsking: AskedFor = {
  asks: 'units',
  code: taskForm,
  repeats: hasTasks.key,
  codeTitle: 'Mã đăng ký (máy điền, không sửa)',
  pageKeys: new Map(questionnaire.map(({ key, title }) => [fold(title), key])),
};

/** The small line under a page's title, where it has the words that it was brought with. */
export const helpOfPage = (title: string): string =>
  questionnaire.find((one) => fold(one.title) === fold(title.replace(/ \(\d\)$/, '')))?.help ?? '';
