import * as z from 'zod/mini';
import { action } from '../../action';
import { sendStep } from '../../work/mail/step';
import { budgetMs, consent } from '../../work/sheet/request-parts';

/** Gửi thư: one step. The first confirms what was shown; the others go on with it. */
export const sendMail = action({
  name: 'send-mail',
  runs: 'writes',
  press: 'Gửi … thư cho … người nhận, Hẹn giờ gửi, Gửi tiếp, Gửi ngay',
  help: 'Gửi đúng những thư đã xem và xác nhận, ngay hoặc vào giờ đã hẹn; ngoài giờ làm việc thì hỏi lại.',
  request: z.object({
    confirm: z.optional(
      z.object({ mark: z.string().check(z.maxLength(64)), mails: z.int().check(z.minimum(1)) }),
    ),
    at: z.optional(
      z.iso
        .datetime({ local: true, precision: -1 })
        .check(
          z.describe('hẹn giờ gửi theo giờ của bảng tính, ví dụ 2026-03-16T08:00; không ghi là gửi ngay'),
        ),
    ),
    morning: z.optional(
      z.boolean().check(z.describe('chờ tới 8h00 sáng của ngày làm việc gần nhất rồi mới gửi')),
    ),
    consent,
    worked: z.optional(z.string().check(z.maxLength(10))),
    release: z.optional(z.boolean()),
    holder: z.string().check(z.minLength(1), z.maxLength(40)),
    budgetMs,
  }),
  refuses: [
    'sheet',
    'newer-entry',
    'sending-elsewhere',
    'mail-list-changed',
    'job-of-another',
    'hour-passed',
  ],
  act: (request) => sendStep(request),
});
