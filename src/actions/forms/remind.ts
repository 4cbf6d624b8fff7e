import type { Problem } from '../../domain/problem';
import type { AnswersTaken } from '../../spoken/forms';
import { remindMissing } from '../../work/forms/remind';
import type { Refusal } from '../../work/sheet/answers';

/** Xếp thư nhắc: a reminder in the outbox for each unit that has not registered. */
export const remind = (): AnswersTaken<Problem> | Refusal => remindMissing();
