import * as z from 'zod/mini';
import { action } from '../../action';
import { sendStep } from '../../work/mail/step';
import { budgetMs } from '../../work/sheet/asked';

/** Gửi thư: one step. The first confirms what was shown; the others go on with it. */
export const sendMail = action({
  name: 'send-mail',
  runs: 'writes',
  press: 'Gửi … thư cho … người nhận, Gửi tiếp',
  help: 'Gửi đúng những thư đã xem và xác nhận.',
  verb: true,
  request: z.object({
    confirm: z.optional(
      z.object({ mark: z.string().check(z.maxLength(64)), mails: z.int().check(z.minimum(1)) }),
    ),
    holder: z.string().check(z.minLength(1), z.maxLength(40)),
    budgetMs,
  }),
  refuses: ['sheet', 'newer-entry', 'sending-elsewhere', 'mail-list-changed', 'job-of-another'],
  act: (request) => sendStep(request),
});
