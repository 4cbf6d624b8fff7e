import { carryOn } from './actions/desk/carry-on';
import { practise } from './actions/desk/practise';
import { selfCheck } from './actions/desk/self-check';
import { showGuide } from './actions/desk/show-guide';
import { state } from './actions/desk/state';
import { openRegistration } from './actions/forms/open-registration';
import { remind } from './actions/forms/remind';
import { showCall } from './actions/forms/show-call';
import { takeAnswers } from './actions/forms/take-answers';
import { keepSigned } from './actions/mail/keep-signed';
import { markReturned } from './actions/mail/mark-returned';
import { pauseMail, sayPause } from './actions/mail/pause-mail';
import { prepareMail } from './actions/mail/prepare-mail';
import { sendMail } from './actions/mail/send-mail';
import { settleMail } from './actions/mail/settle-mail';
import { showMail } from './actions/mail/show-mail';
import { stopMail } from './actions/mail/stop-mail';
import { testMail } from './actions/mail/test-mail';
import { writeInvitations } from './actions/papers/write-invitations';
import { writePlan } from './actions/papers/write-plan';
import { writeSummary } from './actions/papers/write-summary';
import { check } from './actions/sheet/check';
import { createTables } from './actions/sheet/create-tables';
import { goToCell } from './actions/sheet/go-to';
import { type Problem, problem } from './domain/problem';
import type { CheckFinding } from './domain/self-check/self-check';
import { alone } from './google/session';
import { type TroubleCode, troubleIn } from './google/trouble';
import { type Action, type Request, requests } from './requests';
import type { SpokenProblem, SpokenQuestion } from './spoken/problems';
import { sentenceOf } from './words/problems';
import { questionWords } from './words/questions';
import { spokenFinding } from './words/self-check/findings';
import type { Question } from './work/sheet/answers';

/** What every call answers; plain JSON, since nothing else crosses to the page. */
export type Answer =
  | { ok: true; result: object }
  | { ok: false; problems: SpokenProblem[]; questions: SpokenQuestion[] };

/** The one door of menu, page, triggers and command line: checks the request, acts, and puts everything in words. */
export function call(request: unknown): Answer {
  try {
    const asked = requests.safeParse(request);
    return asked.success ? spoken(act(asked.data)) : refusal([problem('unexpected', nowhere)]);
  } catch (trouble) {
    return refusal([problem(codeOf(trouble), nowhere)]);
  }
}

const nowhere = { tab: '', row: 0, column: '' };

type Handlers<A extends Action> = { [Name in A]: (request: Extract<Request, { action: Name }>) => object };
type Reading = 'check' | 'state' | 'go-to' | 'show-mail' | 'show-call' | 'show-guide' | 'carry-on';

/** What only reads waits for nobody; the clock takes its turns itself. */
const reading: Handlers<Reading> = {
  check,
  state,
  'go-to': goToCell,
  'show-mail': showMail,
  'show-call': showCall,
  'show-guide': showGuide,
  'carry-on': carryOn,
};

/** What writes runs alone on the Sheet. */
const writing: Handlers<Exclude<Action, Reading>> = {
  'create-tables': createTables,
  'write-plan': writePlan,
  'write-invitations': writeInvitations,
  'write-summary': writeSummary,
  'prepare-mail': prepareMail,
  'test-mail': testMail,
  'send-mail': sendMail,
  'pause-mail': pauseMail,
  'stop-mail': stopMail,
  'settle-mail': settleMail,
  'mark-returned': markReturned,
  'keep-signed': keepSigned,
  'open-registration': openRegistration,
  'take-answers': takeAnswers,
  remind,
  practise,
  'self-check': selfCheck,
};

function act(request: Request): object {
  // Reaches the run that is sending now, which this call would otherwise wait for.
  if (request.action === 'pause-mail') sayPause(request.paused);
  if (request.action === 'stop-mail') sayPause(true);
  if (request.action in reading) return handle(reading, request);
  return alone(() => handle(writing, request)) ?? { problems: [problem('busy', nowhere)], questions: [] };
}

/** The map says for each action that its handler takes its request; a union of both is beyond the type checker. */
const handle = (handlers: object, request: Request): object =>
  (Reflect.get(handlers, request.action) as (request: Request) => object)(request);

function spoken(result: { problems?: Problem[]; questions?: Question[]; findings?: CheckFinding[] }): Answer {
  const problems = result.problems ?? [];
  // An action that was stopped before it did anything answers with nothing but problems and questions.
  const stopped = 'questions' in result && !('documents' in result);
  if (stopped) return refusal(problems, result.questions);
  return {
    ok: true,
    result: {
      ...result,
      ...('problems' in result ? { problems: problems.map(spokenProblem) } : {}),
      ...('questions' in result ? { questions: (result.questions ?? []).map(spokenQuestion) } : {}),
      ...('findings' in result ? { findings: (result.findings ?? []).map(spokenFinding) } : {}),
    },
  };
}

const refusal = (problems: readonly Problem[], questions: readonly Question[] = []): Answer => ({
  ok: false,
  problems: problems.map(spokenProblem),
  questions: questions.map(spokenQuestion),
});

const spokenProblem = (one: Problem): SpokenProblem => ({
  code: one.code,
  weight: one.weight,
  tab: one.at.tab,
  row: one.at.row,
  column: one.at.column,
  seen: one.seen,
  message: sentenceOf(one),
});

const spokenQuestion = ({ code, about }: Question): SpokenQuestion => ({
  code,
  ...questionWords[code],
  about,
});

/** Expected refusals of Google have their own words; anything else is a bug, logged without a word of the user's data. */
function codeOf(trouble: unknown): TroubleCode {
  const code = troubleIn(trouble);
  const { stack = '' } = trouble instanceof Error ? trouble : {};
  if (code === 'unexpected') console.error(stack.split('\n').slice(1, 6).join('\n'));
  return code;
}
