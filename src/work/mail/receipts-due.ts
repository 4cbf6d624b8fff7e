import { receiptMailboxes, receiptPlan, type Told } from '../../domain/answers/receipts';
import { grouped } from '../../domain/answers/standings';
import type { Day } from '../../domain/days/days';
import { codeKey } from '../../domain/text/digest';
import { fold } from '../../domain/text/vietnamese';
import { now } from '../../google/session';
import { workbookZone } from '../../google/workbook';
import { decisions, type OutboxRow } from '../../tables/outbox';
import { dayIn } from '../sheet/moments';
import { digestCode } from './kinds/digest';
import { isReceipt, mailboxIn, receiptCode } from './kinds/receipt';
import { covered, digitsOf } from './survey/digests';
import type { MailLedger } from './survey/mail-ledger';

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
export function untold<R extends Told>(
  registrations: readonly R[],
  { entries, unrecognised, digests }: MailLedger,
  rows: readonly OutboxRow[] = [],
): R[] {
  const told = covered(digests);
  const decided = rows.filter(({ decision }) => decision && decision !== decisions.send);
  const keys = new Set(decided.map(({ code = '' }) => codeKey(code)));
  return registrations.filter(({ code }) => {
    const key = codeKey(receiptCode(code));
    return !entries.has(key) && !unrecognised.has(key) && !keys.has(key) && !told.has(digitsOf(code));
  });
}

/** What is due now; `rows` = the outbox. */
export function dueOf(registrations: readonly Told[], mail: MailLedger, rows: readonly OutboxRow[]): Due {
  const zone = workbookZone();
  const dayOf = (moment: number): Day => dayIn(zone, moment);
  const mailboxes = receiptMailboxes(registrations, { dayOf, mailboxIn });
  const open = untold(registrations, mail, rows);
  const vouched = open.filter(({ code }) => mailboxes.has(code));
  const { alone, digests } = planned(vouched, registrations, mail, rows, dayOf);
  const mailboxOf = ({ code, answers }: Told): string => mailboxes.get(code) || mailboxIn(answers.email);
  const shown = open.filter(({ code }) => alone.has(code) || !mailboxes.has(code));
  return {
    receipts: new Map(shown.map((one) => [one.code, mailboxOf(one)])),
    unasked: new Map(
      shown.flatMap(({ code }) => {
        const mailbox = mailboxes.get(code);
        return mailbox ? [[codeKey(receiptCode(code)), mailbox]] : [];
      }),
    ),
    digests,
  };
}

/** Which of those that a link vouches for get receipts now, and which digests begin. What a digest that cannot be read covers may be any. */
function planned(
  vouched: readonly Told[],
  all: readonly Told[],
  mail: MailLedger,
  rows: readonly OutboxRow[],
  dayOf: (moment: number) => Day,
): { alone: ReadonlySet<string>; digests: ReadonlyMap<string, readonly string[]> } {
  if (mail.digests.unrecognised.size > 0) return { alone: new Set(), digests: new Map() };
  const today = dayOf(now());
  const already = alreadyToday(all, mail, rows, (at) => dayOf(at) === today);
  const plans = [...byUnit(vouched)].map(([unit, own]) => {
    const due = own.map(({ code, at }) => ({ code, day: dayOf(at) }));
    return { digest: digestCode(unit, today), ...receiptPlan(due, today, already.get(unit) ?? 0) };
  });
  const begun = plans.filter(
    ({ digest, together }) => together.length > 0 && !mail.digests.covers.has(digest),
  );
  return {
    alone: new Set(plans.flatMap(({ alone }) => alone)),
    digests: new Map(begun.map(({ digest, together }) => [digest, together])),
  };
}

/** How many receipts of each unit left today or are on their way, of whatever Form: those of others are known by their rows. */
function alreadyToday(
  registrations: readonly Told[],
  { entries }: MailLedger,
  rows: readonly OutboxRow[],
  isToday: (at: number) => boolean,
): ReadonlyMap<string, number> {
  const isCounted = (code: string): boolean => {
    const entry = entries.get(codeKey(code));
    return entry !== undefined && (entry.state === 'confirmed' || isToday(entry.at));
  };
  const own = registrations.filter(({ code }) => isCounted(receiptCode(code)));
  const ownKeys = new Set(registrations.map(({ code }) => codeKey(receiptCode(code))));
  const others = rows.filter(
    ({ code = '' }) => isReceipt(code) && !ownKeys.has(codeKey(code)) && isCounted(code),
  );
  const byName = grouped(others, ({ recipient = '' }) => fold(recipient));
  return new Map(
    [...byUnit(registrations)].map(([unit, all]) => [
      unit,
      own.filter((one) => one.unit?.code === unit).length +
        (byName.get(fold(all[0]?.unit?.name ?? ''))?.length ?? 0),
    ]),
  );
}

const byUnit = (registrations: readonly Told[]): ReadonlyMap<string, Told[]> =>
  grouped(registrations, ({ unit }) => unit?.code ?? '');
