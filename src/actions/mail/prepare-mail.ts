import * as z from 'zod/mini';
import { action } from '../../action';
import { alone } from '../../google/session';
import { mailing } from '../../work/mail/outbox/mailing';

/** How long to wait for another run before looking without writing. Ours. */
const shortMs = 1000;

/** Gửi thư, before anything leaves: the outbox made from the invitations, and all that a person should look at first. */
export const prepareMail = action({
  name: 'prepare-mail',
  runs: 'takes-turns',
  press: 'mở Gửi thư, Xem lại',
  help: 'Lập dòng cho thư mới ở trang Thư và đếm thư; không gửi gì.',
  request: z.object({}),
  refuses: ['sheet'],
  // A run that sends may have the Sheet for half a minute, and looking waits for nobody.
  act: () => alone(() => mailing(), shortMs) ?? mailing(false),
});
