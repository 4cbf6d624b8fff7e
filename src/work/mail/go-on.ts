import { clockNextMs, clockRunMs, pageGoneMs, restMs, stepMs } from '../../domain/limits/run-limits';
import type { Problem } from '../../domain/problem';
import { wholeLedger } from '../../google/ledger';
import { alone, now } from '../../google/session';
import { newId } from '../sheet/journal';
import { isRefusal } from '../sheet/refusal';
import { kindOf } from './kinds/mail-kinds';
import { waits } from './outbox/hour';
import { sendStep } from './step';
import { type Job, mailIn } from './survey/mail-ledger';

/** Of a job that waits for its hour only what leaves at any is looked for; a clock then strikes at that hour. */
export function goOn(job: Job, started: number): { sent: number; next: number | undefined } {
  if (!waits(job, started)) return sendOn(started);
  const { entries } = mailIn(wholeLedger());
  const isDue = [...entries.values()].some(
    ({ state, code }) => state === 'confirmed' && kindOf(code)?.anyHour,
  );
  const { sent } = isDue ? sendOn(started) : { sent: 0 };
  return { sent, next: Math.max(clockNextMs, (job.from ?? 0) - now()) };
}

/** Sends until the run is long enough. `next` = in how many milliseconds a clock is to go on, where not before the hour is full. */
function sendOn(started: number): { sent: number; next: number | undefined } {
  const id = newId();
  let sent = 0;
  for (;;) {
    // Alone step by step, so that a person's press in between is not kept waiting for minutes.
    const step = alone(() =>
      sendStep({ holder: 'clock', budgetMs: stepMs.clock, line: { id, before: sent } }),
    );
    if (!step || isRefusal(step)) return { sent, next: step && isElsewhere(step) ? pageGoneMs : undefined };
    sent += step.sent.length;
    if (!step.more)
      return { sent, next: step.problems.some(({ code }) => code in rests) ? restMs : undefined };
    if (now() - started >= clockRunMs) return { sent, next: clockNextMs };
  }
}

const isElsewhere = ({ problems }: { problems: readonly Problem[] }): boolean =>
  problems.some(({ code }) => code === 'sending-elsewhere');

/** After these the rest leaves a little later; a quota that is spent comes back by the day. */
const rests = { 'gmail-later': true, 'mail-unsure': true };
