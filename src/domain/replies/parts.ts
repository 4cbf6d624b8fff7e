import { copyKey, copyOf, isOfCopies, moreKey } from '../forms/copies';
import type { Question, Section } from '../forms/question';
import { mostAtOnce } from '../limits/forms';
import { moreChoices } from './copies';

/** What one sender submitted, as far as it can be parted. */
type Whole = { id: string; answers: Readonly<Record<string, string>> };

const numbers = Array.from({ length: mostAtOnce }, (_, index) => index + 1);

/** The id of what an answer registers besides the first. @example partId('r1', 2) // 'r1~2' */
const partId = copyKey;

/** The response that a part is of. @example responseOf('r1~2') // 'r1' */
export const responseOf = (id: string): string => copyOf(id).key;

/** Whether it is what an answer registers first, or all of it. */
export const isFirst = (id: string): boolean => copyOf(id).number === 1;

/** Of each answer what it registers first: its sender hears of all by one mail. */
export const firstOf = <R extends { responseId: string }>(all: readonly R[]): R[] =>
  all.filter(({ responseId }) => isFirst(responseId));

/**
 * Each thing that answers register as an answer of its own, with what the sender said of itself in each.
 * @example partsOf([{ id: 'r', answers: { phone: '1', title: 'A', 'title~2': 'B' } }], sections)
 * // [{ id: 'r', answers: { phone: '1', title: 'A' } }, { id: 'r~2', answers: { phone: '1', title: 'B' } }]
 */
export function partsOf<W extends Whole>(answers: readonly W[], sections: readonly Section[]): W[] {
  const keys = sections.flatMap(({ questions }) => questions.map(({ key }) => key));
  const copied = new Set(keys.filter((key) => copyOf(key).number > 1).map((key) => copyOf(key).key));
  if (copied.size === 0) return [...answers];
  return answers.flatMap((one) => numbers.flatMap((number) => partOf(one, number, copied)));
}

function partOf<W extends Whole>(one: W, number: number, copied: ReadonlySet<string>): W[] {
  const entries = Object.entries(one.answers);
  const own = entries.filter(([key]) => copied.has(copyOf(key).key) && copyOf(key).number === number);
  const shared = entries.filter(([key]) => !copied.has(key) && !isOfCopies(key));
  const said = own.filter(([key]) => !isOfCopies(copyOf(key).key));
  if (number > 1 && (said.length === 0 || isEndedBefore(number, one.answers))) return [];
  const answers = Object.fromEntries([...shared, ...said.map(([key, value]) => [copyOf(key).key, value])]);
  return [{ ...one, id: partId(one.id, number), answers }];
}

/** Whether the sender said at the end of a copy before that there is no more: what was filled in earlier may still be there. */
const isEndedBefore = (number: number, answers: Whole['answers']): boolean =>
  numbers.slice(0, number - 1).some((before) => answers[copyKey(moreKey, before)] === moreChoices[1]);

/** What a sender says of itself whatever it registers, by key; none where a Form takes one thing at a time. */
export function factsOf(sections: readonly Section[]): string[] {
  const all = sections.flatMap(({ questions }) => questions);
  const copied = new Set(all.filter(({ key }) => copyOf(key).number > 1).map(({ key }) => copyOf(key).key));
  const isFact = ({ key, goesTo }: Question): boolean =>
    !copied.has(key) && !isOfCopies(key) && !goesTo && key !== 'unit' && key !== 'linkCode';
  return copied.size === 0 ? [] : all.filter(isFact).map(({ key }) => key);
}

/** The ids that parts of an answer have had that it may register no more, by the ids of those it does. */
export const withdrawnParts = (answers: readonly { id: string }[]): { id: string; first: string }[] => {
  const there = new Set(answers.map(({ id }) => id));
  return [...there]
    .filter(isFirst)
    .flatMap((first) => numbers.slice(1).map((number) => ({ id: partId(first, number), first })))
    .filter(({ id }) => !there.has(id));
};
