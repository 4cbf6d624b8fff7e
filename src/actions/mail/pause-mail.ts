import * as z from 'zod';
import { action } from '../../action';
import { me } from '../../google/session';
import { endLease, pauseJob } from '../../work/mail/job';
import { mailing } from '../../work/mail/mailing';

/** Tạm dừng, Gửi tiếp: the run that is sending looks before each mail and ends; the answer is the outbox after it. */
export const pauseMail = action({
  name: 'pause-mail',
  runs: 'writes',
  press: 'Tạm dừng',
  help: 'Thư chưa đi nằm chờ tới khi bấm Gửi tiếp.',
  verb: false,
  request: z.object({ paused: z.boolean() }),
  refuses: ['sheet'],
  first: ({ paused }) => pauseJob(paused, me()),
  act: () => {
    endLease();
    return mailing();
  },
});
