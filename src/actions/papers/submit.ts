import * as z from 'zod/mini';
import { action } from '../../action';
import { code } from '../../work/sheet/request-parts';
import { submitPaper } from '../../work/writing/submit';

/** Trình ký: from now on a text that changes is to be submitted anew. */
export const submit = action({
  name: 'submit',
  runs: 'writes',
  press: 'Trình ký (Soạn văn bản)',
  help: 'Ghi văn bản đã trình ký và giữ lời của nó để lãnh đạo đọc ở bảng tính.',
  request: z.object({ paper: code.check(z.describe('mã ở Danh mục văn bản')) }),
  refuses: [
    'sheet',
    'paper-not-listed',
    'life-over',
    'life-issued',
    'submit-behind',
    'submit-elsewhere',
    'paper-damaged',
    'paper-unread',
    'paper-unknown',
  ],
  act: ({ paper }) => submitPaper(paper),
});
