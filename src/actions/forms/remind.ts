import * as z from 'zod/mini';
import { action } from '../../action';
import { callState } from '../../domain/forms/call';
import { wholeLedger } from '../../google/ledger';
import { now } from '../../google/session';
import { workbookZone } from '../../google/workbook';
import { conferenceOf } from '../../tables/book';
import { tables } from '../../tables/tables';
import { formIn } from '../../work/forms/form-ledger';
import { lastPass } from '../../work/forms/late-passes';
import { leftIn, notCalled } from '../../work/forms/reached-units';
import { registration } from '../../work/forms/registration';
import { readAnswers, takenTabs, told } from '../../work/forms/take-registrations';
import { remindedIn } from '../../work/mail/kinds/reminder';
import { mailIn } from '../../work/mail/survey/mail-ledger';
import { unnumberedTold } from '../../work/replies/cited-words';
import { calendarOf } from '../../work/sheet/calendar';
import { dayIn } from '../../work/sheet/moments';
import { isRefusal, refusal } from '../../work/sheet/refusal';
import { openBook } from '../../work/sheet/workbook';
import { formCodeOrTasks, isTasks } from '../../work/tending/form-code';
import { remindOf } from '../../work/tending/of-rows';
import { remindUnits } from '../../work/tending/reminding';
import { lookAheadAt } from '../../work/tending/take';

/**
 * Soạn thư nhắc: reads the answers, then puts a reminder into the outbox for each unit that was called, has not answered and is not being reminded already, in one write with
 * the journal's line. Nothing leaves before a person has seen and confirmed it.
 */
export const remind = action({
  name: 'remind',
  runs: 'writes',
  press: 'Soạn thư nhắc',
  help: 'Đưa thư nhắc các đơn vị chưa gửi vào Gửi thư; chưa gửi gì.',
  verb: true,
  request: z.object({ form: formCodeOrTasks }),
  refuses: [
    'sheet',
    'no-form',
    'form-of-another',
    'call-not-open',
    'answers-left',
    'asks-of-other-day',
    'unknown-form',
    'form-not-made',
  ],
  first: ({ form }) => lookAheadAt(form, 'press'),
  act: ({ form }) => (isTasks(form) ? remindMissing() : remindOf(form)),
});

function remindMissing() {
  const book = openBook([...takenTabs, 'holidays', 'papers']);
  const ledger = wholeLedger();
  const place = { tab: tables.registrations.title, row: 0, column: '' };
  const last = lastPass(formIn(ledger, registration));
  if (callState(conferenceOf(book), dayIn(workbookZone(), now()), last) !== 'open')
    return refusal('call-not-open', place);
  const read = readAnswers(book, ledger);
  if (isRefusal(read)) return read;
  // Who is among those that were not read cannot be reminded as silent.
  const left = leftIn(read.doubts);
  if (left) return refusal('answers-left', place, left.seen);
  remindUnits(read, book, calendarOf(book));
  const seen = told(read, book, remindedIn(mailIn(wholeLedger())));
  const uncited = unnumberedTold(conferenceOf(book).callPaper, book, place);
  return { ...seen, problems: [...notCalled(seen.missing, place), ...uncited, ...seen.problems] };
}
