import * as z from 'zod';
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
    confirm: z.object({ mark: z.string().max(64), mails: z.number().int().min(1) }).optional(),
    holder: z.string().min(1).max(40),
    budgetMs,
  }),
  refuses: ['sheet', 'newer-entry', 'sending-elsewhere', 'mail-list-changed', 'job-of-another'],
  act: (request) => sendStep(request),
});
