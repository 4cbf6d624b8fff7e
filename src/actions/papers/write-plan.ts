import { plan } from '../../documents/kinds/plan';
import type { Outcome } from '../../work/papers/outcome';
import type { PaperRequest } from '../../work/papers/produce';
import { writeKind } from '../../work/papers/write';
import type { Refusal } from '../../work/sheet/answers';

/** Soạn kế hoạch: one Doc from the whole workbook. */
export const writePlan = (request: PaperRequest): Outcome | Refusal => writeKind(plan, request);
