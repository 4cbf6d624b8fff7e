import { mostAtOnce } from '../limits/form-limits';
import { fold } from '../text/vietnamese';
import type { Page } from './pages';
import type { Question } from './question';
import { choicesIn } from './question-row';
import { moreKey, repeatKey } from './repeats';

/** What a sender chooses who has one more thing to register. */
export const moreChoices = ['Còn, đăng ký tiếp', 'Không'] as const;

/**
 * Pages that only who has something to register is asked, a few times one after the other, since Forms repeats none by itself. Each repeat
 * is asked only of who says at the end of the one before that there is more.
 * @param first the key of the question whether there is anything to register
 */
export function withRepeats(pages: readonly Page[], first: string | undefined): Page[] {
  const own = first === undefined ? [] : dependentOn(first, pages);
  const [from, to] = [pages.indexOf(own[0] as Page), pages.indexOf(own[own.length - 1] as Page)];
  if (own.length === 0 || to - from + 1 !== own.length) return [...pages];
  const repeats = Array.from({ length: mostAtOnce }, (_, index) => repeated(own, index + 1));
  return [...pages.slice(0, from), ...repeats.flat(), ...pages.slice(to + 1)];
}

/** The pages that hang on what one question was answered, on pages that do, and so on. */
function dependentOn(first: string, pages: readonly Page[]): Page[] {
  const asked = pages.flatMap(({ questions }) => questions).filter(({ key }) => key === first);
  const own: Page[] = [];
  for (const page of pages) {
    if (!asked.some((one) => isBy(page, one))) continue;
    own.push(page);
    asked.push(...page.questions);
  }
  return own;
}

const askedBy = (when: string): string => fold(when.split('=')[0] ?? '');
const isBy = ({ when }: Page, { key, title }: Question): boolean =>
  when !== '' && [fold(title), fold(key)].includes(askedBy(when));

function repeated(own: readonly Page[], number: number): Page[] {
  const questions = own.flatMap((page) => page.questions);
  return own.map((page, index) => ({
    ...page,
    key: repeatKey(page.key, number),
    title: titleOf(page.title, number),
    when: conditionOf(page, questions, number),
    questions: [
      ...page.questions.map((one) => ({
        ...one,
        key: repeatKey(one.key, number),
        title: titleOf(one.title, number),
      })),
      ...(index === own.length - 1 && number < mostAtOnce ? [more(number)] : []),
    ],
  }));
}

/** A repeat hangs on its own questions, and where the first hangs on what is asked before, on the end of the repeat before. */
function conditionOf(page: Page, questions: readonly Question[], number: number): string {
  if (number === 1) return page.when;
  const inside = questions.find((one) => isBy(page, one));
  const choices = choicesIn(page.when.split(/=(.*)/s)[1]).join('; ');
  return inside
    ? `${repeatKey(inside.key, number)} = ${choices}`
    : `${repeatKey(moreKey, number - 1)} = ${moreChoices[0]}`;
}

/** @example titleOf('Tên nhiệm vụ', 2) // 'Tên nhiệm vụ (2)' */
const titleOf = (title: string, number: number): string => (number === 1 ? title : `${title} (${number})`);

const more = (number: number): Question => ({
  key: repeatKey(moreKey, number),
  kind: 'choice',
  title: titleOf('Còn mục nào để đăng ký nữa không', number),
  help: 'Không còn thì để trống.',
  required: false,
  choices: [...moreChoices],
});
