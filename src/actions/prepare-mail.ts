import type { Problem } from '../domain/problem';
import type { Mailing } from '../words/spoken-mail';
import type { Refusal } from '../work/answers';
import { mailing } from '../work/mail/mailing';

/** Gửi thư, before anything leaves: the outbox made from the invitations, and all that a person should look at first. */
export const prepareMail = (): Mailing<Problem> | Refusal => mailing();
