import { codeKey } from '../../domain/text/digest';
import { reminderLetter, reminderSubject } from '../../letters/reminder';
import { conferenceOf } from '../../tables/book';
import type { Unit } from '../../tables/units';
import { unitsOfCall } from '../forms/call';
import type { Reminded } from '../forms/take';
import type { MailEntry, MailLedger } from './ledger';
import type { MailSurvey } from './survey';
import type { Wanted } from './wanted-mail';

/** A reminder's code begins so (VI: nhắc); the unit's code and the number of the reminder follow. */
export const reminderPrefix = 'NH·';

/** @example reminderCode('213', 2) // 'NH·213·2' */
export const reminderCode = (unit: string, number: number): string => `${reminderPrefix}${unit}·${number}`;

/** Which unit a reminder reminds, by its code. @example remindedUnit('NH·213·2') // '213' */
export const remindedUnit = (code: string): string =>
  code.slice(reminderPrefix.length, Math.max(reminderPrefix.length, code.lastIndexOf('·')));

/** The reminders that a unit was put down for, oldest first. */
export function remindersOf({ code = '' }: Unit, { entries }: Pick<MailLedger, 'entries'>): MailEntry[] {
  const all: MailEntry[] = [];
  for (let next = entryOf(code, 1, entries); next; next = entryOf(code, all.length + 1, entries))
    all.push(next);
  return all;
}

const entryOf = (unit: string, number: number, entries: MailLedger['entries']): MailEntry | undefined =>
  entries.get(codeKey(reminderCode(unit, number)));

/** When a unit was last reminded, if ever, and whether a reminder of it is still to leave or to be settled. */
export const remindedIn =
  (mail: Pick<MailLedger, 'entries'>) =>
  (unit: Unit): Reminded => {
    const all = remindersOf(unit, mail);
    const done = all.filter(({ state }) => delivered.has(state));
    const last = done[done.length - 1];
    return { ...(last ? { last: last.at } : {}), waits: done.length < all.length };
  };

const delivered: ReadonlySet<string> = new Set(['accepted', 'arrived', 'by-hand']);

/** Each reminder that somebody asked for. */
export function reminderMails({ book, mail }: MailSurvey): Wanted[] {
  const conference = conferenceOf(book);
  const subject = reminderSubject(conference);
  return unitsOfCall(book).flatMap((unit) =>
    remindersOf(unit, mail).map((_, index) => ({
      code: reminderCode(unit.code ?? '', index + 1),
      recipient: unit.name ?? '',
      email: unit.email ?? '',
      subject,
      due: true,
      letter: () => reminderLetter(conference, unit),
    })),
  );
}
