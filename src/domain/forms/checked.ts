import type { Years } from '../days/days';
import { longestForPaper, longestKept, taskYears } from '../limits/texts';
import type { TaskMoney } from '../money/sums';
import { certain, type Money, readMoney } from '../money/typed-sum';
import { cleaned, cut, hidesSomething, holdsTag, looksLikeFormula } from '../text/outside-text';
import { fold } from '../text/vietnamese';
import type { Section } from './question';
import { type QuestionKey, questionnaire, questions } from './questionnaire';
import { glimpse, type Remark, type RemarkCode } from './remark';

/** What was answered, by question; a blank answer has no entry. */
export type Answers = Partial<Record<QuestionKey, string>>;

/** The answers as they are kept: cleaned, without the blank ones, in the order of the Form, and nothing that is no question of ours. */
export function keptAnswers(typed: Answers): Answers {
  const kept: Answers = {};
  for (const { key } of questions) {
    const text = cut(cleaned(typed[key] ?? ''), longestKept).trim();
    if (text !== '') kept[key] = text;
  }
  return kept;
}

/** Answers that stand together in one cell of Đăng ký. */
export const oneCell: readonly QuestionKey[] = ['contact', 'post'];

/** The link code was the first question once, and rulings name the text that came of that. */
const inFirstOrder = [
  ...questions.filter(({ key }) => key === 'linkCode'),
  ...questions.filter(({ key }) => key !== 'linkCode'),
];

/** All answers in one text, by which two states of a response can be told apart. */
export const wordsOf = (answers: Answers): string =>
  JSON.stringify(inFirstOrder.map(({ key }) => answers[key] ?? ''));

/** Remarks on what any text may hold: what was taken away, what is long, what looks like our tags or like formulas. */
export function textRemarks(typed: Answers, kept: Answers): Remark[] {
  const sizes = new Map(questions.map(({ key }) => [key, cleaned(typed[key] ?? '').length]));
  const longer = (key: QuestionKey, than: number): boolean => (sizes.get(key) ?? 0) > than;
  const room = new Map(questions.map(({ key, longest = longestForPaper }) => [key, longest]));
  const tooLong = (key: QuestionKey): boolean => longer(key, room.get(key) ?? longestForPaper);
  const shared = oneCell.reduce((sum, key) => sum + (sizes.get(key) ?? 0), 0);
  const isCut = (key: QuestionKey): boolean =>
    longer(key, longestKept) || (oneCell.includes(key) && shared > longestKept);
  return [
    ...onKeys('hidden-characters', (key) => hidesSomething(typed[key] ?? '')),
    ...onKeys('text-cut', isCut),
    ...onKeys('long-text', (key) => tooLong(key) && !isCut(key)),
    ...onKeys('template-tag', (key) => holdsTag(kept[key] ?? '')),
    ...onKeys('like-formula', (key) => looksLikeFormula(kept[key] ?? '')),
  ];
}

/** One remark that names every question of which something holds, none when it holds of no question. */
function onKeys(code: RemarkCode, holds: (key: QuestionKey) => boolean, of = questions): Remark[] {
  const keys = of.map(({ key }) => key).filter(holds);
  return keys.length > 0 ? [{ code, keys }] : [];
}

/** Sections that only one choice leads to, with that choice, folded. */
const branches: ReadonlyMap<Section, string> = new Map(
  questionnaire.flatMap((section) =>
    questions.flatMap(({ goesTo = {} }) =>
      Object.entries(goesTo)
        .filter(([, key]) => key === section.key)
        .map(([choice]) => [section, fold(choice)] as const),
    ),
  ),
);

/** What is missing: for everybody, and for the chosen level. `unitKnown`: the link code said whose it is. */
export function completeness(answers: Answers, unitKnown: boolean): Remark[] {
  const level = answers.level ?? '';
  const required = questionnaire.map((section) => ({
    choice: branches.get(section),
    wanted: section.questions.filter(({ key, required }) => required && !(key === 'unit' && unitKnown)),
  }));
  const missing = (key: QuestionKey): boolean => answers[key] === undefined;
  const always = required.filter(({ choice }) => choice === undefined).flatMap(({ wanted }) => wanted);
  const here = required.filter(({ choice }) => choice === fold(level)).flatMap(({ wanted }) => wanted);
  return [
    ...onKeys('incomplete', missing, always),
    ...onKeys('level-without-unit', missing, here).map((one) => ({ ...one, about: { level } })),
  ];
}

/** Choices that are none of ours: somebody changed the Form by hand, and the summary could not group them. */
export const choiceRemarks = (answers: Answers): Remark[] =>
  questions.flatMap(({ key, choices }): Remark[] => {
    const chosen = answers[key];
    const known = !choices || chosen === undefined || choices.some((one) => fold(one) === fold(chosen));
    return known ? [] : [{ code: 'unknown-choice', keys: [key], seen: glimpse(chosen) }];
  });

/** @example readYear('năm 2021') // 2021 */
export function readYear(typed: string): number | undefined {
  const year = Number(/^(?:năm )?(\d{4})\.?$/.exec(fold(typed))?.[1]);
  return year >= taskYears.from && year <= taskYears.to ? year : undefined;
}

/** Years that are none, that run backwards, or that leave the years of the call. */
export function yearRemarks(answers: Answers, call: Years | undefined): Remark[] {
  const [from, to] = [readYear(answers.fromYear ?? ''), readYear(answers.toYear ?? '')];
  const bad = (['fromYear', 'toYear'] as const).flatMap((key): Remark[] => {
    const typed = answers[key];
    const fine = typed === undefined || readYear(typed) !== undefined;
    return fine ? [] : [{ code: 'bad-year', keys: [key], seen: glimpse(typed) }];
  });
  const keys = ['fromYear', 'toYear'] as const;
  const about = { from: from ?? '', to: to ?? '' };
  const reversed = from !== undefined && to !== undefined && to < from;
  const known = [from, to].filter((year) => year !== undefined);
  const outside = call !== undefined && known.some((year) => year < call.from || year > call.to);
  return [
    ...bad,
    ...(reversed ? [{ code: 'years-reversed', keys, about } as const] : []),
    ...(outside
      ? [
          {
            code: 'years-outside-call',
            keys,
            about: { ...about, callFrom: call.from, callTo: call.to },
          } as const,
        ]
      : []),
  ];
}

/** The sums that are certain, and what to ask or tell about each. */
export function readSums(answers: Answers): { sums: TaskMoney; remarks: Remark[] } {
  const [stateMoney, otherMoney] = [readMoney(answers.stateMoney ?? ''), readMoney(answers.otherMoney ?? '')];
  return {
    sums: { stateMoney: certain(stateMoney), otherMoney: certain(otherMoney) },
    remarks: [
      ...moneyRemark(stateMoney, 'stateMoney', answers.stateMoney),
      ...moneyRemark(otherMoney, 'otherMoney', answers.otherMoney),
    ],
  };
}

function moneyRemark(money: Money, key: QuestionKey, typed = ''): Remark[] {
  const at = { keys: [key], seen: glimpse(typed) };
  if ('wrong' in money) return money.wrong === 'money-blank' ? [] : [{ ...at, code: 'money-unreadable' }];
  if (money.as === 'figures') return [];
  return [
    {
      ...at,
      code: money.as === 'unsure' ? 'money-unsure' : 'money-in-words',
      about: { amount: money.value },
    },
  ];
}
