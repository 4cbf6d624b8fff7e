import type { Problem } from '../../domain/problem';
import type { Mailing } from '../../spoken/mail';
import { mailing } from '../../work/mail/mailing';
import type { Refusal } from '../../work/sheet/answers';

/** Gửi thư, before anything leaves: the outbox made from the invitations, and all that a person should look at first. */
export const prepareMail = (): Mailing<Problem> | Refusal => mailing();
