import type { Problem } from '../../domain/problem';
import { now } from '../../google/session';
import type { Sending } from '../../spoken/mail';
import { isRefusal, type Refusal, sheetRefusal } from '../sheet/refusal';
import { type Confirmation, confirm } from './confirm';
import { jobOfAnother, leaseOf, sendsElsewhere, takeLease } from './job';
import { likelyCarried } from './outbox/attachments';
import { type AskedHour, dueNow, hourFor } from './outbox/hour';
import { openSending, rowsHidden } from './outbox/open-mail';
import { mailsNow, readyOf, type StatedMail } from './outbox/states';
import { choresOf, finish, progressOf } from './progress';
import { questionsBefore } from './questions';
import { sendMails } from './send';
import type { MailSurvey } from './survey/mail-survey';

/**
 * `holder` = the window or clock that works; `budgetMs` = how long one step may take. `line` = the line of the journal in which the clock counts
 * what it sends, and how many it had sent before this step.
 */
export type StepRequest = AskedHour & {
  holder: string;
  budgetMs: number;
  confirm?: Pick<Confirmation, 'mark' | 'mails'> | undefined;
  /** What waits for its hour is let go. */
  release?: boolean | undefined;
  line?: { id: string; before: number };
};

/** One step of sending: confirms first when asked to, sends for a while, and writes down how far it came. */
export function sendStep(
  request: StepRequest,
):
  | Sending<Problem>
  | Refusal<
      'sheet' | 'newer-entry' | 'sending-elsewhere' | 'job-of-another' | 'mail-list-changed' | 'hour-passed'
    > {
  const started = now();
  const msLeft = (): number => started + request.budgetMs - now();
  let hasFetched = false;
  const seen = openSending((known) => {
    const ahead = leavesNow(request) && msLeft() > 0 ? likelyCarried(known) : [];
    hasFetched = ahead.length > 0;
    return ahead;
  });
  if (isRefusal(seen)) return seen;
  const elsewhere = sendsElsewhere(seen, started, request.holder);
  if (elsewhere) return elsewhere;
  const mails = mailsNow(seen, request.confirm ? { hidden: rowsHidden(seen), compared: true } : {});
  const problems = confirmed(request, mails, seen);
  if (isRefusal(problems)) return problems;
  const { job } = seen.mail;
  if (!job) return progressOf(mails, { entries: [], more: false, problems }, seen, 0);
  const others = jobOfAnother(seen);
  if (others) return others;
  if (!request.confirm) takeLease(request, seen);
  const around = { job, seen, msLeft, hasFetched, chores: choresOf(seen) };
  const sent = sendMails(dueNow(mails, seen), around);
  return finish(mails, { ...sent, problems: [...problems, ...sent.problems] }, seen, request.line);
}

/** Confirms what was asked for, once nothing is left to ask. */
function confirmed(
  request: StepRequest,
  mails: readonly StatedMail[],
  seen: MailSurvey,
): ReturnType<typeof confirm> | Refusal<'hour-passed' | 'sheet'> {
  if (!request.confirm) return [];
  const hour = hourFor(readyOf(mails), request, seen);
  if (isRefusal(hour)) return hour;
  const { consent = 'safe' } = request;
  const questions = [...questionsBefore(mails, consent, seen), ...(hour.question ? [hour.question] : [])];
  if (questions.length > 0) return sheetRefusal([], questions);
  return confirm(mails, seen, { ...request.confirm, from: hour.from, consent }, leaseOf(request, seen));
}

/** Whether mails that are confirmed with this leave in this very step, as far as it was asked. */
const leavesNow = ({ confirm: confirmed, at, morning }: StepRequest): boolean =>
  confirmed !== undefined && at === undefined && !morning;
