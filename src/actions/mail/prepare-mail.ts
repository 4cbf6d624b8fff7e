import * as z from 'zod/mini';
import { action } from '../../action';
import { mailing } from '../../work/mail/mailing';

/** Gửi thư, before anything leaves: the outbox made from the invitations, and all that a person should look at first. */
export const prepareMail = action({
  name: 'prepare-mail',
  runs: 'writes',
  press: 'mở Gửi thư, Xem lại',
  help: 'Lập dòng cho thư mới ở trang Thư và đếm thư; không gửi gì.',
  verb: false,
  request: z.object({}),
  refuses: ['sheet'],
  act: () => mailing(),
});
