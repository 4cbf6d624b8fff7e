import * as z from 'zod/mini';
import { action } from '../../action';
import { summary } from '../../documents/kinds/summary';
import { conferenceFormOf } from '../../domain/forms/ready-forms';
import { unmade } from '../../work/forms/known-form';
import { paperRequest } from '../../work/papers/produce';
import { isRefusal } from '../../work/sheet/refusal';
import { formCodeOrTasks } from '../../work/sheet/request-parts';
import { formSummary } from '../../work/writing/form-summary';
import { writeApart, writeKinds } from '../../work/writing/write';

/** Soạn bảng tổng hợp: one Doc of the answers of a Form that count, as its tab shows them; without a Form of the registrations. */
export const writeSummary = action({
  name: 'write-summary',
  runs: 'writes',
  press: 'Soạn bảng tổng hợp (Phiếu trả lời)',
  help: 'Soạn hoặc cập nhật bảng tổng hợp của một phiếu: ai trả lời gì, cộng số liệu, còn phải gọi ai.',
  request: z.extend(paperRequest, { form: formCodeOrTasks }),
  refuses: unmade,
  act: ({ form, ...request }) => {
    if (conferenceFormOf(form)?.summary === 'listed') return writeKinds([summary], request);
    const met = formSummary(form);
    return isRefusal(met) ? met : writeApart(met.book, met.wanted, request);
  },
});
