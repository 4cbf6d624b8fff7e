import { largestAttachments } from '../../domain/limits/mail-limits';
import type { ProblemCode } from '../../domain/problem';
import { type Posted, post } from '../../google/gmail';
import { now } from '../../google/session';
import { type Message, sizeOf } from '../../letters/mime/message';
import { factsEntries, factsId, type Told } from '../papers/facts-ledger';
import { rawOf } from './outbox/message';
import type { StatedMail } from './outbox/states';
import { damagedNote, entryOf, type MailEntry } from './survey/mail-entry';
import { type Job, writeMails } from './survey/mail-ledger';
import type { MailSurvey } from './survey/mail-survey';

/** Claims, sends, confirms one mail; `entries` = where what the ledger then knows is put. @returns why nothing more should be sent, if so */
export function sendOne(
  mail: StatedMail,
  { message, print }: { message: Message; print: string },
  { job, seen }: { job: Job; seen: MailSurvey },
  entries: MailEntry[],
): ProblemCode | undefined {
  const tells = toldBy(mail);
  const known = { to: mail.reach.join(', '), ...(tells && { told: factsId(tells) }), print };
  const claim = entryOf(mail, job, { state: 'claimed', ...known });
  if (message.attachments.reduce((sum, one) => sum + sizeOf(one), 0) > largestAttachments) {
    entries.push(note({ ...claim, state: 'refused', note: '413' }));
    return undefined;
  }
  const raw = rawOf(message);
  note(claim, tells && factsEntries([tells], seen.told));
  const posted = post(raw);
  entries.push(posted.kind === 'unsure' ? claim : note(after(claim, posted, mail.contents().made)));
  return posted.kind in stops ? stops[posted.kind as keyof typeof stops] : undefined;
}

/** What a mail tells, as the ledger keeps it. */
function toldBy({ wanted }: StatedMail): Told | undefined {
  const [tells, form] = [wanted?.tells?.(), wanted?.brings?.()];
  return tells && form ? { ...tells, form } : tells;
}

/** Why nothing more should be sent after such an answer. */
export const stops = {
  unsure: 'mail-unsure',
  'not-permitted': 'not-authorised',
  later: 'gmail-later',
  spent: 'quota-reached',
} as const satisfies Partial<Record<Posted['kind'], ProblemCode>>;

function after(claim: MailEntry, posted: Exclude<Posted, { kind: 'unsure' }>, made: string): MailEntry {
  switch (posted.kind) {
    case 'accepted':
      return { ...claim, state: 'accepted', at: now(), note: posted.id };
    case 'refused':
      return { ...claim, state: 'refused', at: now(), note: String(posted.status) };
    default:
      return { ...claim, state: 'confirmed', note: made, to: '' };
  }
}

function note(entry: MailEntry, beside: Record<string, string> = {}): MailEntry {
  writeMails([entry], beside);
  return entry;
}

/** Writes down that a mail's file does not open. It has reached nobody; a blank `to` says so, so that it is ready again once its file is another. */
export const noteDamaged = (mail: StatedMail, job: Job): MailEntry =>
  note(entryOf(mail, job, { state: 'refused', note: damagedNote(mail.contents().made) }));
