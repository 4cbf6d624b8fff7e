import * as z from 'zod/mini';
import { action } from '../../action';
import { codeKey } from '../../domain/text/digest';
import { wholeLedger } from '../../google/ledger';
import { me } from '../../google/session';
import { journalEntry } from '../../work/journal/journal';
import { outcomeCode } from '../../work/mail/kinds/form-outcome';
import { waitingMail } from '../../work/mail/kinds/waiting';
import { mailIn, writeMails } from '../../work/mail/known/ledger';
import { formPlace } from '../../work/replies/asked-questions';
import { outcomesOf } from '../../work/replies/outcomes';
import { formCoded } from '../../work/replies/read';
import { replyTabs } from '../../work/replies/row-form';
import { isRefusal, refusal } from '../../work/sheet/refusal';
import { openBook } from '../../work/sheet/workbook';
import { formCode } from '../../work/tending/form-code';

/**
 * Soạn thư báo kết quả: puts a mail into the outbox for every unit of whose answers the office has written what becomes of them, and that was not
 * told the same before. Nothing leaves before a person has seen and confirmed it.
 */
export const tellOutcomes = action({
  name: 'tell-outcomes',
  runs: 'writes',
  press: 'Soạn thư báo kết quả',
  help: 'Đưa thư báo kết quả xét cho mỗi nơi có câu trả lời đã ghi Kết quả xét vào Gửi thư; chưa gửi gì.',
  verb: true,
  request: z.object({ form: formCode }),
  refuses: ['sheet', 'unknown-form', 'form-not-made', 'no-outcomes'],
  act: ({ form: code }) => {
    const [book, ledger] = [openBook(replyTabs), wholeLedger()];
    const known = formCoded(code, book, ledger);
    if (isRefusal(known)) return known;
    const { form, entry } = known;
    if (!entry) return refusal('form-not-made', formPlace(form), form.code);
    const all = outcomesOf({ ...known, entry }).map((one) => outcomeCode(form.code, one));
    if (all.length === 0) return refusal('no-outcomes', formPlace(form), form.code);
    const { entries } = mailIn(ledger);
    const due = all.filter((one) => !entries.has(codeKey(one)));
    if (due.length > 0) writeMails(due.map(waitingMail), journalEntry('outcomes', me(), due.length));
    return { prepared: due.length, already: all.length - due.length, problems: [] };
  },
});
