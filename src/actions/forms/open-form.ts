import * as z from 'zod/mini';
import { action } from '../../action';
import { taskForm } from '../../domain/replies/task-form';
import { registration } from '../../work/forms/registration';
import { openReplyForm } from '../../work/replies/open-form';
import { openCall } from '../../work/replies/open-tasks';
import { isRefusal } from '../../work/sheet/refusal';
import { formCode, isTasks } from '../../work/tending/form-code';
import { takeReplies } from '../../work/tending/take';

/** Mở phiếu: makes one Form, or brings it to what the Sheet says, in place; the first time it brings its questions as rows. */
export const openForm = action({
  name: 'open-form',
  runs: 'writes',
  press: 'Mở phiếu, Cập nhật phiếu (Phiếu trả lời)',
  help: 'Lập một phiếu hoặc đưa nó về đúng trang tính; câu trả lời và link giữ nguyên.',
  verb: true,
  request: z.object({ form: formCode }),
  refuses: ['sheet', 'form-of-another', 'unknown-form'],
  act: ({ form }) => {
    if (!isTasks(form)) return openOf(form);
    const met = openCall();
    return isRefusal(met) ? met : { code: taskForm, title: registration.words.title, ...met, anew: false };
  },
});

function openOf(form: string) {
  const met = openReplyForm(form);
  // What was said of another day is shown as old at once, so that nobody counts on it.
  if (!isRefusal(met) && met.anew) takeReplies(form, false);
  return met;
}
