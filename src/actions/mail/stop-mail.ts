import * as z from 'zod/mini';
import { action } from '../../action';
import { me } from '../../google/session';
import { pauseJob, stopJob } from '../../work/mail/job';
import { mailing } from '../../work/mail/outbox/mailing';
import { openSending } from '../../work/mail/outbox/open-mail';
import { isRefusal } from '../../work/sheet/refusal';

/** Hủy đợt gửi: what was confirmed and has not left waits to be confirmed again. Anybody may stop; the run that is sending ends first. */
export const stopMail = action({
  name: 'stop-mail',
  runs: 'writes',
  press: 'Hủy đợt gửi',
  help: 'Thư chưa đi trở về Chờ xác nhận; thư đã đi không thu lại được.',
  verb: false,
  request: z.object({}),
  refuses: ['sheet', 'newer-entry'],
  first: () => pauseJob(true, me()),
  act: stop,
});

function stop() {
  const seen = openSending();
  if (isRefusal(seen)) return seen;
  stopJob(seen);
  return mailing();
}
