import type { Problem } from '../../domain/problem';
import type { Sending } from '../../spoken/mail';
import { type StepRequest, sendStep } from '../../work/mail/step';
import type { Refusal } from '../../work/sheet/answers';

/** Gửi thư: one step. The first confirms what was shown; the others go on with it. */
export const sendMail = (request: StepRequest): Sending<Problem> | Refusal => sendStep(request);
