import { actions } from './actions/all';
import { alone } from './google/session';
import { type TroubleCode, troubleIn, wordsOfGoogle } from './google/trouble';
import type { SpokenProblem, SpokenQuestion } from './spoken/problems';
import { inWords, speakers } from './words/spoken';
import { isRefusal, type Refusal, refusal } from './work/sheet/refusal';

/** What every call answers; plain JSON, since nothing else crosses to the page. */
export type Answer =
  | { ok: true; result: object }
  | { ok: false; problems: SpokenProblem[]; questions: SpokenQuestion[] };

/** The one door of menu, page, triggers and command line: checks the request, acts, and puts everything in words. */
export function call(request: unknown): Answer {
  try {
    const met = act(request);
    return isRefusal(met) ? refused(met) : { ok: true, result: inWords(met) };
  } catch (trouble) {
    return refused(refusal(codeOf(trouble), nowhere, wordsOfGoogle(trouble).slice(0, longest)));
  }
}

/** Letters of an exception of Google's that are shown. */
const longest = 300;

const nowhere = { tab: '', row: 0, column: '' };

function act(request: unknown): object {
  const one = actions.find(({ name }) => name === nameIn(request));
  const asked = one?.asked(request);
  if (!one || !asked) return refusal('unexpected', nowhere);
  asked.first();
  return one.runs === 'writes' ? (alone<object>(asked.act) ?? refusal('busy', nowhere)) : asked.act();
}

const nameIn = (request: unknown): unknown =>
  typeof request === 'object' && request !== null && 'action' in request ? request.action : undefined;

const refused = ({ problems, questions }: Refusal): Answer => ({
  ok: false,
  problems: speakers.problems(problems),
  questions: speakers.questions(questions),
});

/** Expected refusals of Google have their own words; anything else is a bug, logged without a word of the user's data. */
function codeOf(trouble: unknown): TroubleCode {
  const code = troubleIn(trouble);
  const { stack = '' } = trouble instanceof Error ? trouble : {};
  if (code === 'unexpected') console.error(stack.split('\n').slice(1, 6).join('\n'));
  return code;
}
