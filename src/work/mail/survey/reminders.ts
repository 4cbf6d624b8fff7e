import { codeKey } from '../../../domain/text/digest';
import type { Reminded } from '../../forms/reached-units';
import { toldIn } from '../../papers/facts-ledger';
import type { MailEntry } from './mail-entry';
import { type MailLedger, mailIn } from './mail-ledger';

/** The reminders that one was put down for, oldest first; `waits` = one is still to leave or to be settled, or cannot be read. */
export type Reminders = { all: MailEntry[]; next: string; waits: boolean };

/** The reminders whose codes count from 1 behind the same words; `codeOf` = the code of the one of a number. */
export function remindersCoded(
  codeOf: (number: number) => string,
  { entries, unrecognised }: MailLedger,
): Reminders {
  const all: MailEntry[] = [];
  let next = codeOf(1);
  for (let entry = entries.get(codeKey(next)); entry; entry = entries.get(codeKey(next))) {
    all.push(entry);
    next = codeOf(all.length + 1);
  }
  const waits = unrecognised.has(codeKey(next)) || !all.every(isDelivered);
  return { all, next, waits };
}

/** @param isCalled whether one got the Form by a mail of its own or with another; whoever was reminded has heard of it too */
export function remindedBy(reminders: Reminders, isCalled: boolean): Reminded {
  const last = lastIn(reminders);
  const called = last !== undefined || isCalled;
  return { ...(last === undefined ? {} : { last }), waits: reminders.waits, called };
}

/** When the last one reached whom it was for, in milliseconds since 1970. */
export const lastIn = ({ all }: Reminders): number | undefined => all.filter(isDelivered).pop()?.at;

/** What has come of a mail that its recipient has, by mail or by another way; one in doubt is none until a person settles it. */
const delivered: ReadonlySet<MailEntry['state']> = new Set(['accepted', 'arrived', 'by-hand']);

/** Whether its recipient has what a mail was to bring. */
const isDelivered = ({ state }: MailEntry): boolean => delivered.has(state);

/** The same of a mail by its code. */
export const isDeliveredIn = (code: string, { entries }: MailLedger): boolean => {
  const entry = entries.get(codeKey(code));
  return entry !== undefined && isDelivered(entry);
};

/** To whom a mail that was to bring something else brought a Form's own link, by code. */
export const linkedIn = (form: string, ledger: Record<string, string>): ReadonlySet<string> => {
  const { links } = toldIn(ledger);
  const brought = [...mailIn(ledger).entries.values()].filter(
    (one) => one.state !== 'by-hand' && isDelivered(one) && links.get(one.told ?? '') === form,
  );
  return new Set(brought.map(({ code }) => code.replace(/^.*·/, '')));
};
