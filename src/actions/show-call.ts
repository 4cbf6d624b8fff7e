import type { Problem } from '../domain/problem';
import type { CallHealth } from '../words/spoken-registration';
import type { Refusal } from '../work/answers';
import { callHealth } from '../work/registration/health';

/** Tình trạng biểu mẫu: whether units can register now, what runs by itself, and how to repair what does not. Writes nothing. */
export const showCall = (): CallHealth<Problem> | Refusal => callHealth();
