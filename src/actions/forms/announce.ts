import * as z from 'zod/mini';
import { action } from '../../action';
import { codeKey } from '../../domain/text/digest';
import { wholeLedger } from '../../google/ledger';
import { me } from '../../google/session';
import { formCallCode } from '../../work/mail/kinds/form-call';
import { waitingMail } from '../../work/mail/kinds/waiting';
import { journalEntry } from '../../work/mail/known/journal';
import { mailIn, writeMails } from '../../work/mail/known/ledger';
import { formPlace } from '../../work/replies/asked-questions';
import { formCoded, stateOfForm } from '../../work/replies/read';
import { replyTabs } from '../../work/replies/row-form';
import { isRefusal, refusal } from '../../work/sheet/refusal';
import { openBook } from '../../work/sheet/workbook';
import { formCode } from './form-code';

/**
 * Soạn thư gửi phiếu: puts a mail with their own link into the outbox for everybody who is asked and has none yet, in one write with the journal's
 * line. Nothing leaves before a person has seen and confirmed it.
 */
export const announce = action({
  name: 'announce',
  runs: 'writes',
  press: 'Soạn thư gửi phiếu',
  help: 'Đưa thư có link riêng cho mọi nơi được hỏi vào Gửi thư; chưa gửi gì.',
  verb: true,
  request: z.object({ form: formCode }),
  refuses: ['sheet', 'unknown-form', 'form-not-made', 'call-not-open'],
  act: ({ form: code }) => {
    const [book, ledger] = [openBook(replyTabs), wholeLedger()];
    const known = formCoded(code, book, ledger);
    if (isRefusal(known)) return known;
    const { form, entry, asked } = known;
    if (!entry) return refusal('form-not-made', formPlace(form), form.code);
    if (stateOfForm(form, entry) === 'closed') return refusal('call-not-open', formPlace(form));
    const { entries: mails } = mailIn(ledger);
    const due = asked
      .map((one) => formCallCode(form.code, one.code ?? ''))
      .filter((one) => !mails.has(codeKey(one)));
    if (due.length > 0) writeMails(due.map(waitingMail), journalEntry('announce', me(), due.length));
    const waiting = asked.length - due.length;
    return { prepared: due.length, already: waiting, problems: [] };
  },
});
