import { wholeLedger } from '../../google/ledger';
import { hiddenRows, tabNames } from '../../google/workbook';
import { readingProblems, tabOf } from '../../tables/book';
import type { TableName } from '../../tables/tables';
import { formIn } from '../forms/ledger';
import { shapeStops } from '../papers/wanted';
import { type Refusal, refusal } from '../sheet/answers';
import { copyRefusal, openBook } from '../sheet/workbook';
import { type MailSurvey, surveyMail } from './survey';

/** What letters are written from. */
export const letterTabs: readonly TableName[] = ['conference', 'units', 'guestLines', 'outbox'];
/** What papers are written from beside it, to see whether one is behind the Sheet, and the days off, to see whether it is late. */
export const paperTabs: readonly TableName[] = [...letterTabs, 'plan', 'holidays'];

/** Opens the Sheet for the mail, with what was registered once there is a Form, or says what stops it: a copy that is not the conference, an outbox that cannot be read. */
export function openMail(tabs: readonly TableName[]): MailSurvey | Refusal {
  const ledger = wholeLedger();
  const book = openBook(formIn(ledger) ? [...tabs, 'registrations'] : tabs);
  const copied = copyRefusal(book, 'safe');
  if (copied) return copied;
  const stops = readingProblems(book, ['outbox']).filter(shapeStops);
  return stops.length > 0 ? refusal(...stops) : surveyMail(book, ledger);
}

/** The rows of the outbox that the Sheet's filter hides. */
export function rowsHidden({ book }: MailSurvey): number[] {
  const tab = tabOf('outbox', tabNames());
  return tab === undefined
    ? []
    : hiddenRows(
        tab,
        book.outbox.rows.map(({ row }) => row),
      );
}
