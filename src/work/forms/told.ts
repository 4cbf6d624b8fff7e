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

/** When one was last reminded, if ever, and whether a reminder of it is still to leave or to be settled. */
export type Reminded = { last?: number; waits: boolean };

/** Whose answers wait for a công văn of their own, by code. */
export const withoutLetter = (
  answers: readonly { unit?: { code?: string | undefined }; letter?: true }[],
): ReadonlySet<string | undefined> =>
  new Set(answers.flatMap(({ unit, letter }) => (unit && letter ? [unit.code] : [])));

/** One who has not answered, or whose công văn is still to come. */
export function missingOf(
  one: { [K in 'code' | 'name' | 'phone']?: string | undefined },
  { last, waits }: Reminded,
  letter: boolean,
): MissingUnit {
  const { code = '', name = '', phone = '' } = one;
  return {
    code,
    name,
    phone,
    reminded: last === undefined ? '' : momentIn(workbookZone(), last),
    waiting: waits,
    letter,
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
