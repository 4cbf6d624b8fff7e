import { summary } from '../../documents/kinds/summary';
import type { Outcome } from '../../work/papers/outcome';
import type { PaperRequest } from '../../work/papers/produce';
import { writeKind } from '../../work/papers/write';
import type { Refusal } from '../../work/sheet/answers';

/** Soạn bảng tổng hợp: one Doc of the registrations that count, as the tab Đăng ký shows them. */
export const writeSummary = (request: PaperRequest): Outcome | Refusal => writeKind(summary, request);
