import * as z from 'zod/mini';
import { action } from '../../action';
import { callState } from '../../domain/forms/call';
import { clockNextMs, clockRunMs, pageGoneMs, restMs, stepMs } from '../../domain/limits/run-limits';
import type { Problem } from '../../domain/problem';
import { firstOf } from '../../domain/replies/parts';
import { stopDoorbell } from '../../google/clock';
import { acceptAnswers } from '../../google/forms/forms';
import { wholeLedger } from '../../google/ledger';
import { alone, me, now } from '../../google/session';
import { workbookZone } from '../../google/workbook';
import { conferenceOf } from '../../tables/book';
import { followUnits } from '../../work/forms/follow';
import { formIn, unreadForm } from '../../work/forms/form-ledger';
import { lastPass } from '../../work/forms/late-passes';
import { leftIn } from '../../work/forms/reached-units';
import { lookAheadAtTasks, type Reader } from '../../work/forms/reading';
import { readyRegistration, registration } from '../../work/forms/registration';
import { readAnswers, takenTabs } from '../../work/forms/take-registrations';
import { jobNow } from '../../work/mail/job';
import { kindOf } from '../../work/mail/kinds/mail-kinds';
import { waits } from '../../work/mail/outbox/hour';
import { tellSenders } from '../../work/mail/receipts';
import { sendStep } from '../../work/mail/step';
import { type Job, mailIn } from '../../work/mail/survey/mail-ledger';
import { titlePrints } from '../../work/replies/answers-table';
import { openCall } from '../../work/replies/open-tasks';
import { replyTabs } from '../../work/replies/row-form';
import { writeBeat } from '../../work/sheet/beats';
import { countWork, hasStruck, stopClockQuietly, strikeIn } from '../../work/sheet/clock';
import { newId } from '../../work/sheet/journal';
import { dayIn } from '../../work/sheet/moments';
import { isRefusal } from '../../work/sheet/refusal';
import { openBook } from '../../work/sheet/workbook';
import { remindInTime, remindUnits } from '../../work/tending/reminding';
import { ownForms, rungBy, tendForms } from '../../work/tending/tend';

/**
 * What the hourly clock does, and the doorbell that a submitted Form rang: opens or closes the Form by its dates, reads what came, and goes
 * on with the mails that this account confirmed.
 */
export const carryOn = action({
  name: 'carry-on',
  runs: 'takes-turns',
  press: 'máy tự làm mỗi giờ và khi có đăng ký mới',
  help: 'Gửi nốt thư đã xác nhận, đọc đăng ký, mở và đóng biểu mẫu.',
  verb: true,
  request: z.object({
    rung: z._default(z.boolean(), false),
    trigger: z._default(z.string().check(z.maxLength(100)), ''),
    /** What the Form that rang asks; one doorbell rings for all Forms that fill this Sheet. */
    titles: z._default(z.array(z.string().check(z.maxLength(500))).check(z.maxLength(200)), []),
  }),
  refuses: [],
  act: tend,
});

type Asked = { rung: boolean; trigger: string; titles: string[] };

function tend({ rung, trigger, titles }: Asked): { sent: number } {
  const [started, account] = [now(), me()];
  const ledger = wholeLedger();
  writeBeat(rung ? 'doorbell' : 'clock');
  if (!rung) hasStruck(trigger, account);
  const isNeeded = tendAll(rung, titles, ledger);
  const job = jobNow();
  const isOwn = job?.by === account;
  const went = isOwn && !job.paused ? goOn(job, started) : undefined;
  // A clock that nothing needs takes itself away.
  if (!isNeeded && jobNow()?.by !== account) stopClockQuietly();
  const clocks = countWork(started, account);
  if (went?.next) strikeIn(went.next, account, clocks);
  return { sent: went?.sent ?? 0 };
}

/** Whether the clock is still needed for a Form · it is over and read · there is none of this account's. */
type Tended = 'needed' | 'over' | 'none';

