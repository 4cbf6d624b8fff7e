import type { Problem } from '../../domain/problem';
import { wholeLedger } from '../../google/ledger';
import type { CallHealth } from '../../spoken/forms';
import { type Book, conferenceOf } from '../../tables/book';
import { tables } from '../../tables/tables';
import type { Refusal } from '../sheet/refusal';
import { copyRefusal, openBook } from '../sheet/workbook';
import { eachOnce, floodsIn } from './floods';
import { formIn, unreadForm } from './form-ledger';
import { healthOf } from './health';
import { lastPass } from './late-passes';
import { registration } from './registration';

/** Whether units can register now: Form, Drive, triggers, ledger and Sheet are looked at. Writes nothing. */
export function callHealth(): CallHealth<Problem> | Refusal<'sheet'> {
  const book = openBook(['conference', 'units', 'registrations']);
  const copied = copyRefusal(book, 'safe');
  if (copied) return copied;
  const ledger = wholeLedger();
  const entry = formIn(ledger, registration);
  const { callOpens, callCloses, callLink = '' } = conferenceOf(book);
  const dated = {
    opens: callOpens?.first,
    closes: callCloses?.last,
    pass: lastPass(entry),
    read: eachOnce(book.registrations.rows.filter(({ code }) => code)).length,
    asks: undefined,
  };
  return {
    form: null,
    lights: [],
    floods: floodsIn(book, entry),
    pictures: null,
    deadline: deadlineCell(book),
    problems: unreadForm(ledger, registration),
    ...(entry && healthOf(entry, ledger, dated, callLink)),
  };
}

const deadlineCell = (book: Book<'conference'>): CallHealth['deadline'] => ({
  tab: tables.conference.title,
  row: book.conference.rowOf('callCloses'),
  column: tables.conference.columns.callCloses.title,
});
