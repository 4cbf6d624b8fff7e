import type { Years } from '../days/days';
import type { Section } from '../forms/question';
import { isOfRepeats } from '../forms/repeats';
import { hasTasks, type QuestionKey, questionnaire, questions } from '../forms/task-questions';
import { longestForPaper, longestKept, taskYears } from '../limits/text-limits';
import type { TaskMoney } from '../money/sums';
import { certain, type Money, readMoney } from '../money/typed-sum';
import { cleaned, cut, hidesSomething, holdsTag, looksLikeFormula } from '../text/outside-text';
import { fold } from '../text/vietnamese';
import { glimpse, type Remark, type RemarkCode } from './remark';

/** What was answered, by question; a blank answer has no entry. */
export type Answers = Partial<Record<QuestionKey, string>>;

/** The answers as they are kept: cleaned, without the blank ones, in the order of the Form, and nothing that is no question of ours. */
export function keptAnswers(typed: Answers, own: readonly { key: string }[] = []): Answers {
  const all: Readonly<Record<string, string | undefined>> = typed;
  return Object.fromEntries(
    [...questions, ...own].flatMap(({ key }) => {
      const text = cut(cleaned(all[key] ?? ''), longestKept).trim();
      return text === '' ? [] : [[key, text]];
    }),
  );
}

const declaredKeys: ReadonlySet<string> = new Set(questions.map(({ key }) => key));

/** Whether a question is one that the office added in Câu hỏi: no rule reads its answers. */
export const isOwnQuestion = ({ key }: { key: string }): boolean =>
  !declaredKeys.has(key) && !isOfRepeats(key);

/** What was answered to questions of the office's own, by key. */
export const ownAnswers = (answers: Answers): Record<string, string> =>
  Object.fromEntries(Object.entries(answers).filter(([key]) => !declaredKeys.has(key)));

/** Answers that stand together in one cell of Đăng ký. */
export const oneCell: readonly QuestionKey[] = ['contact', 'post'];

/** The link code was the first question once, and rulings name the text that came of that. */
const inFirstOrder = [
  ...questions.filter(({ key }) => key === 'linkCode'),
  ...questions.filter(({ key }) => key !== 'linkCode' && key !== hasTasks.key),
];
/** Questions that joined after rulings were first written: blank, they change nothing of the text. */
const laterKeys = [hasTasks.key] as const;

/** All answers in one text, by which two states of a response can be told apart. */
export const wordsOf = (answers: Answers): string => {
  const own = Object.entries(ownAnswers(answers)).sort(([a], [b]) => (a < b ? -1 : 1));
  const later = laterKeys.flatMap((key) => (answers[key] ? [[key, answers[key]]] : []));
  return JSON.stringify([...inFirstOrder.map(({ key }) => answers[key] ?? ''), ...later, ...own]);
};

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
    ...onKeys(
      'hidden-characters',
      keysWith((key) => hidesSomething(typed[key] ?? '')),
    ),
    ...onKeys('text-cut', keysWith(isCut)),
    ...onKeys(
      'long-text',
      keysWith((key) => tooLong(key) && !isCut(key)),
    ),
    ...onKeys(
      'template-tag',
      keysWith((key) => holdsTag(kept[key] ?? '')),
    ),
    ...onKeys(
      'like-formula',
      keysWith((key) => looksLikeFormula(kept[key] ?? '')),
    ),
  ];
}

/** One remark that names every question of which something holds, none when it holds of no question. */
const onKeys = (code: RemarkCode, keys: readonly QuestionKey[]): Remark[] =>
  keys.length > 0 ? [{ code, keys }] : [];

const keysWith = (holds: (key: QuestionKey) => boolean): QuestionKey[] =>
  questions.map(({ key }) => key).filter(holds);

/** Whether a unit says that it has nothing to register. @example saysNothing({ has: 'Không có nhiệm vụ' }) // true */
export const saysNothing = ({ has = '' }: Answers): boolean => fold(has) === fold(hasTasks.no);

/** What is missing: for everybody, for who has something to register, and for the chosen level. `unitKnown`: the link code said whose it is. */
export function completeness(
  answers: Answers,
  unitKnown: boolean,
  sections: readonly Section[] = questionnaire,
): Remark[] {
  const all: Readonly<Record<string, string | undefined>> = answers;
  const wanted = ({ questions: own }: Section): QuestionKey[] =>
    own.flatMap(({ key, required }) =>
      required && isDeclared(key) && !(key === 'unit' && unitKnown) ? [key] : [],
    );
  const isLevels = ({ when }: Section): boolean => when?.key === 'level';
  const isAsked = ({ when }: Section): boolean =>
    !when || (when.key === hasTasks.key ? !saysNothing(answers) : fits(when.choices, all[when.key]));
  const asked = sections.filter(isAsked);
  const missing = (some: readonly Section[]): QuestionKey[] =>
    some.flatMap(wanted).filter((key) => answers[key] === undefined);
  const here = missing(saysNothing(answers) ? [] : asked.filter(isLevels));
  return [
    ...onKeys('incomplete', missing(asked.filter((one) => !isLevels(one)))),
    ...onKeys('level-without-unit', here).map((one) => ({ ...one, about: { level: answers.level ?? '' } })),
  ];
}

const fits = (choices: readonly string[], chosen = ''): boolean =>
  choices.some((one) => fold(one) === fold(chosen));
const isDeclared = (key: string): key is QuestionKey => declaredKeys.has(key);

/** Choices that are none of those offered: somebody changed the Form by hand, and the summary could not group them. */
export const choiceRemarks = (answers: Answers, sections: readonly Section[] = questionnaire): Remark[] =>
  sections
    .flatMap(({ questions: own }) => own)
    .flatMap(({ key, choices }): Remark[] => {
      if (!isDeclared(key)) return [];
      const chosen = answers[key];
      const known = !choices || chosen === undefined || fits(choices, chosen);
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
  if (money.as === 'exact') return [];
  return [
    {
      ...at,
      code: money.as === 'unsure' ? 'money-unsure' : 'money-about',
      about: { amount: money.value },
    },
  ];
}
