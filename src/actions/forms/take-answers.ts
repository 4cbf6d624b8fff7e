import type { Problem } from '../../domain/problem';
import { wholeLedger } from '../../google/ledger';
import type { AnswersTaken } from '../../spoken/forms';
import { readAnswers, takenTabs, told } from '../../work/forms/take';
import { remindedIn } from '../../work/mail/kinds/reminder';
import { mailIn } from '../../work/mail/known/ledger';
import { isRefusal, type Refusal } from '../../work/sheet/answers';
import { openBook } from '../../work/sheet/workbook';

/**
 * Đọc đăng ký: reads the Form's own store, shows what it holds in Đăng ký, and says which units have not answered. Any number of times the
 * same.
 */
export function takeAnswers(): AnswersTaken<Problem> | Refusal {
  const book = openBook(takenTabs);
  const ledger = wholeLedger();
  const registrations = readAnswers(book, ledger);
  return isRefusal(registrations) ? registrations : told(registrations, book, remindedIn(mailIn(ledger)));
}
