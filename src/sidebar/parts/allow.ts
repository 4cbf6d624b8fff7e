import type { SpokenProblem } from '../../spoken/problems';

/** Permissions that an action was refused for want of; the user has read what each is for. */
let missing: { action: string; names: readonly string[] } | undefined;

/**
 * What Google is to ask the user for when the same is pressed again. It is asked for once: where Google does not ask, the refusal is told
 * again.
 */
export function askedFor(action: string): readonly string[] {
  if (missing?.action !== action) return [];
  const { names } = missing;
  missing = undefined;
  return names;
}

/** Remembers what an answer says is missing. */
export function noted<A extends object>(action: string, answer: A): A {
  const names = problemsIn(answer).flatMap(({ code, seen }) =>
    code === 'not-authorised' && seen !== '' ? String(seen).split(' ') : [],
  );
  if (names.length > 0) missing = { action, names };
  return answer;
}

type Told = { problems?: readonly SpokenProblem[]; result?: { problems?: readonly SpokenProblem[] } };

const problemsIn = ({ problems, result }: Told): readonly SpokenProblem[] => [
  ...(problems ?? []),
  ...(result?.problems ?? []),
];
