import { pageGoneMs } from '../../domain/limits/run-limits';
import { daysOfSending, paceOf, secondsFor } from '../../domain/mail/sending';
import type { Problem } from '../../domain/problem';
import type { Fetched } from '../../google/drive';
import { now } from '../../google/session';
import type { Sending } from '../../spoken/mail';
import { paintList } from '../papers/paint-life';
import { clockWords, strikeIn } from '../sheet/clock';
import { newLine, record } from '../sheet/journal';
import { isRefusal, type Refusal, refusal } from '../sheet/refusal';
import { lookForFormulas } from '../sheet/workbook';
import { type Confirmation, confirm } from './confirm';
import { endJob, endLease, leaseOf, takeLease, takenOut } from './job';
import { byKind } from './kinds/mail-kinds';
import { likelyCarried } from './outbox/attachments';
import { type AskedHour, hourFor, hourOf, waits } from './outbox/hour';
import { letterTabs, openSending, rowsHidden } from './outbox/open-mail';
import { outgoingMails } from './outbox/outgoing';
import { paintMail } from './outbox/paint-outbox';
import {
  confirmedIn,
  countsOf,
  openCases,
  readyOf,
  remember,
  type StatedMail,
  statedMails,
} from './outbox/states';
import { type Chore, type Sent, sendings, sendMails } from './send';
import type { MailEntry } from './survey/mail-entry';
import { outboxPlace } from './survey/mail-kind';
import { hasLeft, held, type Job, leftOf, singleText } from './survey/mail-ledger';
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
  let ahead: readonly Fetched[] = [];
  const seen = openSending(letterTabs, (known) => {
    if (leavesNow(request) && msLeft() > 0) ahead = likelyCarried(known);
    return ahead;
  });
  if (isRefusal(seen)) return seen;
  const { lease } = seen.mail;
  if (held(lease, started, request.holder)) return refusal('sending-elsewhere', outboxPlace, lease?.by);
  const mails = statedMails(
    outgoingMails(seen),
    seen,
    request.confirm ? { hidden: rowsHidden(seen), compared: true } : {},
  );
  const hour = request.confirm ? hourFor(readyOf(mails), request, seen) : { from: undefined };
  if (isRefusal(hour)) return hour;
  const problems = request.confirm
    ? confirm(mails, seen, { ...request.confirm, ...hour, consent: request.consent }, leaseOf(request, seen))
    : [];
  if (isRefusal(problems)) return problems;
  const { job } = seen.mail;
  if (!job) return answer(mails, { ...nothing, problems }, seen, 0);
  if (job.by !== seen.me) return refusal('job-of-another', outboxPlace, job.by);
  if (!request.confirm) takeLease(leaseOf(request, seen), request.release ? released(job, seen) : {});
  const due = dueNow(mails, seen);
  const chores: Chore[] = [(entries) => paintPapers(seen, entries), () => lookForFormulas('outbox')];
  const sent = sendMails(due, { job, seen, msLeft, hasFetched: ahead.length > 0, chores });
  if (request.line && sent.entries.length > 0)
    record(newLine('clock', seen.me, request.line.before + sent.entries.length, request.line.id), seen);
  remember(sent.entries, mails, seen);
  return finish(
    mails,
    { ...sent, problems: [...problems, ...sent.problems] },
    { job, seen, isClock: request.line !== undefined },
  );
}

/** Whether mails that are confirmed with this leave in this very step, as far as it was asked. */
const leavesNow = ({ confirm: confirmed, at, morning }: StepRequest): boolean =>
  confirmed !== undefined && at === undefined && !morning;

/** What may leave now, in the order in which it does: of a job that waits for its hour only what goes at any. */
function dueNow(mails: readonly StatedMail[], { mail: { job }, now: moment }: MailSurvey): StatedMail[] {
  const isHeld = waits(job, moment);
  return byKind(mails.filter(({ state, kind }) => state === 'confirmed' && (!isHeld || kind?.anyHour)));
}

/** The job without its hour, to be written with the lease. */
function released({ from, ...job }: Job, seen: MailSurvey): Record<string, string> {
  if (from === undefined) return {};
  seen.mail.job = job;
  return singleText('job', job);
}

const nothing: Sent = { entries: [], more: false, problems: [] };

/** Mails that changed since they were confirmed wait for another look; a job with nothing left ends, and its clock with it. */
function finish(
  mails: readonly StatedMail[],
  sent: Sent,
  { job, seen, isClock }: { job: Job; seen: MailSurvey; isClock: boolean },
): Sending<Problem> {
  const out = takenOut(mails, seen);
  remember(out.entries, mails, seen);
  const waiting = confirmedIn(seen).length;
  const more = sent.more && waiting > 0;
  if (waiting === 0) endJob(seen);
  else if (!more) endLease();
  // Before a further step it is done in the pauses of that.
  if (sent.entries.length > 0 && !more) paintPapers(seen);
  const { from } = seen.mail.job ?? {};
  if (!more && from !== undefined && from > now()) seen.clocks = strikeIn(from - now(), seen.me, seen.clocks);
  // Whoever closes the page now need not wait for the hour to be full.
  else if (more && !isClock) seen.clocks = strikeIn(pageGoneMs, seen.me);
  const after = statedMails(mails, seen);
  paintMail(after, seen);
  return answer(after, { ...sent, more, problems: [...out.problems, ...sent.problems] }, seen, job.total);
}

/** The list of papers says at once which are sent; `more` = mails that the survey does not know of yet. */
function paintPapers(
  { book, papers, mail, lives, practice }: MailSurvey,
  more: readonly MailEntry[] = [],
): void {
  const left = [...leftOf(mail), ...more.filter(hasLeft).map(({ code }) => code)];
  paintList(book, papers, practice ? lives : lives.with(left));
}

function answer(mails: readonly StatedMail[], sent: Sent, seen: MailSurvey, total: number): Sending<Problem> {
  const waiting = mails.filter(({ state }) => state === 'confirmed');
  const here = new Set(sent.entries.map(({ code }) => code));
  const [today = 0] = daysOfSending(
    waiting.map((mail) => mail.reach.length),
    seen.quota,
  );
  return {
    sent: mails
      .filter(({ code }) => here.has(code))
      .map(({ code, row, state }) => ({ code, recipient: row?.recipient ?? '', state })),
    counts: countsOf(mails),
    done: Math.max(0, total - waiting.length),
    total,
    more: sent.more,
    secondsLeft: secondsFor(Math.min(today, waiting.length), paceOf(sendings(seen), now()).sent),
    next: clockWords(seen.clocks, now(), seen.zone).next,
    from: hourOf(seen.mail.job, seen),
    problems: [...sent.problems, ...openCases(mails)],
  };
}
