import { daysBetween } from '../../domain/days/days';
import { isReminderTime, isWithinHours } from '../../domain/days/office-hours';
import type { Calendar } from '../../domain/days/working-days';
import { wallIn } from '../../domain/days/zones';
import { wholeLedger } from '../../google/ledger';
import { me, now } from '../../google/session';
import { workbookZone } from '../../google/workbook';
import type { AnswersRead } from '../forms/form-answer';
import { leftIn } from '../forms/reached-units';
import { remindersOf } from '../mail/kinds/of-forms';
import { waitingMail } from '../mail/survey/mail-entry';
import { mailIn, writeMails } from '../mail/survey/mail-ledger';
import { lastIn } from '../mail/survey/reminders';
import { calendarOf, isOfThisWorkingDay } from '../sheet/calendar';
import { journalEntry } from '../sheet/journal';
import { openBook } from '../sheet/workbook';
import { answersTold } from './read-and-show';

/**
 * Puts a reminder into the outbox for everybody who has got a Form, has not answered it and is not being reminded already, in one write with the
 * journal's line. Nothing leaves before a person has seen and confirmed it.
 */
export function remindSilent(read: AnswersRead, calendar: Calendar): void {
  const mail = mailIn(wholeLedger());
  const due = answersTold(read)
    .missing.filter(({ called, waiting }) => called && !waiting)
    .map(({ code }) => remindersOf(read.form, code, mail))
    .filter((one) => !isOfThisWorkingDay(lastIn(one), calendar));
  if (due.length > 0)
    writeMails(
      due.map(({ next }) => waitingMail(next)),
      journalEntry('remind', me(), due.length),
    );
}

/** Further off no deadline is near, whatever days are free before it. */
const farDays = 14;

/** What the clock does in the last working days before a deadline. Who is among those that were not read cannot be reminded as silent. */
export function remindInTime(read: AnswersRead): void {
  const { closes } = read.form;
  const wall = wallIn(workbookZone(), now());
  const isNear = closes !== undefined && daysBetween(wall.slice(0, 10), closes) <= farDays;
  // At night the days off need not be read.
  if (!isNear || !isWithinHours(wall) || leftIn(read.doubts)) return;
  const calendar = calendarOf(openBook(['holidays']));
  if (isReminderTime(wall, closes, calendar)) remindSilent(read, calendar);
}
