import { callState } from '../../domain/forms/call';
import type { Problem } from '../../domain/problem';
import { taskForm } from '../../domain/replies/task-form';
import { taskQuestions } from '../../domain/replies/tasks';
import { wholeLedger } from '../../google/ledger';
import { me, now } from '../../google/session';
import { workbookZone } from '../../google/workbook';
import type { CallOpened } from '../../spoken/forms';
import { type Book, conferenceOf, readingProblems } from '../../tables/book';
import { tables } from '../../tables/tables';
import { unitsOfCall } from '../forms/call';
import { formIn, unreadForm } from '../forms/form-ledger';
import { formPlan } from '../forms/form-plan';
import { stopsOf } from '../forms/form-stops';
import { lastPass } from '../forms/late-passes';
import { writeLinks } from '../forms/links';
import { bringUp } from '../forms/opening';
import { registration, registrationIn, taskRowsIn } from '../forms/registration';
import { dayIn } from '../sheet/moments';
import { type Refusal, refusal, sheetRefusal } from '../sheet/refusal';
import { openBook, openTabs } from '../sheet/workbook';
import { titlePrints } from './answers-table';
import { bringQuestions, nameQuestions } from './bring-rows';
import { goneFrom } from './gone-questions';
import { replyTabs } from './row-form';

const place = { tab: tables.units.title, row: 0, column: '' };

/** Makes the Form of the call, or brings the one that is there up to date in place; the action open-registration says how it is safe. */
export function openCall(): CallOpened<Problem> | Refusal<'sheet' | 'form-of-another'> {
  // Of all rules only what stops in the two tabs is asked; the others are judged by Kiểm tra, and need not be read for it.
  const begun = openTabs(['conference', 'units', 'questions']);
  const stops = stopsOf(begun);
  if (stops) return stops;
  const ledger = wholeLedger();
  const unread = unreadForm(ledger, registration);
  if (unread.length > 0) return sheetRefusal(unread);
  const known = formIn(ledger, registration);
  if (known && known.maker !== me()) return refusal('form-of-another', place, known.maker);
  const rows = taskRowsIn(begun).length;
  const book = known || rows > 0 ? withRows(rows) : begun;
  const kind = registrationIn(book);
  const wrong = [...rowProblems(book), ...kind.problems].filter(({ weight }) => weight === 'blocks');
  if (wrong.length > 0) return sheetRefusal(wrong);
  const conference = conferenceOf(book);
  const units = unitsOfCall(book);
  const plan = formPlan(kind, conference, units);
  const today = dayIn(workbookZone(), now());
  const call = callState(conference, today, lastPass(known));
  const { goes, told } = goneFrom({ kind, entry: known, place, titleOf: titleOfTask });
  const { entry, state, problems, more } = bringUp({
    kind,
    plan,
    conference,
    ledger,
    known,
    place,
    accepting: call === 'open',
    over: call === 'closed',
    goes,
    beside: () => ({ titles: titlePrints(kind, known) }),
  });
  writeLinks(units, entry.id, entry.items, state.link);
  const { link, editLink, accepting } = state;
  return { link, editLink, accepting, call, units: units.length, more, problems: [...told, ...problems] };
}

/** The questions stand as rows from the second call on: the first, for which a person waits, makes no tab. */
function withRows(rows: number) {
  bringQuestions(taskForm, rows > 0 ? [] : taskQuestions);
  nameQuestions(taskForm);
  return openBook(replyTabs);
}

const titleOfTask = (key: string): string => taskQuestions.find((one) => one.key === key)?.title ?? key;

/** Slips in the rows of this Form; those of others are theirs. */
function rowProblems(book: Book<'questions'>): Problem[] {
  const own = new Set([0, ...taskRowsIn(book).map(({ row }) => row)]);
  return readingProblems(book, ['questions']).filter(({ at }) => own.has(at.row));
}
