import * as z from 'zod/mini';
import { action } from '../../action';
import { callState } from '../../domain/forms/call';
import { clockRunMs, stepMs } from '../../domain/limits/runs';
import { stopDoorbell } from '../../google/clock';
import { acceptAnswers } from '../../google/forms/forms';
import { wholeLedger } from '../../google/ledger';
import { alone, me, now } from '../../google/session';
import { workbookZone } from '../../google/workbook';
import { conferenceOf } from '../../tables/book';
import { writeBeat } from '../../work/clock/beats';
import { stopClockQuietly } from '../../work/clock/clock';
import { dayIn } from '../../work/days/moments';
import { registration } from '../../work/forms/kinds/registration';
import { formIn, unreadForm } from '../../work/forms/ledger';
import { lookAhead, type Reader } from '../../work/forms/reading';
import { readAnswers, takenTabs } from '../../work/forms/take';
import { jobNow } from '../../work/mail/job';
import { newId } from '../../work/mail/known/journal';
import { mailIn } from '../../work/mail/known/ledger';
import { tellSenders } from '../../work/mail/receipts';
import { sendStep } from '../../work/mail/step';
import { isRefusal } from '../../work/sheet/refusal';
import { openBook } from '../../work/sheet/workbook';

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
  request: z.object({ rung: z._default(z.boolean(), false) }),
  refuses: [],
  act: tend,
});

function tend({ rung }: { rung: boolean }): { sent: number } {
  writeBeat(rung ? 'doorbell' : 'clock');
  const isNeeded = tendCall(rung ? 'ring' : 'clock');
  const job = jobNow();
  if (job?.by === me()) return { sent: sendOn() };
  // A clock that nothing needs takes itself away.
  if (!isNeeded) stopClockQuietly();
  return { sent: 0 };
}

/**
 * Opens or closes the Form as its dates say, within the hour after, reads what came, and has receipts leave for it.
 * @returns whether the clock is still needed for it: a call that is closed and read, or another account's, needs none; of a Form
 * that this version does not understand nobody knows
 */
function tendCall(reader: Reader): boolean {
  const ledger = wholeLedger();
  const form = formIn(ledger, registration);
  if (!form) return unreadForm(ledger, registration).length > 0;
  if (form.maker !== me()) return false;
  const state = callState(conferenceOf(openBook(['conference'])), dayIn(workbookZone(), now()));
  acceptAnswers(form.id, state === 'open');
  // The doorbell may not have rung: what came is read in any case.
  lookAhead(registration, reader);
  const isRead = alone(takeIn) ?? false;
  if (state !== 'closed' || !isRead) return true;
  stopDoorbell();
  return false;
}

/** Shows what came and tells its senders. @returns whether nothing had to wait for the next hour */
function takeIn(): boolean {
  const [book, ledger] = [openBook(takenTabs), wholeLedger()];
  const read = readAnswers(book, ledger);
  if (isRefusal(read)) return true;
  tellSenders(read.registrations, conferenceOf(book), mailIn(ledger), true);
  return !read.doubts.some(({ code }) => code === 'answers-left');
}

function sendOn(): number {
  const started = now();
  const id = newId();
  let sent = 0;
  for (let more = true; more && now() - started < clockRunMs; ) {
    // Alone step by step, so that a person's press in between is not kept waiting for minutes.
    const step = alone(() =>
      sendStep({ holder: 'clock', budgetMs: stepMs.clock, line: { id, before: sent } }),
    );
    sent += step && 'sent' in step ? step.sent.length : 0;
    more = step !== undefined && 'more' in step && step.more;
  }
  return sent;
}
