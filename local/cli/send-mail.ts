import type { MailCounts, Mailing, Sending } from '../../src/spoken/mail';
import type { RunOptions } from '../run/options';
import type { Workspace } from '../workspace/workspace';
import { Conversation, type Problem } from './conversation';

/** What sending came to, over as many calls as it took. */
export type MailOutcome = {
  ok: boolean;
  /** What this command brought, in order. */
  sent: Sending['sent'];
  /** The whole outbox afterwards; undefined when the add-on could not say. */
  counts: MailCounts | undefined;
  /** How it stood before. */
  before: Mailing | undefined;
  problems: Problem[];
  calls: Record<string, number>;
  killed: boolean;
  error?: string | undefined;
};

type Request = { action: 'send-mail'; holder: string; confirm?: { mark: string; mails: number } };

const GO_ON: Request = { action: 'send-mail', holder: 'cli' };

/** Confirms everything that may leave, as a press of the button does, and sends while there is more to send today. */
export function sendMail(workspace: Workspace, options: RunOptions): MailOutcome {
  const talk = new Conversation(workspace, options);
  const before = talk.ask<Mailing>({ action: 'prepare-mail' })?.result;
  const sent: Sending['sent'] = [];
  let counts = before?.counts;
  for (let request = firstRequest(before); request; ) {
    const step = talk.ask<Sending>(request)?.result;
    sent.push(...(step?.sent ?? []));
    counts = step?.counts ?? counts;
    request = step?.more ? GO_ON : undefined;
  }
  return outcomeOf(talk, { sent, counts: talk.ok ? counts : undefined, before }, options);
}

function firstRequest(mailing: Mailing | undefined): Request | undefined {
  const { mails = 0, mark = '' } = mailing?.next ?? {};
  if (mails > 0) return { ...GO_ON, confirm: { mark, mails } };
  return mailing?.job?.mine ? GO_ON : undefined;
}

/** Does what the hourly trigger does, once. */
export function carryOn(workspace: Workspace, options: RunOptions): MailOutcome {
  const talk = new Conversation(workspace, options);
  talk.ask({ action: 'carry-on' });
  return outcomeOf(talk, { sent: [], counts: undefined, before: undefined }, options);
}

/** Counts that are missing, above all after a kill, are asked for in a run of its own, which is not killed. */
function outcomeOf(
  { workspace, ok, problems, calls, killed, error }: Conversation,
  { counts, ...seen }: Pick<MailOutcome, 'sent' | 'counts' | 'before'>,
  { dieAt, ...options }: RunOptions,
): MailOutcome {
  const state = (): MailCounts | undefined =>
    new Conversation(workspace, options).ask<{ mail: MailCounts }>({ action: 'state' })?.result?.mail;
  return { ...seen, ok, counts: counts ?? state(), problems, calls, killed, error };
}
