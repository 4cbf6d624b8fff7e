import * as z from 'zod/mini';
import { action } from '../../action';
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
  refuses: ['sheet', 'no-form', 'form-of-another', 'unknown-form', 'form-not-made'],
  first: ({ form }) => lookAheadAt(form, 'press'),
  act: ({ form }) => {
    const read = takeAnswersOf(form);
    return isRefusal(read) ? read : answersTold(read);
  },
});
