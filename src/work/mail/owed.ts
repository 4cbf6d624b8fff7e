import { receiptMailboxes, receiptPlan } from '../../domain/forms/receipts';
import type { Registration } from '../../domain/forms/registrations';
import { codeKey } from '../../domain/text/digest';
import { now } from '../../google/session';
import { workbookZone } from '../../google/workbook';
import { decisions, type OutboxRow } from '../../tables/outbox';
import { dayIn } from '../days/moments';
import { digestCode } from './kinds/digest';
import { mailboxIn, receiptCode } from './kinds/receipt';
import { covered, digitsOf } from './known/digests';
import type { MailLedger } from './known/ledger';

/** What senders have still to hear, registrations by their codes. */
export type Due = {
  /** Those whose receipt gets a row, with the mailbox it goes to. */
  receipts: ReadonlyMap<string, string>;
  /** Where each that needs nobody's look goes, by the key of the receipt's code. */
  unasked: ReadonlyMap<string, string>;
  /** What new digests cover, by the digest's code. */
  digests: ReadonlyMap<string, readonly string[]>;
};

/** The registrations of which nobody has been told and nobody has decided otherwise; what cannot be read may have been. */
export function untold(
  registrations: readonly Registration[],
  { entries, strange, digests }: MailLedger,
  rows: readonly OutboxRow[] = [],
): Registration[] {
  const told = covered(digests);
  const decided = rows.filter(({ decision }) => decision && decision !== decisions.send);
  const keys = new Set(decided.map(({ code = '' }) => codeKey(code)));
  return registrations.filter(({ code }) => {
    const key = codeKey(receiptCode(code));
    return !entries.has(key) && !strange.has(key) && !keys.has(key) && !told.has(digitsOf(code));
  });
}

/** What is due now; `rows` = the outbox. */
export function dueOf(
  registrations: readonly Registration[],
  mail: MailLedger,
  rows: readonly OutboxRow[],
): Due {
  const zone = workbookZone();
  const dayOf = (moment: number) => dayIn(zone, moment);
  const today = dayOf(now());
  const mailboxes = receiptMailboxes(registrations, { dayOf, mailboxIn });
  const open = untold(registrations, mail, rows);
  const already = alreadyToday(registrations, mail, (at) => dayOf(at) === today);
  const digests = new Map<string, string[]>();
  const alone = new Set<string>();
  for (const [unit, own] of byUnit(open.filter(({ code }) => mailboxes.has(code)))) {
    // What a digest that cannot be read covers may be any of these.
    if (mail.digests.strange.size > 0) continue;
    const owed = own.map(({ code, at }) => ({ code, day: dayOf(at) }));
    const plan = receiptPlan(owed, today, already.get(unit) ?? 0);
    for (const code of plan.alone) alone.add(code);
    const digest = digestCode(unit, today);
    if (plan.together.length > 0 && !mail.digests.covers.has(digest)) digests.set(digest, plan.together);
  }
  const shown = open.filter(({ code }) => alone.has(code) || !mailboxes.has(code));
  const known = shown.flatMap(({ code }): [string, string][] => {
    const mailbox = mailboxes.get(code);
    return mailbox ? [[code, mailbox]] : [];
  });
  return {
    receipts: new Map([
      ...shown.map(({ code, answers }): [string, string] => [code, mailboxIn(answers.email)]),
      ...known,
    ]),
    unasked: new Map(known.map(([code, mailbox]) => [codeKey(receiptCode(code)), mailbox])),
    digests,
  };
}

/** How many receipts of each unit left today or are on their way. */
function alreadyToday(
  registrations: readonly Registration[],
  { entries }: MailLedger,
  isToday: (at: number) => boolean,
): ReadonlyMap<string, number> {
  const counted = registrations.filter(({ code }) => {
    const entry = entries.get(codeKey(receiptCode(code)));
    return entry && (entry.state === 'confirmed' || isToday(entry.at));
  });
  return new Map([...byUnit(counted)].map(([unit, own]) => [unit, own.length]));
}

function byUnit(registrations: readonly Registration[]): ReadonlyMap<string, Registration[]> {
  const units = new Map<string, Registration[]>();
  for (const one of registrations) {
    const unit = one.unit?.code ?? '';
    units.set(unit, [...(units.get(unit) ?? []), one]);
  }
  return units;
}
