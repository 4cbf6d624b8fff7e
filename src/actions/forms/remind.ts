import { callState } from '../../domain/forms/call';
import { type Problem, problem } from '../../domain/problem';
import { wholeLedger } from '../../google/ledger';
import { me, now } from '../../google/session';
import { workbookZone } from '../../google/workbook';
import type { AnswersTaken } from '../../spoken/forms';
import { conferenceOf } from '../../tables/book';
import { tables } from '../../tables/tables';
import type { Unit } from '../../tables/units';
import { dayIn } from '../../work/days/moments';
import { formIn } from '../../work/forms/ledger';
import { readAnswers, takenTabs, told, unansweredUnits } from '../../work/forms/take';
import { journalEntry } from '../../work/mail/journal';
import { type MailEntry, type MailLedger, mailIn, writeMails } from '../../work/mail/ledger';
import { remindedIn, reminderCode, remindersOf } from '../../work/mail/reminder-mails';
import { isRefusal, type Refusal, refusal } from '../../work/sheet/answers';
import { openBook } from '../../work/sheet/workbook';

/**
 * Xếp thư nhắc: reads the answers, then puts a reminder into the outbox for each unit that has none and is not being reminded already, in one write with
 * the journal's line. Nothing leaves before a person has seen and confirmed it.
 */
export function remind(): AnswersTaken<Problem> | Refusal {
  const book = openBook(takenTabs);
  const ledger = wholeLedger();
  const place = { tab: tables.registrations.title, row: 0, column: '' };
  if (callState(conferenceOf(book), dayIn(workbookZone(), now())) !== 'open')
    return refusal(problem('call-not-open', place));
  const registrations = readAnswers(book, formIn(ledger));
  if (isRefusal(registrations)) return registrations;
  const mail = mailIn(ledger);
  const unasked = unansweredUnits(registrations, book).filter((unit) => !remindedIn(mail)(unit).waits);
  const entries = unasked.map((unit) => nextReminder(unit, mail));
  if (entries.length > 0) writeMails(entries, journalEntry('remind', me(), entries.length));
  return told(registrations, book, remindedIn(mailIn(wholeLedger())));
}

const nextReminder = (unit: Unit, mail: MailLedger): MailEntry => ({
  code: reminderCode(unit.code ?? '', remindersOf(unit, mail).length + 1),
  state: 'waiting',
  at: now(),
  by: me(),
  recipients: 0,
  job: '',
  note: '',
  to: '',
});
