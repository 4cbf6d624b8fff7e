import * as z from 'zod/mini';
import { action } from '../../action';
import { wholeLedger } from '../../google/ledger';
import { me } from '../../google/session';
import { endLease, pauseJob } from '../../work/mail/job';
import { newerSending } from '../../work/mail/outbox/disagreements';
import { mailing } from '../../work/mail/outbox/mailing';
import { mailIn } from '../../work/mail/survey/mail-ledger';

/** Tạm dừng, Gửi tiếp: the run that is sending looks before each mail and ends; the answer is the outbox after it. */
export const pauseMail = action({
  name: 'pause-mail',
  runs: 'writes',
  press: 'Tạm dừng',
  help: 'Thư chưa đi nằm chờ tới khi bấm Gửi tiếp.',
  verb: false,
  request: z.object({ paused: z.boolean() }),
  refuses: ['sheet', 'newer-entry'],
  first: ({ paused }) => pauseJob(paused, me()),
  act: () => {
    const newer = newerSending(mailIn(wholeLedger()));
    if (newer) return newer;
    endLease();
    return mailing();
  },
});
