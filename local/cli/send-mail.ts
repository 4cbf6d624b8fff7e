import type { MailCounts, Mailing, Sending } from '../../src/spoken/mail';
import type { RunOptions } from '../run/options';
import type { Workspace } from '../workspace/workspace';
import { Conversation, type Problem, type Question } from './conversation';

/** What sending came to, over as many calls as it took. */
export type MailOutcome = {
  ok: boolean;
  /** What this command brought, in order. */
  sent: Sending['sent'];
  /** The whole outbox afterwards; undefined when the add-on could not say. */
  counts: MailCounts | undefined;
  /** What only a person may decide, so that nothing was done. */
  questions: Question[];
  /** The hour for which the rest waits; '' = for none. */
  from: string;
  /** How it stood before. */
  before: Mailing | undefined;
  problems: Problem[];
  calls: Record<string, number>;
  killed: boolean;
  error?: string | undefined;
};

/** When mails are to leave, and whether also while offices are closed. */
export type AskedHour = { at?: string; morning?: boolean; consent?: 'yes' };

type Request = AskedHour & {
  action: 'send-mail';
  holder: string;
  confirm?: { mark: string; mails: number };
  worked?: string;
  release?: boolean;
};

const GO_ON: Request = { action: 'send-mail', holder: 'cli' };

/** Confirms everything that may leave, as a press of the button does, and sends while there is more to send today; `--yes` also lets go what waits for its hour. */
export function sendMail(workspace: Workspace, asked: AskedHour, options: RunOptions): MailOutcome {
  const talk = new Conversation(workspace, options);
  const before = talk.ask<Mailing>({ action: 'prepare-mail' })?.result;
  const sent: Sending['sent'] = [];
  let counts = before?.counts;
  let from = before?.job?.from ?? '';
  for (let request = firstRequest(before, asked); request; ) {
    const step = talk.ask<Sending>(request)?.result;
    sent.push(...(step?.sent ?? []));
    counts = step?.counts ?? counts;
    from = step?.from ?? from;
    request = step?.more ? GO_ON : undefined;
  }
  return outcomeOf(talk, { sent, counts: talk.ok ? counts : undefined, from, before }, options);
}

function firstRequest(mailing: Mailing | undefined, asked: AskedHour): Request | undefined {
  const { mails = 0, mark = '' } = mailing?.next ?? {};
  const { at, morning, consent } = asked;
  const hour = { ...(at && { at }), ...(morning && { morning }), ...(consent && { consent }) };
  if (mailing && mails > 0)
    return { ...GO_ON, ...hour, ...(mailing.worked && { worked: mailing.worked }), confirm: { mark, mails } };
  if (!mailing?.job?.mine) return undefined;
  return { ...GO_ON, ...(consent && { release: true }) };
}

/** Does what the hourly trigger does, once. */
export function carryOn(workspace: Workspace, options: RunOptions): MailOutcome {
  const talk = new Conversation(workspace, options);
  talk.ask({ action: 'carry-on' });
  return outcomeOf(talk, { sent: [], counts: undefined, from: '', before: undefined }, options);
}

/** Counts that are missing, above all after a kill, are asked for in a run of its own, which is not killed. */
function outcomeOf(
  { workspace, ok, problems, questions, calls, killed, error }: Conversation,
  { counts, ...seen }: Pick<MailOutcome, 'sent' | 'counts' | 'from' | 'before'>,
  { dieAt, ...options }: RunOptions,
): MailOutcome {
  const state = (): MailCounts | undefined =>
    new Conversation(workspace, options).ask<{ mail: MailCounts }>({ action: 'state' })?.result?.mail;
  return { ...seen, ok, counts: counts ?? state(), problems, questions, calls, killed, error };
}
