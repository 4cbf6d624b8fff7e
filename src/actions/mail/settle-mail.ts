import * as z from 'zod/mini';
import { action } from '../../action';
import { mailingAfter } from '../../work/mail/outbox/mailing';
import { settleNamed, whileNoneLeave } from '../../work/mail/settle';
import { code } from '../../work/sheet/request-parts';

const settled = z.object({
  as: z.enum(['sent', 'again', 'by-hand', 'elsewhere', 'returned']),
  codes: z.array(code).check(z.minLength(1), z.maxLength(10_000)),
});

/**
 * What a person knows of some mails: they arrived, are to be sent again, were delivered by hand, came back. Those that are no longer in a
 * state that can be settled so are told.
 */
export const settleMail = action({
  name: 'settle-mail',
  runs: 'writes',
  press: 'Đã tới nơi, Gửi lại, Đã gửi trực tiếp, Đã phát hành trên QLVB, Không đến được',
  help: 'Ghi điều chỉ người mới biết về một thư.',
  verb: false,
  request: settled,
  refuses: ['sheet', 'newer-entry', 'sending-elsewhere'],
  act: (request) => mailingAfter(whileNoneLeave((seen) => settleNamed(request, seen))),
});
