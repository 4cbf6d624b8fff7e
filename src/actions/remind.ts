import type { Problem } from '../domain/problem';
import type { AnswersTaken } from '../words/spoken-registration';
import type { Refusal } from '../work/answers';
import { remindMissing } from '../work/registration/remind';

/** Xếp thư nhắc: a reminder in the outbox for each unit that has not registered. */
export const remind = (): AnswersTaken<Problem> | Refusal => remindMissing();
