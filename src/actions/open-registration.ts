import type { Problem } from '../domain/problem';
import type { CallOpened } from '../words/spoken-registration';
import type { Refusal } from '../work/answers';
import { openCall } from '../work/registration/open';

/** Mở đăng ký: the Form of the call, made or brought up to date, with each unit's own link. */
export const openRegistration = (): CallOpened<Problem> | Refusal => openCall();
