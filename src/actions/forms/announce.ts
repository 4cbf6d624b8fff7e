import * as z from 'zod/mini';
import { action } from '../../action';
import { codeKey } from '../../domain/text/digest';
import { wholeLedger } from '../../google/ledger';
import { me } from '../../google/session';
import { asksOfOtherDay } from '../../work/forms/about-day';
import { unnumberedTold } from '../../work/forms/cited-words';
import { madeForm, unmade } from '../../work/forms/known-form';
import { formTabs, stateOfForm } from '../../work/forms/sheet-form';
import { formCallCode } from '../../work/mail/kinds/of-forms';
import { linkedByInvitation } from '../../work/mail/kinds/reply-link';
import { type MailEntry, waitingMail } from '../../work/mail/survey/mail-entry';
import { type MailLedger, mailIn, writeMails } from '../../work/mail/survey/mail-ledger';
import { journalEntry } from '../../work/sheet/journal';
import { isRefusal, refusal } from '../../work/sheet/refusal';
import { formCode } from '../../work/sheet/request-parts';
import { openBook } from '../../work/sheet/workbook';

/**
 * Soạn thư gửi phiếu: puts a mail with their own link into the outbox for everybody who is asked and has none yet, in one write with the journal's
 * line; not for whom an invitation brings it, unless that is asked for. Nothing leaves before a person has seen and confirmed it. Or those who have not got theirs are written down as told by another way.
 */
export const announce = action({
  name: 'announce',
  runs: 'writes',
  press: 'Soạn thư gửi phiếu, Đã báo bằng cách khác',
  help: 'Đưa thư có link riêng cho mọi nơi được hỏi vào Gửi thư, chưa gửi gì; hoặc ghi là đã báo bằng công văn giấy, điện thoại, QLVB.',
  request: z.object({
    form: formCode,
    elsewhere: z._default(
      z.boolean().check(z.describe('đã báo bằng công văn giấy, điện thoại, QLVB: không soạn thư nữa')),
      false,
    ),
    also: z._default(
      z.boolean().check(z.describe('soạn thư riêng cả cho nơi nhận phiếu trong thư mời')),
      false,
    ),
  }),
  refuses: [...unmade, 'call-not-open', 'asks-of-other-day'],
  act: ({ form: code, elsewhere, also }) => {
    const [book, ledger] = [openBook([...formTabs, 'papers']), wholeLedger()];
    const made = madeForm(code, book, ledger);
    if (isRefusal(made)) return made;
    const { form, entry, asked } = made;
    if (stateOfForm(form, entry) === 'closed') return refusal('call-not-open', form.at.cites);
    if (asksOfOtherDay(form, entry, book)) return refusal('asks-of-other-day', form.at.cites);
    const mail = mailIn(ledger);
    const linked = elsewhere || also ? new Set<string>() : linkedByInvitation(form, book, ledger);
    const codes = asked.flatMap(({ code = '' }) => (linked.has(code) ? [] : [formCallCode(form.code, code)]));
    const due = codes.filter((one) => (elsewhere ? isToTell(one, mail) : !mail.entries.has(codeKey(one))));
    if (due.length > 0)
      writeMails(due.map(elsewhere ? toldMail : waitingMail), lineOf(elsewhere, due.length));
    const problems = unnumberedTold(form.row.cites, book, form.at.cites);
    return { prepared: due.length, already: codes.length - due.length, invited: linked.size, problems };
  },
});

/** Whether a person may say that a mail is not needed: one that is leaving or may have left is settled in the outbox. */
function isToTell(code: string, { entries, unrecognised }: MailLedger): boolean {
  const entry = entries.get(codeKey(code));
  return entry ? stays.has(entry.state) : !unrecognised.has(codeKey(code));
}
const stays: ReadonlySet<MailEntry['state']> = new Set(['waiting', 'refused', 'returned']);

const toldMail = (code: string): MailEntry => ({ ...waitingMail(code), state: 'by-hand' });

const lineOf = (elsewhere: boolean, count: number) =>
  journalEntry(elsewhere ? 'by-hand' : 'announce', me(), count);
