import { deadlineFacts } from '../../../documents/papers/facts';
import type { Problem } from '../../../domain/problem';
import { taskForm } from '../../../domain/replies/task-form';
import { reminderLetter, reminderSubject, reminderWords } from '../../../letters/reminder';
import { conferenceOf } from '../../../tables/book';
import { letterWays } from '../../../tables/conference';
import type { Unit } from '../../../tables/units';
import { unitsOfCall } from '../../forms/call';
import type { Reminded } from '../../forms/reached-units';
import { citedWords } from '../../replies/cited-words';
import { faultAt, type MailKind, type Outgoing, type Wanted } from '../survey/mail-kind';
import type { MailLedger } from '../survey/mail-ledger';
import { hasAnswered, hasAnsweredNow, type MailSurvey } from '../survey/mail-survey';
import { type Reminders, remindedBy, remindersCoded } from '../survey/reminders';
import { formCallCode } from './form-call';

/** Thư nhắc: asks a unit that has not registered to do so. */
export const reminder: MailKind = {
  name: 'reminder',
  code: 'NH',
  words: {
    name: 'Thư nhắc',
    badge: 'Thư nhắc',
    forWhom: 'mỗi đơn vị chưa đăng ký, khi có người bấm và khi sắp tới hạn',
  },
  text: reminderWords,
  to: 'unit',
  reads: ['conference', 'units', 'registrations', 'papers', 'questions'],
  wanted: reminderMails,
  without: 'mail-without-cause',
  faults: formFaults,
  isNeedless: ({ code }, seen, look) => {
    if (seen.form?.maker !== seen.me) return false;
    return (look === 'now' ? hasAnsweredNow : hasAnswered)(remindedUnit(code), seen);
  },
};

/** @example reminderCode('213', 2) // 'NH·213·2' */
export const reminderCode = (unit: string, number: number): string => `${reminder.code}·${unit}·${number}`;

/** Which unit a reminder reminds, by its code. @example remindedUnit('NH·213·2') // '213' */
export const remindedUnit = (code: string): string => code.replace(/^[^·]*·/, '').replace(/·?[^·]*$/, '');

/** The reminders that a unit was put down for. */
export const remindersOf = (unit: string, mail: MailLedger): Reminders =>
  remindersCoded((number) => reminderCode(unit, number), mail);

/** When a unit was last reminded, if ever, and whether a reminder of it is still to leave or to be settled. */
export const remindedIn =
  (mail: MailLedger) =>
  ({ code = '' }: Unit): Reminded =>
    remindedBy(remindersOf(code, mail), formCallCode(taskForm, code), mail);

/** Each reminder that somebody asked for. */
function reminderMails({ book, mail }: MailSurvey): Wanted[] {
  const conference = conferenceOf(book);
  const subject = reminderSubject(conference);
  const cites = citedWords(conference.callPaper, book);
  const needsLetter = conference.callLetter === letterWays.needed;
  return unitsOfCall(book).flatMap((unit) =>
    remindersOf(unit.code ?? '', mail).all.map((_, index) => ({
      code: reminderCode(unit.code ?? '', index + 1),
      recipient: unit.name ?? '',
      email: unit.email ?? '',
      subject,
      due: true,
      letter: (needs) => reminderLetter(conference, unit, needs, cites, needsLetter),
      tells: () => deadlineFacts(conference),
    })),
  );
}

/** Whether a unit has registered says its Form, which only the account that made it can read. */
function formFaults(mail: Outgoing, { form, me }: MailSurvey): Problem[] {
  if (!form) return [faultAt(mail, reminder.without, 'code')];
  return form.maker === me ? [] : [faultAt(mail, 'reminder-of-another', 'recipient', form.maker)];
}
