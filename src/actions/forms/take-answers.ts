import type { Problem } from '../../domain/problem';
import type { AnswersTaken } from '../../spoken/forms';
import { takeAll } from '../../work/forms/take';
import type { Refusal } from '../../work/sheet/answers';

/** Đọc đăng ký: what the Form holds, as rows of Đăng ký, and who has not answered yet. */
export const takeAnswers = (): AnswersTaken<Problem> | Refusal => takeAll();
