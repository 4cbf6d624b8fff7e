import type { Ruling, Said } from '../../domain/forms/ruling';
import { type At, type Problem, problem } from '../../domain/problem';
import type { Rulings } from './answers';

/** What a person says of answers, and of which, in the states that were seen; without any of all that are open. */
export type Decided = { ruling: Said; answers?: readonly State[] | undefined };

/** One state of an answer. */
type State = { code: string; version: string };

/** What is said of the answers that are open now, as long as they are as they were seen. */
export function rulingsOn({ ruling, answers }: Decided, open: readonly State[]): Rulings {
  const seen = new Map(answers?.map(({ code, version }) => [code, version]));
  const fits = open.filter((one) => !answers || seen.get(one.code) === one.version);
  return new Map(fits.map(({ code, version }): [string, Ruling] => [code, { as: ruling, version }]));
}

/** What was changed since it was seen, or is not open any more. */
export function missedBy(
  { ruling, answers = [] }: Decided,
  read: readonly { code: string; ruling?: Said }[],
  place: At,
): Problem[] {
  const done = new Map(read.map((one) => [one.code, one.ruling]));
  return answers
    .filter((one) => done.get(one.code) !== ruling)
    .map((one) => problem('answer-changed', place, one.code));
}