/** Tends every Form; where one rang, that one. @returns whether the clock is still needed for any */
function tendAll(rung: boolean, titles: readonly string[], ledger: Record<string, string>): boolean {
  const reader = rung ? 'ring' : 'clock';
  const [tasks, own] = [{ titles: tasksAsk(ledger) }, ownForms(ledger)];
  const rang = rung ? rungBy([tasks, ...own], titles) : [tasks, ...own];
  const others = tendForms(
    own.filter((one) => rang.includes(one)),
    reader,
    ledger,
  );
  const call = rang.includes(tasks) ? tendCall(reader, ledger) : 'needed';
  const isLeft = own.some((one) => !rang.includes(one));
  const isNeeded = others || isLeft || call === 'needed';
  if (!isNeeded && (call === 'over' || own.length > 0)) stopDoorbell();
  return isNeeded;
}

/** What the registration of tasks asks, as an event of Google's names it. */
const tasksAsk = (ledger: Record<string, string>) =>
  formIn(ledger, registration)?.titles ?? titlePrints(readyRegistration(), undefined);

/**
 * Opens or closes the Form as its dates say, within the hour after, reads what came, and has receipts leave for it. Of a Form that this version
 * does not understand nobody knows whether it needs the clock.
 */
function tendCall(reader: Reader, ledger: Record<string, string>): Tended {
  const form = formIn(ledger, registration);
  if (!form) return unreadForm(ledger, registration).length > 0 ? 'needed' : 'none';
  if (form.maker !== me()) return 'none';
  const isHour = reader === 'clock';
  const book = openBook(isHour ? replyTabs : ['conference']);
  const state = callState(conferenceOf(book), dayIn(workbookZone(), now()), lastPass(form));
  acceptAnswers(form.id, state === 'open');
  if (isHour && state !== 'closed') followUnits(form, book, () => void openCall());
  // The doorbell may not have rung: what came is read in any case.
  lookAheadAtTasks(reader, form);
  const isRead = alone(() => takeIn(isHour && state === 'open')) ?? false;
  return state === 'closed' && isRead ? 'over' : 'needed';
}

/** Shows what came, tells its senders, and in time `reminds` who is silent. @returns whether nothing had to wait for the next hour */
function takeIn(reminds: boolean): boolean {
  const [book, ledger] = [openBook(takenTabs), wholeLedger()];
  const read = readAnswers(book, ledger);
  if (isRefusal(read)) return true;
  tellSenders(firstOf(read.registrations), conferenceOf(book), mailIn(ledger), true);
  if (reminds)
    remindInTime(conferenceOf(book).callCloses?.last, read.doubts, (calendar) =>
      remindUnits(read, book, calendar),
    );
  return !leftIn(read.doubts);
}

/** Of a job that waits for its hour only what leaves at any is looked for; a clock then strikes at that hour. */
function goOn(job: Job, started: number): { sent: number; next: number | undefined } {
  if (!waits(job, started)) return sendOn(started);
  const { entries } = mailIn(wholeLedger());
  const isDue = [...entries.values()].some(
    ({ state, code }) => state === 'confirmed' && kindOf(code)?.anyHour,
  );
  const { sent } = isDue ? sendOn(started) : { sent: 0 };
  return { sent, next: Math.max(clockNextMs, (job.from ?? 0) - now()) };
}

/** Sends until the run is long enough. `next` = in how many milliseconds a clock is to go on, where not before the hour is full. */
function sendOn(started: number): { sent: number; next: number | undefined } {
  const id = newId();
  let sent = 0;
  for (;;) {
    // Alone step by step, so that a person's press in between is not kept waiting for minutes.
    const step = alone(() =>
      sendStep({ holder: 'clock', budgetMs: stepMs.clock, line: { id, before: sent } }),
    );
    if (!step || isRefusal(step)) return { sent, next: step && isElsewhere(step) ? pageGoneMs : undefined };
    sent += step.sent.length;
    if (!step.more)
      return { sent, next: step.problems.some(({ code }) => code in rests) ? restMs : undefined };
    if (now() - started >= clockRunMs) return { sent, next: clockNextMs };
  }
}

const isElsewhere = ({ problems }: { problems: readonly Problem[] }): boolean =>
  problems.some(({ code }) => code === 'sending-elsewhere');

/** After these the rest leaves a little later; a quota that is spent comes back by the day. */
const rests = { 'gmail-later': true, 'mail-unsure': true };
