import { isCounted } from '../../domain/forms/registration-state';
import { glimpse } from '../../domain/forms/remark';
import { type At, type Problem, problem } from '../../domain/problem';
import { firstOf } from '../../domain/replies/parts';
import { workbookZone } from '../../google/workbook';
import type { MissingUnit, UnconfirmedAnswer } from '../../spoken/forms';
import { momentIn } from '../days/moments';
import { isKnown } from './answers';
import type { AnswersNow } from './reading';

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

/** An answer of any Form as far as those who read its answers are told of it. */
type Read = Parameters<typeof isCounted>[0] & {
  responseId: string;
  late?: boolean;
  remarks: readonly unknown[];
};

/** How many answers came, how many count, came late, or are remarked on. */
export const countsOf = (answers: readonly Read[]) => ({
  responses: firstOf(answers).length,
  registrations: answers.filter(isCounted).length,
  late: answers.filter(({ late }) => late).length,
  remarked: answers.filter(({ remarks }) => remarks.length > 0).length,
});

/** When one was last reminded, if ever, whether a reminder of it is still to leave or to be settled, and whether the Form reached it at all. */
export type Reminded = { last?: number; waits: boolean; called: boolean };

/** Of those who have not answered the codes of whom the Form has reached; nobody else is reminded. */
export const calledIn = ({ missing }: { missing: readonly MissingUnit[] }): ReadonlySet<string | undefined> =>
  new Set(missing.filter(({ called }) => called).map(({ code }) => code));

/** Said of those who are not reminded because they have not heard of the Form yet. */
export const notCalled = (missing: readonly MissingUnit[], place: At): Problem[] => {
  const count = missing.filter(({ called, waiting }) => !called && !waiting).length;
  return count > 0 ? [problem('not-called', place, count)] : [];
};

type Sent = { unit?: { code?: string | undefined }; unconfirmed?: true };

/** Who once answered by a link of their own, so that the Form has reached them, whatever became of the answer. */
export const reachedBy = (answers: readonly Sent[]): ReadonlySet<string | undefined> =>
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
export function missingOf(
  one: { [K in 'code' | 'name' | 'phone']?: string | undefined },
  { last, waits, called }: Reminded,
  come: Record<'lettered' | 'reached', ReadonlySet<string | undefined>>,
): MissingUnit {
  const { code = '', name = '', phone = '' } = one;
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

type Open = {
  code: string;
  unit?: { name: string | undefined };
  unitWords: string;
  answers: { readonly contact?: string | undefined; readonly phone?: string | undefined };
  waits?: boolean;
  beside?: UnconfirmedAnswer['beside'];
  consent?: boolean;
  history: string;
};

/** What a person decides about, with what the Form's own rules say of it. */
export const openAnswer = (
  { code, unit, unitWords, answers, waits, beside = '', consent, history }: Open,
  { version, title, sum = '' }: { version: string; title: string; sum?: string },
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
});
