import type { SpokenProblem } from '../../spoken/problems';

/** Each problem once, in order. */
export const distinct = (problems: readonly SpokenProblem[]): SpokenProblem[] => [
  ...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values(),
];
