import * as z from 'zod/mini';
import { action } from '../../action';
import { callState } from '../../domain/forms/call';
import type { At } from '../../domain/problem';
import { taskForm } from '../../domain/replies/task-form';
import { codeKey } from '../../domain/text/digest';
import { wholeLedger } from '../../google/ledger';
import { me, now } from '../../google/session';
import { workbookZone } from '../../google/workbook';
import { type Book, conferenceOf } from '../../tables/book';
import { tables } from '../../tables/tables';
import { unitsOfCall } from '../../work/forms/call';
import { formIn } from '../../work/forms/form-ledger';
import { lastPass } from '../../work/forms/late-passes';
import { registration } from '../../work/forms/registration';
import { formCallCode } from '../../work/mail/kinds/form-call';
import { type MailEntry, waitingMail } from '../../work/mail/survey/mail-entry';
import { type MailLedger, mailIn, writeMails } from '../../work/mail/survey/mail-ledger';
import { asksOfOtherDay } from '../../work/replies/about-day';
import { formPlace } from '../../work/replies/asked-questions';
import { unnumberedTold } from '../../work/replies/cited-words';
import { formCoded, stateOfForm } from '../../work/replies/read';
import { type ReplyTab, replyTabs } from '../../work/replies/row-form';
import { journalEntry } from '../../work/sheet/journal';
import { dayIn } from '../../work/sheet/moments';
import { isRefusal, refusal } from '../../work/sheet/refusal';
import { copyRefusal, openBook } from '../../work/sheet/workbook';
import { formCode, isTasks } from '../../work/tending/form-code';

/**
 * Soạn thư gửi phiếu: puts a mail with their own link into the outbox for everybody who is asked and has none yet, in one write with the journal's
 * line. Nothing leaves before a person has seen and confirmed it. Or those who have not got theirs are written down as told by another way.
 */
export const announce = action({
  name: 'announce',
  runs: 'writes',
  press: 'Soạn thư gửi phiếu, Đã báo bằng cách khác',
  help: 'Đưa thư có link riêng cho mọi nơi được hỏi vào Gửi thư, chưa gửi gì; hoặc ghi là đã báo bằng công văn giấy, điện thoại, QLVB.',
  verb: true,
  request: z.object({
    form: formCode,
    elsewhere: z._default(
      z.boolean().check(z.describe('đã báo bằng công văn giấy, điện thoại, QLVB: không soạn thư nữa')),
      false,
    ),
  }),
  refuses: ['sheet', 'unknown-form', 'form-not-made', 'no-form', 'call-not-open', 'asks-of-other-day'],
  act: ({ form: code, elsewhere }) => {
    const [book, ledger] = [openBook([...replyTabs, 'papers']), wholeLedger()];
    const called = isTasks(code) ? callOfTasks(book, ledger) : callOf(code, book, ledger);
    if (isRefusal(called)) return called;
    const { form, asked, cites, place } = called;
    const mail = mailIn(ledger);
    const codes = asked.map((one) => formCallCode(form, one));
    const due = codes.filter((one) => (elsewhere ? isToTell(one, mail) : !mail.entries.has(codeKey(one))));
    if (due.length > 0)
      writeMails(due.map(elsewhere ? toldMail : waitingMail), lineOf(elsewhere, due.length));
    const problems = unnumberedTold(cites, book, place);
    return { prepared: due.length, already: asked.length - due.length, problems };
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

/** Who is to hear of a Form, by code, and which công văn it goes with. */
type Called = { form: string; asked: string[]; cites: string | undefined; place: At };

function callOf(code: string, book: Book<ReplyTab>, ledger: Record<string, string>) {
  const known = formCoded(code, book, ledger);
  if (isRefusal(known)) return known;
  const { form, entry, asked } = known;
  const place = formPlace(form);
  if (!entry) return refusal('form-not-made', place, form.code);
  if (stateOfForm(form, entry) === 'closed') return refusal('call-not-open', place);
  if (asksOfOtherDay(form, entry, book)) return refusal('asks-of-other-day', place);
  const codes = asked.map((one) => one.code ?? '');
  return { form: form.code, asked: codes, cites: form.row.cites, place } satisfies Called;
}

function callOfTasks(book: Book<'conference' | 'units'>, ledger: Record<string, string>) {
  const copied = copyRefusal(book, 'safe');
  if (copied) return copied;
  const conference = conferenceOf(book);
  const place = { tab: tables.conference.title, row: book.conference.rowOf('callPaper'), column: '' };
  const entry = formIn(ledger, registration);
  if (!entry) return refusal('no-form', place);
  if (callState(conference, dayIn(workbookZone(), now()), lastPass(entry)) === 'closed')
    return refusal('call-not-open', place);
  const asked = unitsOfCall(book).map(({ code: one = '' }) => one);
  return { form: taskForm, asked, cites: conference.callPaper, place } satisfies Called;
}
