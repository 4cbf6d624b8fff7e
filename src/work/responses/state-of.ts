import type { Section } from '../../domain/forms/question';
import type { Entries, Handle, RawResponse } from '../../google/forms/answers';
import { now } from '../../google/session';
import type { KeptAnswer } from './kept-answers';

/** A Form as Google has it: its items by our keys, and the numbers by which addresses name their questions. */
export type Laid = {
  id: string;
  items: Readonly<Record<string, number>>;
  entries?: Readonly<Record<string, number>> | undefined;
};

/** The response as it is now; undefined where it is as it was. One that cannot be read stays as it was, and in doubt. */
export function stateOf(
  handle: Handle,
  id: string,
  known: KeptAnswer | undefined,
  isDeep: boolean,
  keyed: (answers: RawResponse['answers']) => Record<string, string>,
  entries: Entries,
): KeptAnswer | undefined {
  let at = known?.at ?? now();
  try {
    at = handle.at();
    if (!isDeep && known?.at === at && !known.unread) return undefined;
    const answers = keyed(handle.answers(entries));
    if (known?.at === at && !known.unread && isSame(known.answers, answers)) return undefined;
    return { id, at, seen: now(), link: known?.link || linkOf(handle), answers };
  } catch {
    if (known?.unread) return undefined;
    const { link = '', answers = {} } = known ?? {};
    return { id, at, seen: now(), link, answers, unread: true };
  }
}

/** Without it the answer is still one. */
function linkOf(handle: Handle): string {
  try {
    return handle.link();
  } catch {
    return '';
  }
}

const isSame = (one: Record<string, string>, other: Record<string, string>): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Answers by our keys, in the order of the questions; blank ones are none, and items that a person added are not ours to read. */
export const byKey = (
  answers: RawResponse['answers'],
  questionnaire: readonly Section[],
  items: Laid['items'],
) =>
  Object.fromEntries(
    questionnaire
      .flatMap(({ questions }) => questions)
      .flatMap(({ key }) => {
        const answer = answers[items[key] ?? 0];
        return answer ? [[key, answer]] : [];
      }),
  );

/** An address can tell all answers only where the number of each question is known. */
export function entriesIn({ items, entries = {} }: Laid, questionnaire: readonly Section[]): Entries {
  // What a Form of an earlier version does not ask yet nobody can have answered.
  const keys = questionnaire
    .flatMap(({ questions }) => questions.map(({ key }) => key))
    .filter((key) => items[key] !== undefined);
  const numbers = keys.flatMap((key) => {
    const [item, number] = [items[key], entries[key]];
    return item === undefined || number === undefined ? [] : [[item, number] as const];
  });
  return {
    numbers: new Map(numbers.length === keys.length ? numbers : []),
    always: alwaysAsked(questionnaire).flatMap((key) => items[key] ?? []),
  };
}

/** The questions that nobody who sent the Form can have left out: required ones, on pages that everybody is asked. */
function alwaysAsked(questionnaire: readonly Section[]): string[] {
  const all = questionnaire.flatMap(({ questions }) => questions);
  const branches = new Set<string>(all.flatMap(({ goesTo = {} }) => Object.values(goesTo)));
  return questionnaire
    .filter(({ key, then }) => !branches.has(key) && then === undefined)
    .flatMap(({ questions }) => questions.filter(({ required }) => required).map(({ key }) => key));
}
