import * as z from 'zod/mini';
import { action } from '../../action';
import type { Problem } from '../../domain/problem';
import { wholeLedger } from '../../google/ledger';
import type { FormHealth } from '../../spoken/forms';
import { eachOnce } from '../../work/forms/floods';
import { lastPass } from '../../work/forms/form-ledger';
import { healthOf } from '../../work/forms/health';
import { keepingOf } from '../../work/forms/keepings';
import { asksOf, asMade, formCoded } from '../../work/forms/known-form';
import { floodsIn } from '../../work/forms/list';
import { formTabs } from '../../work/forms/sheet-form';
import { isRefusal, type Refusal } from '../../work/sheet/refusal';
import { formCode } from '../../work/sheet/request-parts';
import { openBook } from '../../work/sheet/workbook';

/** Tình trạng phiếu: whether one Form can be answered now, by looking at everything that it hangs on. Writes nothing. */
export const showForm = action({
  name: 'show-form',
  runs: 'reads',
  press: 'mở một phiếu ở Phiếu trả lời, Xem lại',
  help: 'Xem một phiếu đang ra sao: phát hành, nhận, hạn, báo; không đổi gì.',
  request: z.object({ form: formCode }),
  refuses: ['sheet', 'unknown-form'],
  act: ({ form }) => stateOf(form),
});

function stateOf(code: string): FormHealth<Problem> | Refusal<'sheet' | 'unknown-form'> {
  const [book, ledger] = [openBook(formTabs), wholeLedger()];
  const known = formCoded(code, book, ledger);
  if (isRefusal(known)) return known;
  const { form, kind } = known;
  const unmade = { form: null, lights: [], floods: [], pictures: null };
  const told = { ...unmade, deadline: form.at.closes, problems: kind.problems };
  const made = asMade(known);
  if (!made) return told;
  const { entry } = made;
  const { shown, pictures } = keepingOf(made);
  const { rows } = shown(made);
  const read = eachOnce(rows.filter((row) => row.code)).length;
  const asks = asksOf(made, book);
  const dated = { opens: form.opens, closes: form.closes, pass: lastPass(entry), read, asks };
  const seen = healthOf(entry, ledger, dated, form.row.link ?? '');
  // Persons' Forms have no common link that anybody should pass on.
  const link = form.ready.asks === 'guests' ? '' : (seen.form?.link ?? '');
  return {
    ...told,
    ...seen,
    form: seen.form && { ...seen.form, link },
    floods: floodsIn(made, rows, book),
    pictures: pictures(made, rows),
  };
}
