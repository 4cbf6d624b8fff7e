import * as z from 'zod';
import { check } from './actions/check';
import { createTables } from './actions/create-tables';
import { goToCell } from './actions/go-to';
import { state } from './actions/state';
import { writeInvitations } from './actions/write-invitations';
import { writePlan } from './actions/write-plan';
import { type Problem, problem } from './domain/problem';
import { DriveRefusal } from './google/drive';
import { alone } from './google/session';
import { sentenceOf } from './words/problems';
import { questionWords } from './words/questions';
import type { SpokenProblem, SpokenQuestion } from './words/spoken';
import type { Question } from './work/answers';

const answers = z.union([z.enum(['safe', 'yes']), z.record(z.string(), z.boolean())]).default('safe');
/** Google ends a run after 6 minutes; this leaves time to write down what was done. */
const longestMs = 270_000;
const papers = { answers, budgetMs: z.number().min(1).max(longestMs).default(longestMs) };

/** Every action with the arguments it takes; what comes from a page is untrusted, so nothing else passes. */
const requests = z.discriminatedUnion('action', [
  z.object({ action: z.literal('create-tables'), sample: z.boolean().default(false), answers }),
  z.object({ action: z.literal('check') }),
  z.object({ action: z.literal('write-plan'), ...papers }),
  z.object({ action: z.literal('write-invitations'), ...papers }),
  z.object({
    action: z.literal('go-to'),
    tab: z.string().max(200),
    row: z.number().int().min(0),
    column: z.string().max(200),
  }),
  z.object({ action: z.literal('state') }),
]);
type Request = z.infer<typeof requests>;

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

/** What writes runs alone on the Sheet; what only reads does not wait. */
function act(request: Request): object {
  if (request.action === 'check') return check();
  if (request.action === 'state') return state();
  if (request.action === 'go-to') return goToCell(request);
  return alone(() => write(request)) ?? { problems: [problem('busy', nowhere)], questions: [] };
}

function write(request: Extract<Request, { answers: unknown }>): object {
  if (request.action === 'create-tables') return createTables(request);
  return request.action === 'write-plan' ? writePlan(request) : writeInvitations(request);
}

function spoken(result: { problems?: Problem[]; questions?: Question[] }): Answer {
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
function codeOf(trouble: unknown): 'out-of-reach' | 'not-authorised' | 'unexpected' {
  if (trouble instanceof DriveRefusal)
    return trouble.status === 401 || trouble.status === 403 ? 'not-authorised' : 'out-of-reach';
  const { message = '', stack = '' } = trouble instanceof Error ? trouble : {};
  if (/permission|authoriz/i.test(message)) return 'not-authorised';
  console.error(stack.split('\n').slice(1, 6).join('\n'));
  return 'unexpected';
}
