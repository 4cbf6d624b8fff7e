import type { Question, Section } from '../forms/question';
import { longestForPaper, longestKept } from '../limits/text-limits';
import { readCount } from '../money/count';
import { readAmount } from '../money/money';
import { readMoney } from '../money/typed-sum';
import { cleaned, cut, hidesSomething, holdsTag, looksLikeFormula } from '../text/outside-text';
import { fold } from '../text/vietnamese';
import { readYear } from './checked';
import { glimpse, type Remark } from './remark';

type Answers = Readonly<Record<string, string>>;

/** A question whose figures are added up: money in whole đồng, or any number. */
export type Summed = { key: string; title: string; way: 'number' | 'money' };

/** Figures that could be read, by question. */
export type Figures = Readonly<Record<string, number>>;

const questionsOf = (sections: readonly Section[]): Question[] =>
  sections.flatMap(({ questions }) => [...questions]);

/** The answers as they are kept: cleaned, without the blank ones, in the order of the Form, and nothing that is no question of it. */
export const keptOf = (typed: Answers, sections: readonly Section[]): Record<string, string> =>
  Object.fromEntries(
    questionsOf(sections).flatMap(({ key }) => {
      const text = cut(cleaned(typed[key] ?? ''), longestKept).trim();
      return text === '' ? [] : [[key, text]];
    }),
  );

/** All answers in one text, by which two states can be told apart; a question that joins changes nothing of what stood. */
export const wordsOf = (answers: Answers, sections: readonly Section[]): string =>
  JSON.stringify(
    questionsOf(sections)
      .flatMap(({ key }) => (answers[key] ? [[key, answers[key]]] : []))
      .sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  );

/** The figures that are certain. @example figuresOf({ done: '1.250' }, [{ key: 'done', title: 'Xong', way: 'number' }]) // { done: 1250 } */
export const figuresOf = (answers: Answers, sums: readonly Summed[]): Figures =>
  Object.fromEntries(
    sums.flatMap(({ key, way }) => {
      const value = answers[key] === undefined ? undefined : figureOf(answers[key], way);
      return value === undefined ? [] : [[key, value]];
    }),
  );

function figureOf(typed: string, way: Summed['way']): number | undefined {
  if (way === 'money') {
    const read = readMoney(typed);
    return 'value' in read && read.as !== 'unsure' ? read.value : undefined;
  }
  const half = /^(\d+),5$/.exec(typed.trim());
  if (half) return Number(half[1]) + 0.5;
  const [figures, words] = [readAmount(typed), readCount(typed)];
  if ('value' in figures) return figures.value;
  return 'value' in words ? words.value : undefined;
}

/** Everything that is worth a look in one answer; none of it refuses it. */
export function remarksOn(
  typed: Answers,
  kept: Answers,
  { sections, sums }: { sections: readonly Section[]; sums: readonly Summed[] },
  isKnown: boolean,
): Remark<string>[] {
  const all = questionsOf(sections);
  const on = (code: Remark['code'], holds: (key: string) => boolean, of = all): Remark<string>[] => {
    const keys = of.map(({ key }) => key).filter(holds);
    return keys.length > 0 ? [{ code, keys }] : [];
  };
  const missing = (key: string): boolean => kept[key] === undefined && !(key === 'unit' && isKnown);
  return [
    ...on('incomplete', missing, required(kept, sections)),
    ...choiceRemarks(kept, all),
    ...yearRemarks(kept, all),
    ...figureRemarks(kept, sums),
    ...on('hidden-characters', (key) => hidesSomething(typed[key] ?? '')),
    ...on('text-cut', (key) => cleaned(typed[key] ?? '').length > longestKept),
    ...on('long-text', (key) => (kept[key] ?? '').length > longestForPaper && !isCut(typed[key])),
    ...on('template-tag', (key) => holdsTag(kept[key] ?? '')),
    ...on('like-formula', (key) => looksLikeFormula(kept[key] ?? '')),
  ];
}

const isCut = (typed = ''): boolean => cleaned(typed).length > longestKept;

/** What whoever chose so had to answer. */
const required = (kept: Answers, sections: readonly Section[]): Question[] =>
  sections
    .filter(({ when }) => !when || when.choices.some((one) => fold(one) === fold(kept[when.key] ?? '')))
    .flatMap(({ questions }) => questions.filter((one) => one.required));

const choiceRemarks = (kept: Answers, all: readonly Question[]): Remark<string>[] =>
  all.flatMap(({ key, choices }): Remark<string>[] => {
    const chosen = kept[key];
    const isFine = !choices || chosen === undefined || choices.some((one) => fold(one) === fold(chosen));
    return isFine ? [] : [{ code: 'unknown-choice', keys: [key], seen: glimpse(chosen) }];
  });

const yearRemarks = (kept: Answers, all: readonly Question[]): Remark<string>[] =>
  all.flatMap(({ key, check }): Remark<string>[] => {
    const typed = kept[key];
    const isFine = check !== 'year' || typed === undefined || readYear(typed) !== undefined;
    return isFine ? [] : [{ code: 'bad-year', keys: [key], seen: glimpse(typed) }];
  });

const figureRemarks = (kept: Answers, sums: readonly Summed[]): Remark<string>[] =>
  sums.flatMap(({ key, way }): Remark<string>[] => {
    const typed = kept[key];
    if (typed === undefined || figureOf(typed, way) !== undefined) return [];
    return [
      { code: way === 'money' ? 'money-unreadable' : 'figure-unreadable', keys: [key], seen: glimpse(typed) },
    ];
  });
