import { fold } from '../text/vietnamese';
import { endKey, type Page, type QuestionFault } from './pages';
import type { Question, Section, When } from './question';
import { choicesIn } from './question-row';

/** Above the code, which stands alone on that page: whoever sees it wonders what to type. */
const nothingMore = 'Không phải điền gì nữa, bấm Gửi là xong. Mã bên dưới do máy điền, xin để nguyên.';

type Read = { page: Page; when: When | undefined };

/** `facts` = what is known of whoever stands on the page. */
type Bound = Read & { facts: Facts };

/** Which choices somebody made, by question. */
type Facts = ReadonlyMap<string, readonly string[]>;

/**
 * Pages as Forms can show them: each question leads on to the next page that whoever chose so is asked, through as many conditions as lead there.
 * What cannot be led to is told of and shown to everybody.
 */
export function branched(pages: readonly Page[]): { sections: Section[]; faults: QuestionFault[] } {
  const read = pages.map((page, index) => ({ page, when: whenOf(page, pages.slice(0, index)) }));
  const unread = read.filter(({ page, when }) => page.when !== '' && !when);
  const { bound, lost } = reachable(bind(read));
  const isLastBound = bound[bound.length - 1]?.when !== undefined;
  const end = { key: endKey, title: 'Gửi trả lời', help: nothingMore, questions: [] };
  const sections = bound.map((one) => sectionOf(one, bound));
  return {
    sections: isLastBound ? [...sections, end] : sections,
    // Where one cannot be read, others may be lost for its sake.
    faults: (unread.length > 0 ? unread : lost).map(
      ({ page }): QuestionFault => ({ code: 'question-when', row: page.row, field: 'when', seen: page.when }),
    ),
  };
}

function sectionOf(one: Bound, all: readonly Bound[]): Section {
  const { page, when } = one;
  const leads = leadingOn(one, all);
  const next = nextOf(one, all, leads && { key: leads.key, choice: undefined });
  return {
    key: page.key,
    title: page.title,
    help: '',
    questions: page.questions.map((question) =>
      question === leads ? leading(question, one, all) : question,
    ),
    // biome-ignore lint/suspicious/noThenProperty: plain data that nobody awaits
    ...(when ? { when, then: next === 'unsure' ? endKey : next } : {}),
  };
}

/** The question of a page by which the way parts: the first that a page below asks for. */
function leadingOn({ page }: Bound, all: readonly Bound[]): Question | undefined {
  const asked = new Map(page.questions.map((one) => [one.key, one]));
  const key = all.map(({ when }) => when?.key ?? '').find((one) => asked.has(one));
  return asked.get(key ?? '');
}

const leading = (question: Question, at: Bound, all: readonly Bound[]): Question => ({
  ...question,
  goesTo: Object.fromEntries(
    (question.choices ?? []).map((choice) => [choice, nextOf(at, all, { key: question.key, choice })]),
  ),
});

/** What one chose on a page; without `choice` nothing. */
type Chosen = { key: string; choice: string | undefined };

/** The page that follows one, by what was chosen there; `unsure` where that does not tell. */
function nextOf(at: Bound, all: readonly Bound[], chosen: Chosen | undefined): string {
  const facts = new Map(at.facts);
  if (chosen) facts.set(chosen.key, chosen.choice === undefined ? [] : [chosen.choice]);
  for (const one of all.slice(all.indexOf(at) + 1)) {
    const asks = isAsked(one, facts);
    if (asks !== false) return asks ? one.page.key : 'unsure';
  }
  return endKey;
}

/** Whether one of whom some things are known is asked a page; undefined where these do not tell. */
function isAsked({ facts }: Bound, known: Facts): boolean | undefined {
  const fits = [...facts].map(([key, choices]) => {
    const chosen = known.get(key);
    if (!chosen) return undefined;
    if (chosen.length > 0 && chosen.every((choice) => choices.includes(choice))) return true;
    return chosen.some((choice) => choices.includes(choice)) ? undefined : false;
  });
  if (fits.includes(false)) return false;
  return fits.includes(undefined) ? undefined : true;
}

/** Each with what its condition tells, and that of the page which asks for it, above. */
function bind(all: readonly Read[]): Bound[] {
  const bound: Bound[] = [];
  for (const { page, when } of all) {
    const from = bound.find((one) => when && one.page.questions.some(({ key }) => key === when.key));
    const facts = new Map(when ? [...(from?.facts ?? []), [when.key, when.choices]] : []);
    bound.push({ page, when, facts });
  }
  return bound;
}

/** Pages of which every way tells whether they are asked; the others are asked of everybody. */
function reachable(all: readonly Bound[]): { bound: Bound[]; lost: Bound[] } {
  const lost = all.find((one) => one.when && all.some((at) => isLostFrom(at, one, all)));
  if (!lost) return { bound: [...all], lost: [] };
  const rest = reachable(bind(all.map((one) => (one === lost ? { page: one.page, when: undefined } : one))));
  return { bound: rest.bound, lost: [lost, ...rest.lost] };
}

/** Whether some choice on a page leaves open if another page, the next that might follow, is asked. */
function isLostFrom(at: Bound, page: Bound, all: readonly Bound[]): boolean {
  if (all.indexOf(at) >= all.indexOf(page)) return false;
  const leads = leadingOn(at, all);
  const ways: (Chosen | undefined)[] = leads
    ? (leads.choices ?? []).map((choice) => ({ key: leads.key, choice }))
    : [undefined];
  return ways.some((chosen) => {
    const facts = new Map(at.facts);
    if (chosen) facts.set(chosen.key, [chosen.choice ?? '']);
    const between = all.slice(all.indexOf(at) + 1, all.indexOf(page));
    const isPassed = between.every((one) => isAsked(one, facts) === false);
    return isPassed && isAsked(page, facts) === undefined;
  });
}

/** The condition of a page, if it has one that names a question above and what can be chosen there. */
function whenOf(page: Page, before: readonly Page[]): When | undefined {
  const [title = '', cell = ''] = page.when.split(/=(.*)/s);
  const question = before.flatMap(({ questions }) => questions).find((one) => isMeant(one, title));
  const chosen = choicesIn(cell).map((choice) =>
    question?.choices?.find((one) => fold(one) === fold(choice)),
  );
  const choices = chosen.filter((one) => one !== undefined);
  const isWhole = choices.length > 0 && choices.length === chosen.length;
  return question?.kind === 'choice' && isWhole ? { key: question.key, choices } : undefined;
}

const isMeant = ({ key, title }: Question, typed: string): boolean =>
  fold(title) === fold(typed) || fold(key) === fold(typed);
