import type { Question, Section } from '../forms/question';
import { fold } from '../text/vietnamese';
import { readYear } from './checked';
import { glimpse } from './remark';

/** An answer as the office typed it: what was answered, by title or key of the question. */
export type Typed = Readonly<Record<string, string>>;

/** What was typed by the keys of questions, and in words what keeps it from being an answer. */
export type TypedAnswer = { answers: Record<string, string>; faults: string[] };

/**
 * An answer that came by telephone or on paper, by the rules of the Form: every question that whoever chose so is asked must be answered, choices
 * are those that are offered.
 * @example typedAnswer({ 'Trả lời giấy mời': 'không dự được' }, sections).faults // ['còn thiếu câu “Lý do không dự được”']
 */
export function typedAnswer(typed: Typed, sections: readonly Section[]): TypedAnswer {
  const all = sections.flatMap(({ questions }) => questions).filter(({ key }) => !own.has(key));
  const answers: Record<string, string> = {};
  const faults: string[] = [];
  const wrong = new Set<string>();
  for (const [name, words] of Object.entries(typed)) {
    const question = all.find(({ key, title }) => fold(title) === fold(name) || fold(key) === fold(name));
    if (!question) faults.push(`phiếu không có câu “${glimpse(name)}”`);
    else if (words.trim() !== '') {
      const fitting = fitted(words.trim(), question);
      if (fitting !== undefined) answers[question.key] = fitting;
      else {
        wrong.add(question.key);
        faults.push(`“${glimpse(words, 30)}” không trả lời được câu “${question.title}”`);
      }
    }
  }
  const missing = askedOf(answers, sections).filter(
    ({ key, required }) => required && !own.has(key) && !wrong.has(key) && answers[key] === undefined,
  );
  const lacks = missing.map(({ title }) => `“${title}”`).join(', ');
  return { answers, faults: [...faults, ...(lacks ? [`còn thiếu câu ${lacks}`] : [])] };
}

/** What the machine fills in. */
const own: ReadonlySet<string> = new Set(['unit', 'linkCode']);

/** An answer as the Form takes it: choices as they are offered, years and mailboxes as they must look. */
function fitted(words: string, { choices, check, kind }: Question): string | undefined {
  if (choices) return choices.find((one) => fold(one) === fold(words));
  if (check === 'year') return readYear(words)?.toString();
  if (check === 'email') return /^[^\s@]+@[^\s@]+$/.test(words) ? words : undefined;
  const line = words.replace(/\s+/g, ' ');
  if (check === 'phone') return /^[0-9+(). -]{8,20}$/.test(line) ? line : undefined;
  return kind === 'text' ? words.replace(/\s*\n\s*/g, ' ') : words;
}

/** The questions that whoever answered so far comes by, from the first page on as the Form leads. */
function askedOf(answers: Typed, sections: readonly Section[]): Question[] {
  const asked: Question[] = [];
  let at = 0;
  for (;;) {
    const page = sections[at];
    if (!page) return asked;
    asked.push(...page.questions);
    const chosen = page.questions.flatMap(({ key, goesTo = {} }) => goesTo[answers[key] ?? ''] ?? [])[0];
    const next = sections.findIndex(({ key }) => key === (chosen ?? page.then));
    at = next > at ? next : at + 1;
  }
}
