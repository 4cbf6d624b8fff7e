import { alone, me, now } from '../../google/session';
import { writeBeat } from '../../work/forms/ledger';
import { tendCall } from '../../work/forms/tend';
import { jobNow, stopClockQuietly } from '../../work/mail/job';
import { newId } from '../../work/mail/journal';
import { sendStep } from '../../work/mail/step';

/** How long one step of the clock keeps others waiting, and how long all of them together may take (a run ends after 6 minutes). */
const [stepMs, runMs] = [30_000, 240_000] as const;

/**
 * What the hourly clock does, and the doorbell that a submitted Form rang: opens or closes the Form by its dates, reads what came, and goes
 * on with the mails that this account confirmed.
 */
export function carryOn({ rung }: { rung: boolean }): { sent: number } {
  writeBeat(rung ? 'doorbell' : 'clock');
  const isNeeded = alone(tendCall) ?? true;
  const job = jobNow();
  if (job?.by === me()) return { sent: sendOn() };
  // A clock that nothing needs takes itself away.
  if (!isNeeded) stopClockQuietly();
  return { sent: 0 };
}

function sendOn(): number {
  const started = now();
  const id = newId();
  let sent = 0;
  for (let more = true; more && now() - started < runMs; ) {
    // Alone step by step, so that a person's press in between is not kept waiting for minutes.
    const step = alone(() => sendStep({ holder: 'clock', budgetMs: stepMs, line: { id, before: sent } }));
    sent += step && 'sent' in step ? step.sent.length : 0;
    more = step !== undefined && 'more' in step && step.more;
  }
  return sent;
}
