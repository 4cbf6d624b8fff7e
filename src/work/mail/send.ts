import { heldAttachments, paceMs } from '../../domain/limits/mail-limits';
import { type Pace, paceOf, waitBefore } from '../../domain/mail/sending';
import { type Problem, type ProblemCode, problem } from '../../domain/problem';
import { batchSize } from '../../google/http';
import { now, pause } from '../../google/session';
import { placeIn } from '../../tables/tables';
import { unpermitted } from '../sheet/permissions';
import { noteDamaged, sendOne } from './claim';
import { goesOn } from './job';
import { keepMails } from './kept-mails';
import { attachmentsOf, likelyBytes } from './outbox/attachments';
import { messagesOf } from './outbox/message';
import { asConfirmed, type StatedMail } from './outbox/states';
import type { MailEntry } from './survey/mail-entry';
import type { Job } from './survey/mail-ledger';
import type { MailSurvey } from './survey/mail-survey';

/** What a step did: the mails as the ledger now has them, whether only its time ended it, and what else did. */
export type Sent = { entries: MailEntry[]; more: boolean; problems: Problem[] };

/** What a step has to do beside sending, done already while the pace lets nothing leave; `sent` = the mails that have. */
export type Chore = (sent: readonly MailEntry[]) => void;

/** How a step knows its job and how much of its time is left; `hasFetched` = files came already, so that one mail leaves at least. */
export type Around = {
  job: Job;
  seen: MailSurvey;
  msLeft: () => number;
  hasFetched: boolean;
  chores: Chore[];
};

/** Room left in the day's quota, and the pace so far. */
type Way = Pace & { room: number };
/** Why a step ends before its mails do. */
type End = 'time' | ProblemCode;

/**
 * Sends confirmed mails one at a time, paced. Whatever happens, at most the one mail that is claimed is in doubt, and nothing that was
 * claimed ever leaves again by itself. A mail that is no longer what was confirmed is passed over.
 */
export function sendMails(due: readonly StatedMail[], around: Around): Sent {
  const sent: Sent = { entries: [], more: false, problems: [] };
  const way: Way = { room: around.seen.quota.left, ...paceOf(sendings(around.seen), now()) };
  const queue = [...due];
  for (let [first] = queue; first; [first] = queue) {
    const isTimed = !around.hasFetched || sent.entries.length > 0;
    const end =
      tooMuch(first, way, around, isTimed) ?? sendBatch(nextBatch(queue, around), way, around, sent);
    if (end === 'time') return { ...sent, more: true };
    if (end) return { ...sent, problems: [...sent.problems, ending(end)] };
  }
  return sent;
}

const ending = (end: ProblemCode): Problem =>
  end === 'not-authorised' ? unpermitted(placeIn('outbox')) : problem(end, placeIn('outbox'));

/** Takes from the queue what can still leave in this step, so that no paper is fetched twice, and what the run's memory holds. */
function nextBatch(queue: StatedMail[], { msLeft }: Around): StatedMail[] {
  const inTime = Math.max(1, Math.floor(msLeft() / paceMs.brisk));
  let bytes = 0;
  const tooMany = queue.findIndex((mail, index) => {
    bytes += likelyBytes(mail);
    return index >= Math.min(batchSize, inTime) || (index > 0 && bytes > heldAttachments);
  });
  const next = queue.splice(0, tooMany < 0 ? queue.length : tooMany);
  for (const mail of next) if (!asConfirmed(mail)) mail.state = 'ready';
  return next.filter(({ state }) => state === 'confirmed');
}

function sendBatch(batch: readonly StatedMail[], way: Way, around: Around, sent: Sent): End | undefined {
  const { byCode, damaged, problems } = attachmentsOf(batch);
  sent.problems.push(...problems);
  const messages = messagesOf(batch, byCode, around.seen);
  const prints = keepMails(messages);
  for (const mail of batch) {
    if (damaged.has(mail.code)) sent.entries.push(noteDamaged(mail, around.job));
    const message = messages.get(mail.code);
    if (message === undefined) continue;
    // What has left is not held any longer.
    messages.delete(mail.code);
    // What was fetched for this step must not be in vain, or where Google is slow no step would ever send.
    const over = tooMuch(mail, way, around, sent.entries.length > 0);
    const turn = over ? now() : turnOf(way, () => around.chores.shift()?.(sent.entries));
    const end = over ?? (goesOn(around.job) ? undefined : 'sending-stopped');
    if (!end && isTooLate(mail, around)) continue;
    // Looking at a Form takes longer than looking at the job, and is no part of the pace.
    const begun = mail.kind?.isNeedless ? now() : turn;
    const print = prints.get(mail.code) ?? '';
    const stop = end ?? sendOne(mail, { message, print }, around, sent.entries);
    if (stop) return stop;
    way.room -= mail.reach.length;
    way.last = begun;
    way.sent += 1;
  }
  return undefined;
}

/** The last look before a mail leaves: a reminder whose unit has answered a moment ago stays. */
function isTooLate(mail: StatedMail, { seen }: Around): boolean {
  if (!mail.kind?.isNeedless?.(mail, seen, 'now')) return false;
  mail.state = 'needless';
  return true;
}

const tooMuch = (mail: StatedMail, { room }: Way, { msLeft }: Around, isTimed: boolean): End | undefined =>
  isTimed && msLeft() <= 0 ? 'time' : mail.reach.length > room ? 'quota-reached' : undefined;

/** Waits for a mail's turn, with something done meanwhile. @returns when it has come; whether a person has stopped is asked then */
function turnOf(pace: Pace, meanwhile: () => void): number {
  if (waitBefore(pace, now()) > 0) quietly(meanwhile);
  pause(waitBefore(pace, now()));
  return now();
}

/** What fails meanwhile must keep no mail from leaving: the step does it again at its end, and says why it cannot. */
function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // Done again at the end of the step.
  }
}

/** What was never handed to Gmail. */
const unsent: ReadonlySet<string> = new Set(['confirmed', 'waiting']);

/** When this account sent something from here. */
export const sendings = ({ mail, me }: MailSurvey): number[] =>
  [...mail.entries.values()].flatMap(({ by, state, at }) => (by === me && !unsent.has(state) ? [at] : []));
