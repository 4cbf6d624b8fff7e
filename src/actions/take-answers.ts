import type { Problem } from '../domain/problem';
import type { AnswersTaken } from '../words/spoken-registration';
import type { Refusal } from '../work/answers';
import { takeAll } from '../work/registration/take';

/** Đọc đăng ký: what the Form holds, as rows of Đăng ký, and who has not answered yet. */
export const takeAnswers = (): AnswersTaken<Problem> | Refusal => takeAll();
