import type { ReadyForm } from '../forms/ready-form';
import { writeAmount } from '../money/money';
import { lateWords, type Standing, unconfirmedWords } from './registration-state';
import { figuresOf, type Summed } from './reply-checked';

/** A row of a Form's answers, as its tab shows it. */
export type CountedRow = {
  unit: string | undefined;
  state: Standing | undefined;
  answers: Readonly<Record<string, string>>;
};

/** One line of the summary: whose answer, what it says to each question, what to know of it. */
export type SummaryLine = { who: string; said: string[]; note: string };
/** What is known of a Form for its summary. */
export type Asking = Pick<ReadyForm, 'groupsBy' | 'heads' | 'nothing'> & {
  questions: readonly { key: string; title: string; choices?: readonly string[] }[];
  sums: readonly Summed[];
};

/** One answer as a line of the summary. */
export const lineOf = (row: CountedRow, form: Asking): SummaryLine => ({
  who: row.unit ?? '',
  said: saidBy(row, form),
  note: noteOn(row),
});

/** What an answer says; of who comes only the words, in one part, since the group says what they are about. */
function saidBy({ answers: said }: CountedRow, form: Asking): string[] {
  const { groupsBy, heads, questions } = form;
  const asked = questions.filter(({ key }) => key !== groupsBy && !contactOf(questions).has(key));
  const parts = asked.flatMap(({ key, title }) => {
    const words = said[key];
    if (!words) return [];
    return [heads && key !== heads.question ? words : `${title}: ${withUnit(words, key, form)}`];
  });
  return heads ? [parts.join(', ')] : parts;
}

/** Bare figures of money with their unit; what was typed in words stays. */
function withUnit(words: string, key: string, { sums }: Asking): string {
  const money = sums.filter((one) => one.key === key && one.way === 'money');
  const amount = /^[\d.,\s]+$/.test(words) ? figuresOf({ [key]: words }, money)[key] : undefined;
  return amount === undefined ? words : `${writeAmount(amount)} đồng`;
}

/** Whom to ask stands in the tab; a number is theirs where somebody is named to ask. */
const contactOf = (questions: Asking['questions']): ReadonlySet<string> =>
  new Set(['contact', 'email', ...(questions.some(({ key }) => key === 'contact') ? ['phone'] : [])]);

const noteOn = ({ state }: CountedRow): string =>
  [state?.late ? lateWords : '', state?.unconfirmed ? unconfirmedWords : ''].filter(Boolean).join(', ');
