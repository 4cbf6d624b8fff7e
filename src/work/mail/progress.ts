import { pageGoneMs } from '../../domain/limits/run-limits';
import { daysOfSending, paceOf, secondsFor } from '../../domain/mail/sending';
import type { Problem } from '../../domain/problem';
import { now } from '../../google/session';
import type { Sending } from '../../spoken/mail';
import { clockWords, strikeIn } from '../sheet/clock';
import { newLine, record } from '../sheet/journal';
import { lookForFormulas } from '../sheet/workbook';
import { endJob, endLease, takenOut } from './job';
import { hourOf } from './outbox/hour';
import { paintMail, paintPapers } from './outbox/paint-outbox';
import { confirmedIn, countsOf, openCases, remember, type StatedMail, statedMails } from './outbox/states';
import { type Chore, type Sent, sendings } from './send';
import type { MailSurvey } from './survey/mail-survey';

/** What a step does in the pauses between mails. */
export const choresOf = (seen: MailSurvey): Chore[] => [
  (entries) => paintPapers(seen, entries),
  () => lookForFormulas('outbox'),
];

/**
 * Takes in what a step sent. Mails that changed since they were confirmed wait for another look; a job with nothing left ends, and its clock with it.
 * `line` = of the clock that works, if one does.
 */
export function finish(
  mails: readonly StatedMail[],
  sent: Sent,
  seen: MailSurvey,
  line: { id: string; before: number } | undefined,
): Sending<Problem> {
  const total = seen.mail.job?.total ?? 0;
  const count = sent.entries.length;
  if (line && count > 0) record(newLine('clock', seen.me, line.before + count, line.id), seen);
  remember(sent.entries, mails, seen);
  const out = takenOut(mails, seen);
  remember(out.entries, mails, seen);
  const waiting = confirmedIn(seen).length;
  const more = sent.more && waiting > 0;
  if (waiting === 0) endJob(seen);
  else if (!more) endLease();
  // Before a further step it is done in the pauses of that.
  if (count > 0 && !more) paintPapers(seen);
  const { from } = seen.mail.job ?? {};
  if (!more && from !== undefined && from > now()) seen.clocks = strikeIn(from - now(), seen.me, seen.clocks);
  // Whoever closes the page now need not wait for the hour to be full.
  else if (more && !line) seen.clocks = strikeIn(pageGoneMs, seen.me);
  const after = statedMails(mails, seen);
  paintMail(after, seen);
  return progressOf(after, { ...sent, more, problems: [...out.problems, ...sent.problems] }, seen, total);
}

/** How far sending came, for the page; `total` = of the job's mails. */
export function progressOf(
  mails: readonly StatedMail[],
  sent: Sent,
  seen: MailSurvey,
  total: number,
): Sending<Problem> {
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
