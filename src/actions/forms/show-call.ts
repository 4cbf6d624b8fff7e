import type { Problem } from '../../domain/problem';
import type { CallHealth } from '../../spoken/forms';
import { callHealth } from '../../work/forms/health';
import type { Refusal } from '../../work/sheet/answers';

/** Tình trạng biểu mẫu: whether units can register now, what runs by itself, and how to repair what does not. Writes nothing. */
export const showCall = (): CallHealth<Problem> | Refusal => callHealth();
