import type { Blankable } from '../row';

/** How a question of a row is answered, in the words of the office. VI: kiểu câu hỏi. */
export const answerWays = {
  text: 'Một dòng',
  paragraph: 'Nhiều dòng',
  choice: 'Chọn một',
  list: 'Chọn trong danh sách',
  number: 'Số',
  money: 'Số tiền',
  year: 'Năm',
  phone: 'Điện thoại',
  email: 'Email',
  link: 'Đường liên kết',
  consent: 'Đồng ý',
} as const;
export type AnswerWay = keyof typeof answerWays;

/** What a question of consent offers: neither is chosen beforehand, and no is an answer. One question for each purpose. */
export const consentChoices = ['Đồng ý', 'Không đồng ý'] as const;

/** @example wayOf('Số tiền') // 'money' */
export const wayOf = (words: string): AnswerWay | undefined =>
  (Object.keys(answerWays) as AnswerWay[]).find((way) => answerWays[way] === words);

/** One row of Câu hỏi. `choices`, `when` as the cell has them. */
export type QuestionRow = { row: number } & Blankable<{
  form: string;
  section: string;
  key: string;
  title: string;
  way: (typeof answerWays)[AnswerWay];
  help: string;
  required: boolean;
  choices: string;
  when: string;
  sums: boolean;
}>;

/** A question that a ready kind brings. `when` = question and choices; `sums` = its figures are added up. */
export type ReadyQuestion<Key extends string = string> = {
  key: Key;
  section: string;
  title: string;
  way: AnswerWay;
  help?: string;
  required?: boolean;
  choices?: readonly string[];
  when?: string;
  sums?: true;
};

/** The cells of a ready question, as a clerk may then edit them. */
export const rowOf = (form: string, one: ReadyQuestion) => ({
  form,
  section: one.section,
  key: one.key,
  title: one.title,
  way: answerWays[one.way],
  help: one.help ?? '',
  required: one.required === false ? 'Không' : 'Có',
  choices: (one.choices ?? []).join('\n'),
  when: one.when ?? '',
  sums: one.sums ? 'Có' : '',
});

/** A ready question as its row is read. */
export const questionRowOf = (form: string, one: ReadyQuestion): QuestionRow => ({
  row: 0,
  form,
  section: one.section,
  key: one.key,
  title: one.title,
  way: answerWays[one.way],
  help: one.help,
  required: one.required !== false,
  choices: one.choices?.join('\n'),
  when: one.when,
  sums: one.sums,
});

/** Choices in a cell, each a line or behind a semicolon. @example choicesIn('Có; Không') // ['Có', 'Không'] */
export const choicesIn = (cell = ''): string[] =>
  cell
    .split(/[;\n]/)
    .map((one) => one.trim())
    .filter(Boolean);

/** The column of a tab whose cells are the choices. @example columnIn('{{Đơn vị: Tên đơn vị}}') // { tab: 'Đơn vị', column: 'Tên đơn vị' } */
export function columnIn(cell = ''): { tab: string; column: string } | undefined {
  const [, tab, column] = /^\s*\{\{([^:{}]+):([^{}]+)\}\}\s*$/.exec(cell) ?? [];
  return tab && column ? { tab: tab.trim(), column: column.trim() } : undefined;
}
