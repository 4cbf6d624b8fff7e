import * as z from 'zod/mini';
import { action } from '../../action';
import { longestKept } from '../../domain/limits/text-limits';
import { code } from '../../work/sheet/request-parts';
import { agree } from '../../work/writing/agree';

/** Letters of a remark. Ours: the ledger keeps it, nine kilobytes an entry. */
const longestRemark = Math.min(1000, longestKept);

/** Yêu cầu sửa: the paper goes back to who made it, with what is to be changed. */
export const returnPaper = action({
  name: 'return',
  runs: 'writes',
  press: 'Yêu cầu sửa (Soạn văn bản, bằng tài khoản của lãnh đạo)',
  help: 'Trả văn bản về để sửa, kèm ý kiến; chỉ tài khoản ở mục Ai được duyệt.',
  request: z.object({
    paper: code.check(z.describe('mã ở Danh mục văn bản')),
    remark: z
      .string()
      .check(z.trim(), z.minLength(1), z.maxLength(longestRemark), z.describe('điều phải sửa')),
    seen: z.optional(
      z.string().check(z.maxLength(64), z.describe('dấu của lời đã đọc, do show-submitted in ra')),
    ),
  }),
  refuses: ['paper-not-listed', 'not-submitted', 'submitted-lost', 'submitted-changed', 'not-an-approver'],
  act: ({ paper, seen, remark }) => agree({ paper, seen, remark }),
});
