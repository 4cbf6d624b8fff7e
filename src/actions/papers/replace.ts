import * as z from 'zod/mini';
import { action } from '../../action';
import { code } from '../../work/sheet/request-parts';
import { replace as begin } from '../../work/writing/end';

/** Thay bằng văn bản mới: another paper with the same text to correct; the old one keeps its file, number and scan. */
export const replace = action({
  name: 'replace',
  runs: 'writes',
  press: 'Thay bằng văn bản mới (Soạn văn bản)',
  help: 'Thêm một văn bản thay văn bản đã ban hành hay đã gửi, chép lời để sửa; văn bản cũ giữ nguyên.',
  request: z.object({ paper: code.check(z.describe('mã ở Danh mục văn bản')) }),
  refuses: ['paper-not-listed', 'life-over', 'life-unborn'],
  act: ({ paper }) => begin(paper),
});
