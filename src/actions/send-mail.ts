import type { Problem } from '../domain/problem';
import type { Sending } from '../words/spoken-mail';
import type { Refusal } from '../work/answers';
import { type StepRequest, sendStep } from '../work/mail/step';

/** Gửi thư: one step. The first confirms what was shown; the others go on with it. */
export const sendMail = (request: StepRequest): Sending<Problem> | Refusal => sendStep(request);
