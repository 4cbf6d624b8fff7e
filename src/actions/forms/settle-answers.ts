import * as z from 'zod/mini';
import { action } from '../../action';
import { isUndecided } from '../../domain/forms/registration-state';
import { rulings, type Said, versionOf } from '../../domain/forms/ruling';
import { wholeLedger } from '../../google/ledger';
import { readingProblems } from '../../tables/book';
import { tables } from '../../tables/tables';
import { missedBy, rulingsOn } from '../../work/forms/decided';
import { readAnswers, takenTabs, told } from '../../work/forms/take-registrations';
import { remindedIn } from '../../work/mail/kinds/reminder';
import { mailIn } from '../../work/mail/survey/mail-ledger';
import { isRefusal, sheetRefusal } from '../../work/sheet/refusal';
import { code } from '../../work/sheet/request-parts';
import { openBook } from '../../work/sheet/workbook';
import { formCodeOrTasks, isTasks } from '../../work/tending/form-code';
import { settleOf } from '../../work/tending/of-rows';
import { lookAheadAt } from '../../work/tending/take';

const settled = z.object({
  form: formCodeOrTasks,
  ruling: z.enum(Object.keys(rulings) as [Said, ...Said[]]).check(z.describe('taken nhận, refused bỏ qua')),
  /** The states that were seen; without them all that are open now. */
  answers: z.optional(
    z.array(z.object({ code, version: z.string().check(z.maxLength(8)) })).check(z.maxLength(10_000)),
  ),
});
type Settled = z.output<typeof settled>;

/**
 * Nhận, Bỏ qua: what a person says of answers that no link of their unit vouches for. Written into Đăng ký with the state that it is about, so that
 * an edit afterwards is seen; taken back by emptying the cell.
 */
export const settleAnswers = action({
  name: 'settle-answers',
  runs: 'writes',
  press: 'Nhận, Nhận thay, Bỏ qua',
  help: 'Nhận hoặc bỏ qua các đăng ký chưa xác nhận qua link riêng.',
  verb: true,
  request: settled,
  refuses: ['sheet', 'no-form', 'form-of-another', 'unknown-form', 'form-not-made'],
  first: ({ form }) => lookAheadAt(form, 'press'),
  act: (request) => (isTasks(request.form) ? settle(request) : settleOf(request.form, request)),
});

const place = {
  tab: tables.registrations.title,
  row: 0,
  column: tables.registrations.columns.ruling.title,
};

function settle(request: Settled) {
  const book = openBook(takenTabs);
  // What is said of an answer is kept in this column.
  const lacking = readingProblems(book, ['registrations']).filter(
    ({ code: what, at }) => what === 'missing-added' && at.column === place.column,
  );
  if (lacking.length > 0) return sheetRefusal(lacking);
  const ledger = wholeLedger();
  const read = readAnswers(book, ledger, (open) =>
    rulingsOn(
      request,
      open.filter(isUndecided).map(({ code, answers }) => ({ code, version: versionOf(answers) })),
    ),
  );
  if (isRefusal(read)) return read;
  return {
    ...told(read, book, remindedIn(mailIn(ledger))),
    problems: [...missedBy(request, read.registrations, place), ...read.doubts],
  };
}
