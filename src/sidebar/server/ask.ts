import type { Place, SelfChecked, State, TablesMade } from '../../spoken/desk';
import type { AnswersTaken, CallHealth, CallOpened } from '../../spoken/forms';
import type { Mailing, MailShown, Sending } from '../../spoken/mail';
import type { SpokenProblem, SpokenQuestion, Writing } from '../../spoken/problems';
import { type NoAnswer, noAnswer } from './no-answer';

export type Answers = Record<string, boolean>;
/** The list of mails that the user saw, so that nothing else can leave. */
export type Confirmation = { mark: string; mails: number };
export type WritingAction = 'write-plan' | 'write-invitations' | 'write-summary';

type Results = {
  state: State;
  'create-tables': TablesMade;
  check: { problems: SpokenProblem[] };
  'write-plan': Writing;
  'write-invitations': Writing;
  'write-summary': Writing;
  'go-to': { found: boolean };
  'show-guide': { at: string };
  'prepare-mail': Mailing;
  'show-mail': MailShown;
  'test-mail': { to: string; problems: SpokenProblem[] };
  'send-mail': Sending;
  'pause-mail': Mailing;
  'stop-mail': Mailing;
  'settle-mail': Mailing;
  'mark-returned': Mailing;
  'keep-signed': Mailing;
  'open-registration': CallOpened;
  'take-answers': AnswersTaken;
  remind: AnswersTaken;
  practise: { practice: boolean };
  'show-call': CallHealth;
  'self-check': SelfChecked;
};
type Action = keyof Results;
type Argument = string | number | boolean | readonly string[] | Answers | Confirmation;
export type Request<A extends Action> = { action: A } & Record<string, Argument>;

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
export function ask<A extends Action>(request: Request<A>): Promise<Answer<Results[A]>> {
  return new Promise((resolve) => {
    google.script.run
      // Google hands over null when an answer held a value that cannot cross.
      .withSuccessHandler<Answer<Results[A]>>((answer) => resolve(answer ?? failed('')))
      .withFailureHandler((error) => resolve(failed(error instanceof Error ? error.message : String(error))))
      .call(request);
  });
}

/** Selects a cell and hands the keyboard to the Sheet. False when its tab is not there. */
export async function goTo({ tab, row, column }: Place): Promise<boolean> {
  const answer = await ask({ action: 'go-to', tab, row, column });
  const found = answer.ok && answer.result.found;
  if (found) google.script.host.editor.focus();
  return found;
}

const failed = (message: string): Refusal => ({
  ok: false,
  problems: [],
  questions: [],
  ...noAnswer(message),
});
