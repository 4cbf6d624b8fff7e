import type { Question } from '../forms/question';
import { fold } from '../text/vietnamese';
import { endKey, type Page, type QuestionFault, type ReplySection } from './pages';
import { choicesIn } from './question-row';

type When = { key: string; choices: readonly string[] };

/**
 * Pages as Forms can show them: a question leads to the pages below its own that name its choices, and each of them on to the first page that
 * names none. What cannot be led to is told of and shown to everybody.
 */
export function branched(pages: readonly Page[]): { sections: ReplySection[]; faults: QuestionFault[] } {
  const read = pages.map((page, index) => ({ page, ...whenOf(page, pages.slice(0, index)) }));
  const isLastBound = read[read.length - 1]?.when !== undefined;
  const end = { key: endKey, title: 'Gửi trả lời', help: '', questions: [] };
  const sections = read.map(({ page, when }, index): ReplySection => {
    const next = read.slice(index + 1).find((one) => one.when === undefined)?.page.key ?? endKey;
    return {
      key: page.key,
      title: page.title,
      help: '',
      questions: page.questions.map((question) => leading(question, read, next)),
      // biome-ignore lint/suspicious/noThenProperty: plain data that nobody awaits
      ...(when ? { when, then: next } : {}),
    };
  });
  return {
    sections: isLastBound ? [...sections, end] : sections,
    faults: read.flatMap(({ fault }) => (fault ? [fault] : [])),
  };
}

type Bound = { page: Page; when: When | undefined };

/** A question with the page that each of its choices leads to, where any page asks for it. */
function leading(question: Question, all: readonly Bound[], next: string): Question {
  const own = all.filter(({ when }) => when?.key === question.key);
  if (own.length === 0) return question;
  const goesTo = (question.choices ?? []).map((choice) => [
    choice,
    own.find(({ when }) => when?.choices.includes(choice))?.page.key ?? next,
  ]);
  return { ...question, goesTo: Object.fromEntries(goesTo) };
}

/** The condition of a page, if it has one and it can be kept. */
function whenOf(page: Page, before: readonly Page[]): { when: When | undefined; fault?: QuestionFault } {
  if (page.when === '') return { when: undefined };
  const [title = '', cell = ''] = page.when.split(/=(.*)/s);
  const from = before.findIndex(({ questions }) => questions.some((one) => isMeant(one, title)));
  const question = before[from]?.questions.find((one) => isMeant(one, title));
  const chosen = choicesIn(cell).map((choice) =>
    question?.choices?.find((one) => fold(one) === fold(choice)),
  );
  const choices = chosen.filter((one) => one !== undefined);
  // Between the question and the page nothing may stand that everybody sees: Forms would have led past it.
  const isNear = from >= 0 && before.slice(from + 1).every((one) => isOf(one, title));
  const isAlone = !before[from]?.when;
  if (
    question?.kind === 'choice' &&
    choices.length > 0 &&
    choices.length === chosen.length &&
    isNear &&
    isAlone
  )
    return { when: { key: question.key, choices } };
  return {
    when: undefined,
    fault: { code: 'question-when', row: page.row, field: 'when', seen: page.when },
  };
}

const isMeant = ({ key, title }: Question, typed: string): boolean =>
  fold(title) === fold(typed) || fold(key) === fold(typed);

const isOf = ({ when }: Page, title: string): boolean => fold(when.split('=')[0] ?? '') === fold(title);
