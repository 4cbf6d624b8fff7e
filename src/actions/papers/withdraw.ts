import * as z from 'zod/mini';
import { action } from '../../action';
import { code } from '../../work/sheet/request-parts';
import { withdraw as take } from '../../work/writing/end';

/** Rút lại, Thu hồi: what was submitted is a draft again, what is out counts no more. */
export const withdraw = action({
  name: 'withdraw',
  runs: 'writes',
  press: 'Rút lại, Thu hồi (Soạn văn bản)',
  help: 'Rút văn bản đang trình về sửa; văn bản đã ban hành hay đã gửi thì ghi là thu hồi.',
  request: z.object({
    paper: code.check(z.describe('mã ở Danh mục văn bản')),
    remark: z._default(z.string().check(z.maxLength(1000), z.describe('lý do')), ''),
  }),
  refuses: ['paper-not-listed', 'life-over', 'life-unborn'],
  act: ({ paper, remark }) => take(paper, remark),
});
