import { type Problem, problem } from '../../domain/problem';
import { forgetEntry, readEntry, writeEntries } from '../../google/ledger';
import { now } from '../../google/session';
import { placeIn } from '../../tables/tables';
import { stopSoonQuietly } from '../sheet/clock';
import { journalEntry } from '../sheet/journal';
import { type Refusal, refusal } from '../sheet/refusal';
import { confirmedIn, isConfirmed, type StatedMail } from './outbox/states';
import type { MailEntry } from './survey/mail-entry';
import { held, type Job, jobIn, type Lease, names, singleText, writeMails } from './survey/mail-ledger';
import type { MailSurvey } from './survey/mail-survey';

/** How long a step may overrun what it was given before another may think it dead. */
const marginMs = 60_000;

/** The lease for one step that begins now. */
export const leaseOf = (
  { holder, budgetMs }: { holder: string; budgetMs: number },
  { me }: Pick<MailSurvey, 'me'>,
): Lease => ({ holder, by: me, until: now() + budgetMs + marginMs });

/** Takes or renews the lease; `release` = what waits for its hour is let go in the same write. */
export const takeLease = (
  step: { holder: string; budgetMs: number; release?: boolean | undefined },
  seen: MailSurvey,
): void =>
  writeEntries({ ...singleText('lease', leaseOf(step, seen)), ...(step.release ? released(seen) : {}) });

/** The job without its hour. */
function released({ mail }: MailSurvey): Record<string, string> {
  if (mail.job?.from === undefined) return {};
  const { from, ...job } = mail.job;
  mail.job = job;
  return singleText('job', job);
}

/** Why nobody else may send now; `holder` = the window or clock that asks. */
export const sendsElsewhere = (
  { mail: { lease } }: MailSurvey,
  moment: number,
  holder: string,
): Refusal<'sending-elsewhere'> | undefined =>
  held(lease, moment, holder) ? refusal('sending-elsewhere', placeIn('outbox'), lease?.by) : undefined;

/** Why this account may not go on with the job there is. */
export const jobOfAnother = ({ mail: { job }, me }: MailSurvey): Refusal<'job-of-another'> | undefined =>
  job && job.by !== me ? refusal('job-of-another', placeIn('outbox'), job.by) : undefined;

/** Lets the next one work. */
export const endLease = (): void => forgetEntry(names.lease);

/** The job as it is at this moment. */
export const jobNow = (): Job | undefined => jobIn(readEntry(names.job));

/** Asked before each mail: whether nobody has paused, stopped or replaced this job meanwhile. */
export function goesOn(job: Job): boolean {
  const present = jobNow();
  return present?.id === job.id && !present.paused;
}

/** Pauses or resumes what is being sent; a run that is sending sees it before its next mail, so this waits for nobody. */
export function pauseJob(paused: boolean, by: string): void {
  const job = jobNow();
  if (!job || job.paused === paused) return;
  writeEntries({
    ...singleText('job', { ...job, paused }),
    ...journalEntry(paused ? 'pause' : 'resume', by, 0),
  });
}

/** Takes everything that has not left out of the job, and ends it. */
export function stopJob(seen: MailSurvey): void {
  if (!seen.mail.job) return;
  const entries = confirmedIn(seen);
  writeMails(
    entries.map((entry) => ({ ...entry, state: 'waiting' })),
    journalEntry('stop', seen.me, entries.length),
  );
  endJob(seen);
}

/** Nothing is left to send, or nothing may be; with it its lease ends. The hourly clock takes itself away when it finds nothing to do. */
export function endJob({ mail, me, clocks }: MailSurvey): void {
  forgetEntry(names.job);
  if (mail.job?.by === me) stopSoonQuietly(me, clocks);
  mail.job = undefined;
}

/**
 * Takes confirmed mails that may no longer go as they were shown out of the job: they wait to be looked at again.
 * What the clerk herself decided since needs no telling.
 */
export function takenOut(
  mails: readonly StatedMail[],
  seen: MailSurvey,
): { entries: MailEntry[]; problems: Problem[] } {
  const out = mails.filter(({ entry, state }) => isConfirmed(entry, seen) && state !== 'confirmed');
  const entries = out.flatMap(({ entry }): MailEntry[] => (entry ? [{ ...entry, state: 'waiting' }] : []));
  writeMails(entries);
  return { entries, problems: out.flatMap(reasons) };
}

function reasons({ state, faults, row, code }: StatedMail): Problem[] {
  if (state === 'held' || state === 'by-hand' || state === 'elsewhere' || state === 'needless') return [];
  if (state === 'blocked') return faults.filter(({ weight }) => weight === 'blocks');
  const at = placeIn('outbox', row?.row, 'code');
  return [problem('mail-changed', at, code)];
}
