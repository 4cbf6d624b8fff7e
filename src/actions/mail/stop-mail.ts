import type { Problem } from '../../domain/problem';
import type { Mailing } from '../../spoken/mail';
import { stopJob } from '../../work/mail/job';
import { mailing } from '../../work/mail/mailing';
import { letterTabs, openMail } from '../../work/mail/open';
import { isRefusal, type Refusal } from '../../work/sheet/answers';

/** Dừng hẳn: what was confirmed and has not left waits to be confirmed again. Anybody may stop. */
export function stopMail(): Mailing<Problem> | Refusal {
  const seen = openMail(letterTabs);
  if (isRefusal(seen)) return seen;
  stopJob(seen);
  return mailing();
}
