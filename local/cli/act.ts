import type { RunOptions } from '../run/options';
import type { Workspace } from '../workspace/workspace';
import { answersIn } from './answer';
import { formAnswer, isOfForm } from './form-words';
import { makePack } from './pack';
import { asJson, asText, exitCode, papersAsText, type Spoken } from './report';
import { mailAsJson, mailAsText, mailLines } from './report-mail';
import { runAction } from './run-action';
import { selfCheck } from './self-check';
import { type AskedHour, carryOn, type MailOutcome, sendMail } from './send-mail';

/** What is asked of the one door. */
type Asked = { action: string; file?: string } & AskedHour;

/** What stands in a file on the disk is asked as the text in it. */
const fromDisk = (request: Asked): Asked =>
  request.action === 'type-answer' && request.file !== undefined
    ? { ...request, file: JSON.stringify(answersIn(request.file)) }
    : request;

/** Does one verb of `giao-ban run`: some take several requests, any other is asked as it is. */
export function act(workspace: Workspace, request: Asked, flags: Set<string>, options: RunOptions): Spoken {
  const { action } = request;
  if (action === 'send-mail') return ofMail(sendMail(workspace, request, options), flags);
  if (action === 'carry-on') return ofMail(carryOn(workspace, options), flags);
  if (isOfForm(request)) return formAnswer(workspace, request, options, flags.has('calls'));
  if (action === 'self-check') return selfCheck(workspace, flags, options);
  if (action === 'make-pack') return makePack(workspace, request, flags, options);
  const outcome = runAction(workspace, fromDisk(request), options);
  const json = asJson(action, outcome, flags.has('calls'));
  // A list, or what was done, with nothing to be looked at beside it.
  const told = outcome.ok ? [...papersAsText(action, outcome.result), ...mailLines(outcome.result)] : [];
  const isAll = told.length > 0 && outcome.problems.length === 0;
  return {
    text: [...told, ...(isAll ? [] : [asText(outcome)])].join('\n'),
    json,
    code: exitCode(outcome),
    error: outcome.error,
  };
}

const ofMail = (outcome: MailOutcome, flags: Set<string>): Spoken => ({
  text: mailAsText(outcome),
  json: mailAsJson(outcome, flags.has('calls')),
  code: exitCode(outcome),
  error: outcome.error,
});
