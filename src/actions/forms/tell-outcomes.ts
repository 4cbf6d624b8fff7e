import * as z from 'zod/mini';
import { action } from '../../action';
import { codeKey } from '../../domain/text/digest';
import { wholeLedger } from '../../google/ledger';
import { me } from '../../google/session';
import { madeForm, unmade } from '../../work/forms/known-form';
import { outcomesOf } from '../../work/forms/outcomes';
import { formTabs } from '../../work/forms/sheet-form';
import { outcomeCode } from '../../work/mail/kinds/form-outcome';
import { waitingMail } from '../../work/mail/survey/mail-entry';
import { mailIn, writeMails } from '../../work/mail/survey/mail-ledger';
import { journalEntry } from '../../work/sheet/journal';
import { isRefusal, refusal } from '../../work/sheet/refusal';
import { formCode } from '../../work/sheet/request-parts';
import { openBook } from '../../work/sheet/workbook';

/**
 * Soạn thư báo kết quả: puts a mail into the outbox for every unit of whose answers the office has written what becomes of them, and that was not
 * told the same before. Nothing leaves before a person has seen and confirmed it.
 */
export const tellOutcomes = action({
  name: 'tell-outcomes',
  runs: 'writes',
  press: 'Soạn thư báo kết quả',
  help: 'Đưa thư báo kết quả xét cho mỗi nơi có câu trả lời đã ghi Kết quả xét vào Gửi thư; chưa gửi gì.',
  request: z.object({ form: formCode }),
  refuses: [...unmade, 'no-outcomes'],
  act: ({ form: wanted }) => {
    const ledger = wholeLedger();
    const made = madeForm(wanted, openBook(formTabs), ledger);
    if (isRefusal(made)) return made;
    const { code, at } = made.form;
    const all = outcomesOf(made);
    if (all.length === 0) return refusal('no-outcomes', at.outcomes, code);
    const { entries } = mailIn(ledger);
    const codes = all.map((one) => outcomeCode(code, one));
    const due = codes.filter((one) => !entries.has(codeKey(one)));
    if (due.length > 0) writeMails(due.map(waitingMail), journalEntry('outcomes', me(), due.length));
    return { prepared: due.length, already: all.length - due.length, problems: [] };
  },
});
