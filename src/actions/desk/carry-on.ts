import * as z from 'zod/mini';
import { action } from '../../action';
import { stopDoorbell } from '../../google/clock';
import { wholeLedger } from '../../google/ledger';
import { me, now } from '../../google/session';
import { theWorkbook } from '../../google/workbook';
import { hasUnreadForm } from '../../work/forms/form-ledger';
import { goOn } from '../../work/mail/go-on';
import { jobNow } from '../../work/mail/job';
import { ownForms, rungBy, tendForms } from '../../work/rounds/each-hour';
import { writeBeat } from '../../work/sheet/beats';
import { countWork, hasStruck, stopClockQuietly, strikeIn } from '../../work/sheet/clock';

/**
 * What the hourly clock does, and the doorbell that a submitted Form rang: opens or closes the Form by its dates, reads what came, and goes
 * on with the mails that this account confirmed.
 */
export const carryOn = action({
  name: 'carry-on',
  runs: 'takes-turns',
  press: 'máy tự làm mỗi giờ và khi có đăng ký mới',
  help: 'Gửi nốt thư đã xác nhận, đọc đăng ký, mở và đóng biểu mẫu.',
  request: z.object({
    rung: z._default(z.boolean(), false),
    trigger: z._default(z.string().check(z.maxLength(100)), ''),
    /** What the Form that rang asks; one doorbell rings for all Forms that fill this Sheet. */
    titles: z._default(z.array(z.string().check(z.maxLength(500))).check(z.maxLength(200)), []),
  }),
  act: tend,
});

type Asked = { rung: boolean; trigger: string; titles: string[] };

function tend({ rung, trigger, titles }: Asked): { sent: number } {
  const [started, account] = [now(), me()];
  const ledger = wholeLedger();
  writeBeat(rung ? 'doorbell' : 'clock');
  // A run without the Sheet ends here, before anything is planned.
  theWorkbook();
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

/**
 * Tends every Form of this account's; where one rang, that one. Of a Form that this version does not understand nobody knows whether it needs the
 * clock. @returns whether the clock is still needed for any
 */
function tendAll(rung: boolean, titles: readonly string[], ledger: Record<string, string>): boolean {
  const own = ownForms(ledger);
  const rang = rung ? rungBy(own, titles) : own;
  const isTended = tendForms(rang, rung ? 'ring' : 'clock', ledger);
  const isNeeded = isTended || rang.length < own.length || hasUnreadForm(ledger);
  if (!isNeeded && own.length > 0) stopDoorbell();
  return isNeeded;
}
