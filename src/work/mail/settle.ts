import { type Problem, problem } from '../../domain/problem';
import { codeKey } from '../../domain/text/digest';
import { now } from '../../google/session';
import type { Settlement } from '../../spoken/mail';
import { placeIn } from '../../tables/tables';
import { journalEntry } from '../sheet/journal';
import { isRefusal, type Refusal, refusal } from '../sheet/refusal';
import { kindOf } from './kinds/mail-kinds';
import { openSending } from './outbox/open-mail';
import { elsewhereNote, type MailEntry, waitingMail } from './survey/mail-entry';
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

const settledByHand = [undefined, 'waiting', 'claimed', 'returned', 'refused', 'confirmed'] as const;

/** From which states a person may settle a mail. Nothing but `again` lets a mail that may have left leave once more. */
const ways: Record<Settlement, readonly (MailEntry['state'] | undefined)[]> = {
  sent: ['claimed', 'returned'],
  again: ['claimed', 'returned', 'refused', 'by-hand'],
  'by-hand': settledByHand,
  elsewhere: settledByHand,
  returned: ['accepted', 'arrived'],
};

/** Writes down what a person knows of mails by their codes. @returns those that are no longer in a state that can be settled so */
export function settleNamed(
  { as, codes }: { as: Settlement; codes: readonly string[] },
  seen: MailSurvey,
): Problem[] {
  const { entries, unrecognised } = seen.mail;
  const known = codes.map((one) => ({ code: one, entry: entries.get(codeKey(one)) }));
  // What this version does not know, or cannot read the ledger of, is left alone.
  const fits = known.filter(
    ({ code: one, entry }) =>
      kindOf(one) && !unrecognised.has(codeKey(one)) && ways[as].includes(entry?.state),
  );
  writeSettled(
    as,
    fits.map((one) => one.entry ?? waitingMail(one.code)),
    seen,
  );
  return known
    .filter((one) => !fits.includes(one))
    .map((one) => problem('mail-not-settled', placeIn('outbox', 0, 'code'), one.code));
}
