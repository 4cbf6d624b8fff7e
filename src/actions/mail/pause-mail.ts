import type { Problem } from '../../domain/problem';
import { me } from '../../google/session';
import type { Mailing } from '../../spoken/mail';
import { endLease, pauseJob } from '../../work/mail/job';
import { mailing } from '../../work/mail/mailing';
import type { Refusal } from '../../work/sheet/answers';

/** Tạm dừng, Gửi tiếp. Said before waiting for the run that is sending, which looks before each mail. */
export const sayPause = (paused: boolean): void => pauseJob(paused, me());

/** The outbox once that run has ended. */
export function pauseMail(): Mailing<Problem> | Refusal {
  endLease();
  return mailing();
}
