import * as z from 'zod/mini';
import { action } from '../../action';
import { openSheetForm } from '../../work/forms/open-form';
import { takeAnswersOf } from '../../work/rounds/read-and-show';
import { isRefusal } from '../../work/sheet/refusal';
import { formCode } from '../../work/sheet/request-parts';

/** Mở phiếu: makes one Form, or brings it to what the Sheet says, in place; the first time it brings its questions as rows. */
export const openForm = action({
  name: 'open-form',
  runs: 'writes',
  press: 'Mở phiếu, Cập nhật phiếu (Phiếu trả lời)',
  help: 'Lập một phiếu hoặc đưa nó về đúng trang tính; câu trả lời và link giữ nguyên.',
  request: z.object({ form: formCode }),
  refuses: ['sheet', 'form-of-another', 'unknown-form'],
  act: ({ form }) => {
    const met = openSheetForm(form);
    // What was said of another day is shown as old at once, so that nobody counts on it.
    if (!isRefusal(met) && met.anew) takeAnswersOf(form);
    return met;
  },
});
