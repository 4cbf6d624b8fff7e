import * as z from 'zod/mini';
import { action } from '../../action';
import type { Problem } from '../../domain/problem';
import { wholeLedger } from '../../google/ledger';
import type { CallHealth } from '../../spoken/forms';
import { tables } from '../../tables/tables';
import { callHealth } from '../../work/forms/call-health';
import { eachOnce, floodsOf } from '../../work/forms/floods';
import { healthOf } from '../../work/forms/health';
import { lastPass } from '../../work/forms/late-passes';
import { shownAnswers } from '../../work/replies/answers-tab';
import { asksOf } from '../../work/replies/behind';
import { picturesOfAnswers } from '../../work/replies/pictures';
import { formCoded } from '../../work/replies/read';
import { replyTabs } from '../../work/replies/row-form';
import { isRefusal, type Refusal } from '../../work/sheet/refusal';
import { openBook } from '../../work/sheet/workbook';
import { formCode, isTasks } from '../../work/tending/form-code';

/** Tình trạng phiếu: whether one Form can be answered now, by looking at everything that it hangs on. Writes nothing. */
export const showForm = action({
  name: 'show-form',
  runs: 'reads',
  press: 'mở một phiếu ở Phiếu trả lời, Xem lại',
  help: 'Xem một phiếu đang ra sao: phát hành, nhận, hạn, báo; không đổi gì.',
  verb: true,
  request: z.object({ form: formCode }),
  refuses: ['sheet', 'unknown-form'],
  act: ({ form }) => (isTasks(form) ? callHealth() : formHealth(form)),
});

function formHealth(code: string): CallHealth<Problem> | Refusal<'sheet' | 'unknown-form'> {
  const [book, ledger] = [openBook(replyTabs), wholeLedger()];
  const known = formCoded(code, book, ledger);
  if (isRefusal(known)) return known;
  const { form, kind, entry, asked } = known;
  const deadline = {
    tab: tables.forms.title,
    row: form.row.row,
    column: tables.forms.columns.closes.title,
  };
  const health = { form: null, lights: [], floods: [], pictures: null, deadline, problems: kind.problems };
  if (!entry) return health;
  const { rows } = shownAnswers(form, kind, entry);
  const read = eachOnce(rows).length;
  const asks = asksOf({ ...known, entry }, book);
  const dated = { opens: form.opens, closes: form.closes, pass: lastPass(entry), read, asks };
  const seen = healthOf(entry, ledger, dated, form.row.link ?? '');
  // Persons' Forms have no common link that anybody should pass on.
  const link = form.ready.asks === 'guests' ? '' : (seen.form?.link ?? '');
  return {
    ...health,
    ...seen,
    form: seen.form && { ...seen.form, link },
    floods: floodsOf(form.code, rows, asked, entry),
    pictures: picturesOfAnswers(known, rows),
  };
}
