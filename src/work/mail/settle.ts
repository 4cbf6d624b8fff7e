import type { Problem } from '../../domain/problem';
import { now } from '../../google/session';
import type { Settlement } from '../../spoken/mail';
import { placeIn } from '../../tables/tables';
import { journalEntry } from '../sheet/journal';
import { isRefusal, type Refusal, refusal } from '../sheet/refusal';
import { openSending } from './outbox/open-mail';
import { elsewhereNote, type MailEntry } from './survey/mail-entry';
import { held, writeMails } from './survey/mail-ledger';
import type { MailSurvey } from './survey/mail-survey';

/** Nothing is settled while mails are leaving: what is claimed then has an answer in a moment. */
export function whileNoneLeave(
  work: (seen: MailSurvey) => Problem[],
): Problem[] | Refusal<'sheet' | 'newer-entry' | 'sending-elsewhere'> {
  const seen = openSending();
  if (isRefusal(seen)) return seen;
  const { lease } = seen.mail;
  if (held(lease, now())) return refusal('sending-elsewhere', placeIn('outbox', 0, 'code'), lease?.by);
  return work(seen);
}

/** What becomes of mails; `doubted` = those that came back in a heap, of which nobody knows which. */
type Settled = Settlement | 'doubted';

const states: Record<Settled, MailEntry['state']> = {
  sent: 'arrived',
  again: 'waiting',
  'by-hand': 'by-hand',
  elsewhere: 'by-hand',
  returned: 'returned',
  doubted: 'claimed',
};

/** Writes down what a person knows of some mails, in one write with the journal's line. */
export function writeSettled(as: Settled, entries: readonly MailEntry[], { me }: MailSurvey): void {
  if (entries.length === 0) return;
  writeMails(
    entries.map((entry) => ({ ...entry, ...handed(as), state: states[as] })),
    journalEntry(as, me, entries.length),
  );
}

/** Of what needs no mail: from this day on whoever was to get it holds its paper. */
function handed(as: Settled): Partial<MailEntry> {
  if (as === 'elsewhere') return { at: now(), note: elsewhereNote, to: '' };
  return as === 'by-hand' ? { at: now(), note: '' } : {};
}
