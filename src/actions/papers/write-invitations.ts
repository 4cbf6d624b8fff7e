import { invitation } from '../../documents/kinds/invitation';
import type { Outcome } from '../../work/papers/outcome';
import type { PaperRequest } from '../../work/papers/produce';
import { writeKind } from '../../work/papers/write';
import type { Refusal } from '../../work/sheet/answers';

/** Soạn giấy mời: one invitation for each invited unit that exists on the day. */
export const writeInvitations = (request: PaperRequest): Outcome | Refusal => writeKind(invitation, request);
