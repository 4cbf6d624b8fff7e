import * as z from 'zod/mini';
import { action } from '../../action';
import { code } from '../../work/sheet/request-parts';
import { agree } from '../../work/writing/agree';

/** Đồng ý: somebody whom the setting names agrees to the very text that was read. */
export const approve = action({
  name: 'approve',
  runs: 'writes',
  press: 'Đồng ý (Soạn văn bản, bằng tài khoản của lãnh đạo)',
  help: 'Ghi lãnh đạo đồng ý với đúng lời đã trình; chỉ tài khoản ở mục Ai được duyệt.',
  request: z.object({
    paper: code.check(z.describe('mã ở Danh mục văn bản')),
    seen: z.optional(
      z.string().check(z.maxLength(64), z.describe('dấu của lời đã đọc, do show-submitted in ra')),
    ),
  }),
  refuses: ['paper-not-listed', 'not-submitted', 'submitted-lost', 'submitted-changed', 'not-an-approver'],
  act: ({ paper, seen }) => agree({ paper, seen }),
});
