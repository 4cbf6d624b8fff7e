import { unaliased } from './actions/aliases';
import { actions } from './actions/all';
import { requirePermissions } from './google/permissions';
import { alone } from './google/session';
import { type TroubleCode, troubleIn, wordsOfGoogle } from './google/trouble';
import type { SpokenProblem, SpokenQuestion } from './spoken/problems';
import { isPermission } from './words/permissions';
import { inWords, speakers } from './words/spoken';
import { unpermitted } from './work/sheet/permissions';
import { isRefusal, type Refusal, refusal, sheetRefusal } from './work/sheet/refusal';

/** What every call answers; plain JSON, since nothing else crosses to the page. */
export type Answer =
  | { ok: true; result: object }
  | { ok: false; problems: SpokenProblem[]; questions: SpokenQuestion[] };

/** The one door of menu, page, triggers and command line: checks the request, acts, and puts everything in words. */
export function call(request: unknown): Answer {
  requirePermissions(allowedIn(request));
  try {
    const met = act(unaliased(request));
    return isRefusal(met) ? refused(met) : { ok: true, result: inWords(met) };
  } catch (trouble) {
    const code = codeOf(trouble);
    if (code === 'not-authorised') return refused(sheetRefusal([unpermitted(nowhere)]));
    return refused(refusal(code, nowhere, wordsOfGoogle(trouble).slice(0, longest)));
  }
}

/** What the page has told the user the reason of, and is to be asked for by Google: `allow`, beside what an action is asked with. */
function allowedIn(request: unknown): string[] {
  const { allow } = Object(request) as { allow?: unknown };
  return Array.isArray(allow) ? allow.map(String).filter(isPermission) : [];
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
