import type { CheckFinding } from '../domain/desk/self-check';
import type { Press, Problem } from '../domain/problem';
import type { SpokenFinding } from '../spoken/desk';
import type { SpokenProblem, SpokenQuestion } from '../spoken/problems';
import { sentenceOf } from './problems';
import { type Question, questionWords } from './questions';
import { spokenFinding } from './self-check-findings';

/** A problem as the user reads it. */
export const spokenProblem = (one: Problem): SpokenProblem => ({
  code: one.code,
  weight: one.weight,
  tab: one.at.tab,
  row: one.at.row,
  column: one.at.column,
  seen: one.seen,
  message: sentenceOf(one),
  repairs: [...(one.repairs ?? [])],
  keep: one.keep ?? null,
  press: one.press ? { ...one.press, label: pressLabel(one.press) } : null,
});

function pressLabel(press: Press): string {
  if (press.action === 'write-papers') return press.paper ? 'Soạn lại cho đúng' : 'Soạn lại tất cả';
  return press.instead.length > 0 ? 'Gửi thông báo thay đổi thay' : 'Lập thông báo thay đổi';
}

/** A question as the user reads it, with both answers. */
export function spokenQuestion({ code, about, differs }: Question): SpokenQuestion {
  const { text, yes, no } = questionWords[code];
  return {
    code,
    text: typeof text === 'string' ? text : text(about.length),
    yes,
    no,
    about,
    ...(differs && { differs }),
  };
}

/** The members of an answer that are put into words before it leaves; whatever else it holds leaves as it is. */
export const speakers = {
  problems: (all: readonly Problem[]): SpokenProblem[] => all.map(spokenProblem),
  questions: (all: readonly Question[]): SpokenQuestion[] => all.map(spokenQuestion),
  findings: (all: readonly CheckFinding[]): SpokenFinding[] => all.map(spokenFinding),
};

type Speakers = typeof speakers;

/** Puts an answer into words; `Speakable` has seen to it that its members are what their speakers ask for. */
export const inWords = (met: { [K in keyof Speakers]?: Parameters<Speakers[K]>[0] }): object => ({
  ...met,
  ...(met.problems && { problems: speakers.problems(met.problems) }),
  ...(met.questions && { questions: speakers.questions(met.questions) }),
  ...(met.findings && { findings: speakers.findings(met.findings) }),
});

/** An answer as the page hears it. */
export type Spoken<A> = { [K in keyof A]: K extends keyof Speakers ? ReturnType<Speakers[K]> : A[K] };

/**
 * `A` where all of it can be put into words and carried by JSON; where not, `never` stands in its place: for Date, Map, functions, and what
 * may be undefined, a property that may be missing included.
 */
export type Speakable<A> = {
  [K in keyof A]-?: K extends keyof Speakers ? Parameters<Speakers[K]>[0] : Carried<A[K]>;
};

type Carried<T> = T extends string | number | boolean | null
  ? T
  : T extends (...args: never[]) => unknown
    ? never
    : T extends object
      ? { [K in keyof T]-?: Carried<T[K]> }
      : never;
