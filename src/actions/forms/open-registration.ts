import type { Problem } from '../../domain/problem';
import type { CallOpened } from '../../spoken/forms';
import { openCall } from '../../work/forms/open';
import type { Refusal } from '../../work/sheet/answers';

/** Mở đăng ký: the Form of the call, made or brought up to date, with each unit's own link. */
export const openRegistration = (): CallOpened<Problem> | Refusal => openCall();
