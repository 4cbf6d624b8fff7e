import * as z from 'zod/mini';
import { action } from '../../action';
import { rulings, type Said } from '../../domain/answers/ruling';
import { unmade } from '../../work/forms/known-form';
import { lookAheadAt, settleAnswersOf } from '../../work/rounds/read-and-show';
import { code, formCodeOrTasks } from '../../work/sheet/request-parts';

const settled = z.object({
  form: formCodeOrTasks,
  ruling: z.enum(Object.keys(rulings) as [Said, ...Said[]]).check(z.describe('taken nhận, refused bỏ qua')),
  /** The states that were seen; without them all that are open now. */
  answers: z.optional(
    z.array(z.object({ code, version: z.string().check(z.maxLength(8)) })).check(z.maxLength(10_000)),
  ),
});
/**
 * Nhận, Bỏ qua: what a person says of answers that no link of their unit vouches for. Written into Đăng ký with the state that it is about, so that
 * an edit afterwards is seen; taken back by emptying the cell.
 */
export const settleAnswers = action({
  name: 'settle-answers',
  runs: 'writes',
  press: 'Nhận, Nhận thay, Bỏ qua',
  help: 'Nhận hoặc bỏ qua các đăng ký chưa xác nhận qua link riêng.',
  request: settled,
  refuses: [...unmade, 'form-of-another'],
  first: ({ form }) => lookAheadAt(form),
  act: (request) => settleAnswersOf(request.form, request),
});
