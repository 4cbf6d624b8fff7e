import { type Problem, type ProblemCode, problem } from '../../domain/problem';
import { largestAttachments, paceMs, waitBefore } from '../../domain/sending';
import { type Posted, post } from '../../google/gmail';
import { batchSize } from '../../google/http';
import { now, pause } from '../../google/session';
import { type Attachment, sizeOf } from '../../mail/mime';
import { tables } from '../../tables/tables';
import { attachmentsOf } from './attachments';
import { goesOn } from './job';
import { type Job, type MailEntry, writeMails } from './ledger';
import { messageOf, rawOf } from './message';
import { recipientsOf } from './outgoing';
import type { Standing } from './standing';
import type { MailSurvey } from './survey';

/** What a step did: the mails as the ledger now has them, whether only its time ended it, and what else did. */
export type Sent = { entries: MailEntry[]; more: boolean; problems: Problem[] };

/** How a step knows its job and how much of its time is left. */
export type Around = { job: Job; seen: MailSurvey; msLeft: () => number };

/**
 * Sends confirmed mails one at a time, paced. Whatever happens, at most the one mail that is claimed is in doubt, and nothing that was
 * claimed ever leaves again by itself.
 */
export function sendMails(due: readonly Standing[], around: Around): Sent {
  const sent: Sent = { entries: [], more: false, problems: [] };
  const { seen, msLeft } = around;
  const pace = { room: seen.quota.left, last: lastSending(seen) };
  for (let start = 0; start < due.length; ) {
    if (msLeft() <= 0) return { ...sent, more: true };
    // Only what can still leave in this step is fetched, so that a paper is exported once.
    const batch = due.slice(start, start + Math.min(batchSize, Math.max(1, Math.floor(msLeft() / paceMs))));
    start += batch.length;
    const { byCode, problems } = attachmentsOf(batch);
    sent.problems.push(...problems);
    for (const mail of batch) {
      const attachment = byCode.get(mail.code);
      if (attachment === undefined) continue;
      const stop = hindrance(mail, pace, around) ?? sendOne(mail, attachment, around, sent);
      if (stop === 'time') return { ...sent, more: true };
      if (stop) return { ...sent, problems: [...sent.problems, problem(stop, place)] };
      pace.room -= recipientsOf(mail).length;
      pace.last = now();
    }
  }
  return sent;
}

const place = { tab: tables.outbox.title, row: 0, column: '' };

/** What keeps the next mail from leaving now; asked again before each, since a person may stop or the day's quota may end. */
function hindrance(
  mail: Standing,
  { room, last }: { room: number; last: number },
  { job, msLeft }: Around,
): 'time' | ProblemCode | undefined {
  if (msLeft() <= 0) return 'time';
  if (recipientsOf(mail).length > room) return 'quota-reached';
  pause(waitBefore(last, now()));
  return goesOn(job) ? undefined : 'sending-stopped';
}

/** Claims, sends, confirms. @returns why nothing more should be sent, if so */
function sendOne(
  mail: Standing,
  attachment: Attachment,
  { job, seen }: Around,
  sent: Sent,
): ProblemCode | undefined {
  const to = recipientsOf(mail);
  const claim: MailEntry = {
    code: mail.code,
    state: 'claimed',
    at: now(),
    by: seen.me,
    recipients: to.length,
    job: job.id,
    note: '',
    to: to.join(', '),
  };
  if (sizeOf(attachment) > largestAttachments) {
    sent.entries.push(note({ ...claim, state: 'refused', note: '413' }));
    return undefined;
  }
  const raw = rawOf(messageOf(mail, seen, [attachment]));
  note(claim);
  const posted = post(raw);
  sent.entries.push(posted.kind === 'unsure' ? claim : note(after(claim, posted, mail.made)));
  return stops[posted.kind];
}

const stops: Partial<Record<Posted['kind'], ProblemCode>> = {
  unsure: 'mail-unsure',
  'not-permitted': 'not-authorised',
};

function after(claim: MailEntry, posted: Exclude<Posted, { kind: 'unsure' }>, made: string): MailEntry {
  switch (posted.kind) {
    case 'accepted':
      return { ...claim, state: 'accepted', at: now(), note: posted.id };
    case 'refused':
      return { ...claim, state: 'refused', at: now(), note: String(posted.status) };
    case 'not-permitted':
      return { ...claim, state: 'confirmed', note: made, to: '' };
  }
}

function note(entry: MailEntry): MailEntry {
  writeMails([entry]);
  return entry;
}

/** When this account last sent anything from here; long ago if never. */
function lastSending({ mail, me }: MailSurvey): number {
  const own = [...mail.entries.values()].filter(({ by, state }) => by === me && state !== 'confirmed');
  return Math.max(-paceMs, ...own.map(({ at }) => at));
}
