import type { Day, Years } from '../days/days';
import type { Section } from '../forms/question';
import type { TaskMoney } from '../money/sums';
import { fold } from '../text/vietnamese';
import {
  type Answers,
  choiceRemarks,
  completeness,
  isOwnQuestion,
  keptAnswers,
  readSums,
  saysNothing,
  textRemarks,
  yearRemarks,
} from './checked';
import type { Standing, Unvouched } from './registration-state';
import type { Remark, RemarkCode } from './remark';
import type { Said } from './ruling';
import type { Placeable } from './standings';
import { senderOf, type UnitIndex, type UnitOfCall } from './unit-of';

/** What one sender submitted, as the Form keeps it: only its newest state. `at` in milliseconds since 1970. */
export type FormResponse = { id: string; at: number; answers: Answers };

/** The invitation to register; `passes` = until which day single units may still answer, by code. VI: đợt đăng ký. */
export type Call = {
  opens?: Day;
  closes?: Day;
  years?: Years;
  unvouched?: Unvouched;
  passes?: ReadonlyMap<string, Day>;
  /** What is asked, where the office put it otherwise. */
  sections?: readonly Section[];
};

/** One task that a unit registers: one response, read and checked. VI: đăng ký. */
export type Registration = {
  /** `DK·` and the beginning of the response's `codeKey`. */
  code: string;
  responseId: string;
  at: number;
  /** Whose it is; without it nobody can be certain. */
  unit?: UnitOfCall;
  /** The unit as the sender chose it. */
  unitWords: string;
  /** What a person said of this state of it. */
  ruling?: Said;
  /** What changed against the answer just before it of the same unit and title, in Vietnamese; '' = it is the first. */
  history: string;
  answers: Answers;
  remarks: Remark[];
} & Standing &
  TaskMoney;

/** Whether a day is behind the last one, or behind that of a unit's own pass. */
export const isLate = (day: Day, closes: Day | undefined, pass: Day | undefined): boolean =>
  closes !== undefined && closes < day && !(pass !== undefined && day <= pass);

/** What is said of an answer whose code speaks against it: it is another's, or was changed. */
const against: ReadonlySet<RemarkCode> = new Set(['changed-link-code', 'foreign-link-code']);
/** What is said of an answer whose code is none of its sender's. */
const notVouching: ReadonlySet<RemarkCode> = new Set([...against, 'unknown-link-code', 'by-office']);

/** Whether the unit's own link vouches for a registration, and not only the name that was chosen. */
export const isVouched = ({
  answers,
  remarks,
}: {
  answers: { readonly linkCode?: string };
  remarks: readonly { code: RemarkCode }[];
}): boolean => Boolean(answers.linkCode) && !remarks.some(({ code }) => notVouching.has(code));

/** Whether a remark says that the code of an answer speaks against it. */
export const isAgainst = ({ code }: { code: RemarkCode }): boolean => against.has(code);

/** A registration before it is seen among the others. */
export type Draft = Placeable & { own: Registration };

/** Under which those that say that nothing is registered meet; no title folds to it. */
export const nothingTitle = '-';

/** Reads and checks one response by itself. */
export function draftOf(
  { id, at, answers: typed }: FormResponse,
  code: string,
  day: Day,
  { index, call }: { index: UnitIndex; call: Call },
): Draft {
  const { sections } = call;
  const own = (sections ?? []).flatMap(({ questions }) => questions.filter(isOwnQuestion));
  const answers = keptAnswers(typed, own);
  const { unit, unitWords, remarks, ...vouching } = senderOf(answers, index, day, at);
  const { sums, remarks: ofSums } = readSums(answers);
  const read: Registration = {
    code,
    responseId: id,
    at,
    ...(unit ? { unit } : {}),
    unitWords,
    late: isLate(day, call.closes, call.passes?.get(unit?.code ?? '')),
    history: '',
    answers,
    ...sums,
    remarks: [
      ...completeness(answers, unit !== undefined, sections),
      ...choiceRemarks(answers, sections),
      ...remarks,
      ...yearRemarks(answers, call.years),
      ...ofSums,
      ...textRemarks(typed, answers),
    ],
  };
  const stranger = unitWords === '' ? `response ${id}` : `words ${fold(unitWords)}`;
  const title = saysNothing(answers) ? nothingTitle : fold(answers.title ?? '');
  return { own: read, sender: unit ? `row ${unit.row}` : stranger, title, ...vouching };
}
