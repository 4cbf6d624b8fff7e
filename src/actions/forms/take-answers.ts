import * as z from 'zod/mini';
import { action } from '../../action';
import { unmade } from '../../work/forms/known-form';
import { answersTold, lookAheadAt, takeAnswersOf } from '../../work/rounds/read-and-show';
import { isRefusal } from '../../work/sheet/refusal';
import { formCodeOrTasks } from '../../work/sheet/request-parts';

/**
 * Đọc câu trả lời: reads a Form's own store, shows what it holds in its tab, and says who has not answered; receipts get their rows in Thư. Any
 * number of times the same.
 */
export const takeAnswers = action({
  name: 'take-answers',
  runs: 'writes',
  press: 'Đọc đăng ký',
  help: 'Đọc mọi câu trả lời của một phiếu vào trang của nó.',
  request: z.object({ form: formCodeOrTasks }),
  refuses: [...unmade, 'form-of-another'],
  first: ({ form }) => lookAheadAt(form),
  act: ({ form }) => {
    const read = takeAnswersOf(form);
    return isRefusal(read) ? read : answersTold(read);
  },
});
