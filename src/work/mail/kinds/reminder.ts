import { deadlineFacts } from '../../../documents/papers/facts';
import type { Problem } from '../../../domain/problem';
import { codeKey } from '../../../domain/text/digest';
import { reminderLetter, reminderSubject, reminderWords } from '../../../letters/reminder';
import { conferenceOf } from '../../../tables/book';
import type { Unit } from '../../../tables/units';
import { unitsOfCall } from '../../forms/call';
import type { Reminded } from '../../forms/take';
import { citedWords } from '../../replies/cited';
import { faultAt } from '../known/fault';
import type { MailLedger } from '../known/ledger';
import type { MailEntry } from '../known/mail-entry';
import type { MailKind, Outgoing, Wanted } from '../known/mail-kind';
import { hasAnswered, hasAnsweredNow, type MailSurvey } from '../known/survey';

/** Thư nhắc: asks a unit that has not registered to do so. */
export const reminder: MailKind = {
  name: 'reminder',
  code: 'NH',
  words: {
    name: reminderWords.name,
    badge: 'Thư nhắc',
    forWhom: 'mỗi đơn vị chưa đăng ký, khi có người bấm',
  },
  text: reminderWords,
  to: 'unit',
  reads: ['conference', 'units', 'registrations', 'papers'],
  wanted: reminderMails,
  without: 'mail-without-cause',
  faults: formFaults,
  isNeedless: ({ code }, seen, look) => {
    if (seen.form?.maker !== seen.me) return false;
    return (look === 'now' ? hasAnsweredNow : hasAnswered)(remindedUnit(code), seen);
  },
  again: (unit, mail) => {
    const { next, waits } = remindersOf(unit, mail);
    return waits ? undefined : next;
  },
};

/** @example reminderCode('213', 2) // 'NH·213·2' */
export const reminderCode = (unit: string, number: number): string => `${reminder.code}·${unit}·${number}`;

/** Which unit a reminder reminds, by its code. @example remindedUnit('NH·213·2') // '213' */
export const remindedUnit = (code: string): string => code.replace(/^[^·]*·/, '').replace(/·?[^·]*$/, '');

type Reminders = { all: MailEntry[]; next: string; waits: boolean };

/** The reminders that a unit was put down for, oldest first; `waits` = one is still to leave or to be settled, or cannot be read. */
function remindersOf(unit: string, { entries, strange }: MailLedger): Reminders {
  const all: MailEntry[] = [];
  let next = reminderCode(unit, 1);
  for (let entry = entries.get(codeKey(next)); entry; entry = entries.get(codeKey(next))) {
    all.push(entry);
    next = reminderCode(unit, all.length + 1);
  }
  const waits = strange.has(codeKey(next)) || !all.every(({ state }) => delivered.has(state));
  return { all, next, waits };
}

const delivered: ReadonlySet<string> = new Set(['accepted', 'arrived', 'by-hand']);

/** When a unit was last reminded, if ever, and whether a reminder of it is still to leave or to be settled. */
export const remindedIn =
  (mail: MailLedger) =>
  ({ code = '' }: Unit): Reminded => {
    const { all, waits } = remindersOf(code, mail);
    const last = all.filter(({ state }) => delivered.has(state)).pop();
    return { ...(last ? { last: last.at } : {}), waits };
  };

/** Each reminder that somebody asked for. */
function reminderMails({ book, mail }: MailSurvey): Wanted[] {
  const conference = conferenceOf(book);
  const subject = reminderSubject(conference);
  const cites = citedWords(conference.callPaper, book);
  return unitsOfCall(book).flatMap((unit) =>
    remindersOf(unit.code ?? '', mail).all.map((_, index) => ({
      code: reminderCode(unit.code ?? '', index + 1),
      recipient: unit.name ?? '',
      email: unit.email ?? '',
      subject,
      due: true,
      letter: (needs) => reminderLetter(conference, unit, needs, cites),
      tells: () => deadlineFacts(conference),
    })),
  );
}

/** Whether a unit has registered says its Form, which only the account that made it can read. */
function formFaults(mail: Outgoing, { form, me }: MailSurvey): Problem[] {
  if (!form) return [faultAt(mail, reminder.without, 'code')];
  return form.maker === me ? [] : [faultAt(mail, 'reminder-of-another', 'recipient', form.maker)];
}
