import type { ActionName, Request, Told } from '../../actions/all';
import type { Place } from '../../spoken/desk';
import type { SpokenProblem, SpokenQuestion } from '../../spoken/problems';
import { askedFor, noted } from './allow';
import { askedForPermission, type NoAnswer, noAnswer } from './no-answer';

export type { Request, Told };

/** What the user said to questions, each by its code. */
export type Consent = Record<string, boolean>;
/** The list of mails that the user saw, so that nothing else can leave. */
export type Confirmation = NonNullable<Request<'send-mail'>['confirm']>;
/** What became of the papers of the last press. */
export type Undone = Told<'undo-writing'>;
export type WritingAction = Extract<ActionName, `write-${string}`>;

/** What is asked with, left out where nothing must be said. */
type Arguments<A extends ActionName> =
  Record<never, never> extends Request<A> ? [request?: Request<A>] : [request: Request<A>];

/** `trouble` and `steps` are for the user, about a call that brought no answer. */
export type Answer<T> = { ok: true; result: T } | Refusal;
export type Refusal = {
  ok: false;
  problems: SpokenProblem[];
  questions: SpokenQuestion[];
} & Partial<NoAnswer>;

type Runner = {
  withSuccessHandler<T>(handler: (answer: T | null) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  call(request: object): void;
};
declare const google: { script: { run: Runner; host: { editor: { focus(): void } } } };

/** Calls the one door of the add-on. Never rejects: what went wrong comes back as a sentence. */
export function ask<A extends ActionName>(action: A, ...[request]: Arguments<A>): Promise<Answer<Told<A>>> {
  const allow = askedFor(action);
  return new Promise((resolve) => {
    google.script.run
      // Google hands over null when an answer held a value that cannot cross.
      .withSuccessHandler<Answer<Told<A>>>((answer) => resolve(noted(action, answer ?? failed(''))))
      .withFailureHandler((error) => resolve(failed(textOf(error), allow.length > 0)))
      .call({ ...request, action, ...(allow.length > 0 && { allow }) });
  });
}

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Selects a cell and hands the keyboard to the Sheet. False when its tab is not there. */
export async function goTo({ tab, row, column }: Place): Promise<boolean> {
  const answer = await ask('go-to', { tab, row, column });
  const found = answer.ok && answer.result.found;
  if (found) google.script.host.editor.focus();
  return found;
}

const failed = (message: string, wasAsked = false): Refusal => ({
  ok: false,
  problems: [],
  questions: [],
  ...(wasAsked ? askedForPermission : noAnswer(message)),
});
