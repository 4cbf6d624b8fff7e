import type { Day } from '../../domain/days/days';
import { daysBetween } from '../../domain/days/days';
import { isReminderTime } from '../../domain/days/reminder-time';
import { wallIn } from '../../domain/days/zones';
import type { Problem } from '../../domain/problem';
import { wholeLedger } from '../../google/ledger';
import { me, now } from '../../google/session';
import { workbookZone } from '../../google/workbook';
import type { Book } from '../../tables/book';
import { calendarOf } from '../days/calendar';
import { isOfThisWorkingDay } from '../days/last-working-day';
import { type AnswersRead, callRead, told } from '../forms/take';
import { calledIn, silentOf } from '../forms/told';
import { journalEntry } from '../journal/journal';
import { formRemindedIn, formRemindersOf } from '../mail/kinds/form-reminder';
import { remindedIn, reminder } from '../mail/kinds/reminder';
import { waitingMail } from '../mail/kinds/waiting';
import { mailIn, writeMails } from '../mail/known/ledger';
import type { RepliesRead } from '../replies/read';
import { repliesTold } from '../replies/taken';
import { openBook } from '../sheet/workbook';

/** Puts a reminder into the outbox for everybody who has got a Form, has not answered it and is not being reminded already. @param book with the days off */
export function remindReplies(read: RepliesRead, book: Book): void {
  const { code: form } = read.form;
  const mail = mailIn(wholeLedger());
  const reminded = formRemindedIn(form, mail);
  const called = calledIn(repliesTold(read, reminded));
  const due = silentOf({ ...read, answers: read.replies }).filter(
    (one) => called.has(one.code) && !isOfThisWorkingDay(reminded(one).last, calendarOf(book)),
  );
  putDown(
    due.flatMap(({ code = '' }) => {
      const { next, waits } = formRemindersOf(form, code, mail);
      return waits ? [] : [next];
    }),
  );
}

/** The same of the registration of tasks, for its units. */
export function remindUnits(read: AnswersRead, book: Book): void {
  const mail = mailIn(wholeLedger());
  const reminded = remindedIn(mail);
  const called = calledIn(told(read, book, reminded));
  const due = silentOf(callRead(read, book)).filter(
    (unit) => called.has(unit.code) && !isOfThisWorkingDay(reminded(unit).last, calendarOf(book)),
  );
  putDown(due.flatMap(({ code = '' }) => reminder.again?.(code, mail) ?? []));
}

/** In one write with the journal's line. Nothing leaves before a person has seen and confirmed it. */
function putDown(codes: readonly string[]): void {
  if (codes.length > 0) writeMails(codes.map(waitingMail), journalEntry('remind', me(), codes.length));
}

/** Further off no deadline is near, whatever days are free before it. */
const farDays = 14;

/**
 * What the clock does in the last working days before a deadline. Who is among those that were not read cannot be reminded as silent.
 * @param put puts reminders down, by a Sheet with its days off
 */
export function remindInTime(
  closes: Day | undefined,
  doubts: readonly Problem[],
  put: (holidays: Pick<Book, 'holidays'>) => void,
): void {
  const wall = wallIn(workbookZone(), now());
  const isNear = closes !== undefined && daysBetween(wall.slice(0, 10), closes) <= farDays;
  if (!isNear || doubts.some(({ code }) => code === 'answers-left')) return;
  const book = openBook(['holidays']);
  if (isReminderTime(wall, closes, calendarOf(book))) put(book);
}
