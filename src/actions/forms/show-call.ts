import * as z from 'zod/mini';
import { action } from '../../action';
import type { Problem } from '../../domain/problem';
import { wholeLedger } from '../../google/ledger';
import type { CallHealth } from '../../spoken/forms';
import { type Book, conferenceOf } from '../../tables/book';
import { tables } from '../../tables/tables';
import { floodsIn } from '../../work/forms/floods';
import { healthOf } from '../../work/forms/health';
import { registration } from '../../work/forms/kinds/registration';
import { formIn, unreadForm } from '../../work/forms/ledger';
import { lastPass } from '../../work/forms/passes';
import type { Refusal } from '../../work/sheet/refusal';
import { copyRefusal, openBook } from '../../work/sheet/workbook';

/** Tình trạng biểu mẫu: whether units can register now, by looking at everything that it hangs on: Form, Drive, triggers, ledger and Sheet. Writes nothing. */
export const showCall = action({
  name: 'show-call',
  runs: 'reads',
  press: 'mở Phiếu trả lời, Xem lại',
  help: 'Xem biểu mẫu đang ra sao: phát hành, nhận, hạn, báo; không đổi gì.',
  verb: true,
  request: z.object({}),
  refuses: ['sheet'],
  act: callHealth,
});

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
    read: book.registrations.rows.filter(({ code }) => code).length,
  };
  return {
    form: null,
    lights: [],
    floods: floodsIn(book, entry),
    deadline: deadlineCell(book),
    problems: unreadForm(ledger, registration),
    ...(entry && healthOf(entry, ledger, dated, callLink)),
  };
}

const deadlineCell = (book: Book): CallHealth['deadline'] => ({
  tab: tables.conference.title,
  row: book.conference.rowOf('callCloses'),
  column: tables.conference.columns.callCloses.title,
});
