import { firstOf } from '../../domain/answers/parts';
import { isAgainst } from '../../domain/answers/registration';
import {
  answeredCodes,
  isCounted,
  isUndecided,
  type Standing,
} from '../../domain/answers/registration-state';
import { glimpse, type Remark } from '../../domain/answers/remark';
import { type At, type Problem, problem } from '../../domain/problem';
import { workbookZone } from '../../google/workbook';
import type { AnswersTaken, MissingUnit, UnconfirmedAnswer } from '../../spoken/forms';
import { remarkSaid } from '../../words/registration';
import type { AnswersNow } from '../responses/reading';
import { momentIn } from '../sheet/moments';
import { isKnown } from './rulings';

/** What was not read may be an answer of anybody. */
export function doubtsIn({ all, left }: AnswersNow, place: At): Problem[] {
  const zone = workbookZone();
  const unread = [...all.values()].filter((one) => one.unread);
  return [
    ...(left > 0 ? [problem('answers-left', place, left)] : []),
    ...unread.map((one) =>
      problem(isKnown(one) ? 'answer-change-unread' : 'answer-unread', place, momentIn(zone, one.at)),
    ),
  ];
}

/** That answers are left to read, any of which may be anybody's. */
export const leftIn = (doubts: readonly Problem[]): Problem | undefined =>
  doubts.find(({ code }) => code === 'answers-left');

/** When one was last reminded, if ever, whether a reminder of it is still to leave or to be settled, and whether the Form reached it at all. */
export type Reminded = { last?: number; waits: boolean; called: boolean };

/** Said of those who are not reminded because they have not heard of the Form yet. */
export const notCalled = (missing: readonly MissingUnit[], place: At): Problem[] => {
  const count = missing.filter(({ called, waiting }) => !called && !waiting).length;
  return count > 0 ? [problem('not-called', place, count)] : [];
};

type Sent = { unit?: { code?: string | undefined }; unconfirmed?: true };

/** Who once answered by a link of their own, so that the Form has reached them, whatever became of the answer. */
const reachedBy = (answers: readonly Sent[]): ReadonlySet<string | undefined> =>
  new Set(answers.flatMap((one) => (one.unit && !one.unconfirmed ? [one.unit.code] : [])));

/** Whose answers wait for a công văn of their own, by code. */
export const withoutLetter = (
  answers: readonly { unit?: { code?: string | undefined }; letter?: true }[],
): ReadonlySet<string | undefined> =>
  new Set(answers.flatMap(({ unit, letter }) => (unit && letter ? [unit.code] : [])));

/**
 * One who has not answered, or whose công văn is still to come.
 * @param come `lettered` = whose công văn is to come, `reached` = who once answered
 */
function missingOf(
  { code = '', name = '', phone = '' }: Whom,
  { last, waits, called }: Reminded,
  come: Record<'lettered' | 'reached', ReadonlySet<string | undefined>>,
): MissingUnit {
  return {
    code,
    name,
    phone,
    reminded: last === undefined ? '' : momentIn(workbookZone(), last),
    waiting: waits,
    called: called || come.reached.has(code),
    letter: come.lettered.has(code),
  };
}

/** An answer of any Form as far as those who read its answers are told of it. */
type Read = Standing & {
  code: string;
  responseId: string;
  unit?: { code?: string | undefined; name?: string | undefined };
  unitWords: string;
  answers: { readonly contact?: string | undefined; readonly phone?: string | undefined };
  history: string;
  remarks: readonly Remark<string>[];
};

type Whom = { [K in 'code' | 'name' | 'phone']?: string | undefined };

/** A Form that was read: who is asked, what came, and what is in doubt. */
type FormRead<A, W> = { asked: readonly W[]; answers: readonly A[]; doubts: Problem[] };

/** Who has not surely answered. */
function silentOf<W extends Whom>({ asked, answers }: Pick<FormRead<Read, W>, 'asked' | 'answers'>): W[] {
  const came = answeredCodes(answers);
  return asked.filter(({ code = '' }) => !came.has(code));
}

/**
 * What the readers of a Form's answers hear.
 * @param decided what a person decides about, as the Form's own rules say
 */
export function toldOf<A extends Read, W extends Whom>(
  read: FormRead<A, W>,
  reminded: (one: W) => Reminded,
  decided: (one: A) => Decided,
): AnswersTaken<Problem> {
  const { answers, asked, doubts } = read;
  const come = { lettered: withoutLetter(answers), reached: reachedBy(answers) };
  return {
    responses: firstOf(answers).length,
    registrations: answers.filter(isCounted).length,
    late: answers.filter(({ late }) => late).length,
    remarked: answers.filter(({ remarks }) => remarks.length > 0).length,
    units: asked.length,
    missing: silentOf(read).map((one) => missingOf(one, reminded(one), come)),
    unconfirmed: answers.filter(isUndecided).map((one) => openAnswer(one, decided(one))),
    problems: doubts,
  };
}

type Decided = { version: string; title: string; sum?: string };

const openAnswer = (
  { code, unit, unitWords, answers, waits, beside = '', consent, history, remarks }: Read,
  { version, title, sum = '' }: Decided,
): UnconfirmedAnswer => ({
  code,
  version,
  unit: unit?.name ?? glimpse(unitWords),
  title: glimpse(title),
  sum,
  sender: glimpse([answers.contact, answers.phone].filter(Boolean).join(', ')),
  consent: consent === true,
  waits: waits === true,
  beside,
  history,
  against: remarks
    .filter(isAgainst)
    .map((one) => remarkSaid(one, String))
    .join(' '),
});
