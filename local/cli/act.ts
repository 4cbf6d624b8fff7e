import type { RunOptions } from '../run/options';
import type { Workspace } from '../workspace/workspace';
import type { Action } from './arguments';
import { isOfRegistration, registration } from './registration';
import { asJson, asText, exitCode, type Spoken } from './report';
import { mailAsJson, mailAsText } from './report-mail';
import { runAction } from './run-action';
import { selfCheck } from './self-check';
import { carryOn, type MailOutcome, sendMail } from './send-mail';

/** Does one action of `giao-ban run`. */
export function act(workspace: Workspace, action: Action, flags: Set<string>, options: RunOptions): Spoken {
  if (action === 'send-mail') return ofMail(sendMail(workspace, options), flags);
  if (action === 'carry-on') return ofMail(carryOn(workspace, options), flags);
  if (isOfRegistration(action)) return registration(workspace, action, options, flags.has('calls'));
  if (action === 'self-check') return selfCheck(workspace, flags, options);
  const answers = action.startsWith('write-') ? { answers: flags.has('yes') ? 'yes' : 'safe' } : {};
  const outcome = runAction(workspace, { action, ...answers }, options);
  const json = asJson(action, outcome, flags.has('calls'));
  return { text: asText(outcome), json, code: exitCode(outcome), error: outcome.error };
}

const ofMail = (outcome: MailOutcome, flags: Set<string>): Spoken => ({
  text: mailAsText(outcome),
  json: mailAsJson(outcome, flags.has('calls')),
  code: exitCode(outcome),
  error: outcome.error,
});
