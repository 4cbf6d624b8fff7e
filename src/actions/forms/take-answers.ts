import * as z from 'zod/mini';
import { action } from '../../action';
import { firstOf } from '../../domain/replies/parts';
import { wholeLedger } from '../../google/ledger';
import { conferenceOf } from '../../tables/book';
import { readAnswers, takenTabs, told } from '../../work/forms/take-registrations';
import { remindedIn } from '../../work/mail/kinds/reminder';
import { tellSenders } from '../../work/mail/receipts';
import { mailIn } from '../../work/mail/survey/mail-ledger';
import { isRefusal } from '../../work/sheet/refusal';
import { openBook } from '../../work/sheet/workbook';
import { formCodeOrTasks, isTasks } from '../../work/tending/form-code';
import { takeOf } from '../../work/tending/of-rows';
import { lookAheadAt } from '../../work/tending/take';

/**
 * Đọc đăng ký: reads the Form's own store, shows what it holds in Đăng ký, and says which units have not answered; receipts get their
 * rows in Thư. Any number of times the same.
 */
export const takeAnswers = action({
  name: 'take-answers',
  runs: 'writes',
  press: 'Đọc đăng ký',
  help: 'Đọc mọi câu trả lời của một phiếu vào trang của nó.',
  verb: true,
  request: z.object({ form: formCodeOrTasks }),
  refuses: ['sheet', 'no-form', 'form-of-another', 'unknown-form', 'form-not-made'],
  first: ({ form }) => lookAheadAt(form, 'press'),
  act: ({ form }) => (isTasks(form) ? takeAll() : takeOf(form)),
});

function takeAll() {
  const book = openBook(takenTabs);
  const ledger = wholeLedger();
  const read = readAnswers(book, ledger);
  if (isRefusal(read)) return read;
  const mail = mailIn(ledger);
  tellSenders(firstOf(read.registrations), conferenceOf(book), mail, false);
  return told(read, book, remindedIn(mail));
}
