import type { Question, Section } from '../forms/question';
import { moreChoices } from '../forms/repeated-pages';
import { isOfRepeats, moreKey, repeatKey, repeatOf } from '../forms/repeats';
import { mostAtOnce } from '../limits/form-limits';

/** What one sender submitted, as far as it can be parted. */
type Whole = { id: string; answers: Readonly<Record<string, string>> };

const numbers = Array.from({ length: mostAtOnce }, (_, index) => index + 1);

/** The id of what an answer registers besides the first. @example partId('r1', 2) // 'r1~2' */
const partId = repeatKey;

/** The response that a part is of. @example responseOf('r1~2') // 'r1' */
export const responseOf = (id: string): string => repeatOf(id).key;

/** Whether it is what an answer registers first, or all of it. */
export const isFirst = (id: string): boolean => repeatOf(id).number === 1;

/** Of each answer what it registers first: its sender hears of all by one mail. */
export const firstOf = <R extends { responseId: string }>(all: readonly R[]): R[] =>
  all.filter(({ responseId }) => isFirst(responseId));

/**
 * Each thing that answers register as an answer of its own, with what the sender said of itself in each.
 * @example partsOf([{ id: 'r', answers: { phone: '1', title: 'A', 'title~2': 'B' } }], sections)
 * // [{ id: 'r', answers: { phone: '1', title: 'A' } }, { id: 'r~2', answers: { phone: '1', title: 'B' } }]
 */
export function partsOf<W extends Whole>(answers: readonly W[], sections: readonly Section[]): W[] {
  const repeated = repeatedIn(sections);
  if (repeated.size === 0) return [...answers];
  return answers.flatMap((one) => numbers.flatMap((number) => partOf(one, number, repeated)));
}

/** The keys of the questions that are asked several times. */
function repeatedIn(sections: readonly Section[]): Set<string> {
  const all = sections.flatMap(({ questions }) => questions.map(({ key }) => repeatOf(key)));
  return new Set(all.filter(({ number }) => number > 1).map(({ key }) => key));
}

function partOf<W extends Whole>(one: W, number: number, repeated: ReadonlySet<string>): W[] {
  const entries = Object.entries(one.answers);
  const own = entries.filter(([key]) => repeated.has(repeatOf(key).key) && repeatOf(key).number === number);
  const shared = entries.filter(([key]) => !repeated.has(key) && !isOfRepeats(key));
  const said = own.filter(([key]) => !isOfRepeats(repeatOf(key).key));
  if (number > 1 && (said.length === 0 || isEndedBefore(number, one.answers))) return [];
  const answers = Object.fromEntries([...shared, ...said.map(([key, value]) => [repeatOf(key).key, value])]);
  return [{ ...one, id: partId(one.id, number), answers }];
}

/** Whether the sender said at the end of a repeat before that there is no more: what was filled in earlier may still be there. */
const isEndedBefore = (number: number, answers: Whole['answers']): boolean =>
  numbers.slice(0, number - 1).some((before) => answers[repeatKey(moreKey, before)] === moreChoices[1]);

/** What a sender says of itself whatever it registers, by key; none where a Form takes one thing at a time. */
export function factsOf(sections: readonly Section[]): string[] {
  const all = sections.flatMap(({ questions }) => questions);
  const repeated = repeatedIn(sections);
  const isFact = ({ key, goesTo }: Question): boolean =>
    !repeated.has(key) && !isOfRepeats(key) && !goesTo && key !== 'unit' && key !== 'linkCode';
  return repeated.size === 0 ? [] : all.filter(isFact).map(({ key }) => key);
}

/** The ids that parts of an answer have had that it may register no more, by the ids of those it does. */
export const withdrawnParts = (answers: readonly { id: string }[]): { id: string; first: string }[] => {
  const there = new Set(answers.map(({ id }) => id));
  return [...there]
    .filter(isFirst)
    .flatMap((first) => numbers.slice(1).map((number) => ({ id: partId(first, number), first })))
    .filter(({ id }) => !there.has(id));
};
