import * as z from 'zod/mini';
import { action } from '../../action';
import type { At } from '../../domain/problem';
import { taskForm } from '../../domain/replies/task-form';
import { codeKey } from '../../domain/text/digest';
import { wholeLedger } from '../../google/ledger';
import { me } from '../../google/session';
import { tables } from '../../tables/tables';
import { takenTabs } from '../../work/forms/take-registrations';
import { outcomeCode } from '../../work/mail/kinds/form-outcome';
import { waitingMail } from '../../work/mail/survey/mail-entry';
import { mailIn, writeMails } from '../../work/mail/survey/mail-ledger';
import { formPlace } from '../../work/replies/asked-questions';
import { outcomesOf, outcomesOfTasks, type UnitOutcomes } from '../../work/replies/outcomes';
import { formCoded } from '../../work/replies/read';
import { replyTabs } from '../../work/replies/row-form';
import { journalEntry } from '../../work/sheet/journal';
import { isRefusal, type Refusal, refusal } from '../../work/sheet/refusal';
import { copyRefusal, openBook } from '../../work/sheet/workbook';
import { formCode, isTasks } from '../../work/tending/form-code';

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
  act: ({ form }) => {
    const ledger = wholeLedger();
    const met = isTasks(form) ? decidedTasks() : decidedAnswers(form, ledger);
    if (isRefusal(met)) return met;
    const { code, all, place } = met;
    if (all.length === 0) return refusal('no-outcomes', place, code);
    const { entries } = mailIn(ledger);
    const codes = all.map((one) => outcomeCode(code, one));
    const due = codes.filter((one) => !entries.has(codeKey(one)));
    if (due.length > 0) writeMails(due.map(waitingMail), journalEntry('outcomes', me(), due.length));
    return { prepared: due.length, already: all.length - due.length, problems: [] };
  },
});

type Decided = { code: string; all: UnitOutcomes[]; place: At };

function decidedTasks(): Decided | Refusal<'sheet'> {
  const book = openBook(takenTabs);
  const copied = copyRefusal(book, 'safe');
  if (copied) return copied;
  const { title: tab, columns } = tables.registrations;
  return { code: taskForm, all: outcomesOfTasks(book), place: { tab, row: 0, column: columns.result.title } };
}

function decidedAnswers(
  code: string,
  ledger: Record<string, string>,
): Decided | Refusal<'sheet' | 'unknown-form' | 'form-not-made'> {
  const known = formCoded(code, openBook(replyTabs), ledger);
  if (isRefusal(known)) return known;
  const { form, entry } = known;
  const place = formPlace(form);
  if (!entry) return refusal('form-not-made', place, form.code);
  return { code: form.code, all: outcomesOf({ ...known, entry }), place };
}
