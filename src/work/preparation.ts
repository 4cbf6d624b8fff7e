import { codeKey } from '../domain/digest';
import { invitedUnits, validityDay } from '../domain/guests';
import type { Known, StepKey } from '../domain/preparation';
import { now } from '../google/session';
import { workbookZone } from '../google/workbook';
import type { Book } from '../tables/book';
import { tables } from '../tables/tables';
import type { MailCounts, Place } from '../words/spoken';
import { calendarOf } from './calendar';
import { journalIn } from './mail/journal';
import { mailIn } from './mail/ledger';
import { countsOf, stateAtSight } from './mail/standing';
import { dayIn } from './moments';
import { papersIn } from './papers/ledger';
import { paperCode } from './papers/wanted';
import { bookProblems, conferenceOf } from './problems';
import { formIn } from './registration/ledger';

type Ledger = Record<string, string>;

/** What Sheet and ledger tell of the preparation, without asking Drive or Gmail. */
export function known(book: Book, ledger: Ledger): Known {
  const { event, startDay, planSignedDay, callOpens, callCloses } = conferenceOf(book);
  return {
    today: dayIn(workbookZone(), now()),
    calendar: calendarOf(book),
    day: startDay,
    missingTabs: Object.values(book).filter(({ found }) => !found).length,
    named: event !== undefined,
    blocking: bookProblems(book).filter(({ weight }) => weight === 'blocks').length,
    planSigned: planSignedDay !== undefined,
    ...papersKnown(book, ledger),
    signed: journalIn(ledger).filter(({ what }) => what === 'signed').length,
    mail: mailCounts(book, ledger),
    form: formIn(ledger) !== undefined,
    callOpens,
    callCloses,
  };
}

function papersKnown(book: Book, ledger: Ledger): Pick<Known, 'plans' | 'invited' | 'invitations'> {
  const made = new Set(
    [...papersIn(ledger)].flatMap(([key, { state }]) => (state === 'claimed' ? [] : [key])),
  );
  const day = validityDay(conferenceOf(book));
  const invited = invitedUnits(book.guestLines.rows, book.units.rows, day);
  const keys = invited.map(({ unit }) => codeKey(paperCode('invitation', unit.code ?? '')));
  return {
    plans: made.has(codeKey(paperCode('plan', ''))) ? 1 : 0,
    invited: invited.length,
    invitations: keys.filter((key) => made.has(key)).length,
  };
}

function mailCounts({ outbox }: Book, ledger: Ledger): MailCounts {
  const { entries } = mailIn(ledger);
  return countsOf(
    outbox.rows.map((row) => ({ state: stateAtSight(row, entries.get(codeKey(row.code ?? ''))) })),
  );
}

/** The setting in which a step is done by hand. */
export function placeOf(key: StepKey, book: Book): Place | null {
  const { event } = conferenceOf(book);
  const field =
    key === 'approval' ? 'planSignedDay' : key === 'details' ? (event ? 'startDay' : 'event') : null;
  if (!field || !book.conference.found) return null;
  const row = book.conference.rowOf(field);
  return { tab: tables.conference.title, row, column: tables.conference.columns[field].title };
}
