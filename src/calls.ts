import { carryOn } from './actions/carry-on';
import { check } from './actions/check';
import { createTables } from './actions/create-tables';
import { goToCell } from './actions/go-to';
import { keepSigned } from './actions/keep-signed';
import { openRegistration } from './actions/open-registration';
import { pauseMail, sayPause } from './actions/pause-mail';
import { practise } from './actions/practise';
import { prepareMail } from './actions/prepare-mail';
import { remind } from './actions/remind';
import { selfCheck } from './actions/self-check';
import { sendMail } from './actions/send-mail';
import { markReturned, settleMail } from './actions/settle-mail';
import { showCall } from './actions/show-call';
import { showGuide } from './actions/show-guide';
import { showMail } from './actions/show-mail';
import { state } from './actions/state';
import { stopMail } from './actions/stop-mail';
import { takeAnswers } from './actions/take-answers';
import { testMail } from './actions/test-mail';
import { writeInvitations } from './actions/write-invitations';
import { writePlan } from './actions/write-plan';
import { writeSummary } from './actions/write-summary';
import { type Problem, problem } from './domain/problem';
import type { Finding } from './domain/self-check';
import { alone } from './google/session';
import { type TroubleCode, troubleIn } from './google/trouble';
import { type Action, type Request, requests } from './requests';
import { sentenceOf } from './words/problems';
import { questionWords } from './words/questions';
import { spokenFinding } from './words/self-check';
import type { SpokenProblem, SpokenQuestion } from './words/spoken';
import type { Question } from './work/answers';

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

function spoken(result: { problems?: Problem[]; questions?: Question[]; findings?: Finding[] }): Answer {
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
