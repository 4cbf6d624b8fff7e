import * as z from 'zod/mini';
import { action } from '../../action';
import { code, pickedFile } from '../../work/sheet/request-parts';
import { takeScans as take } from '../../work/writing/take-scans';

/** Scans of one call. Ours: a page sends one at a time, the command line a folder. */
const mostScans = 1000;

/** Nhận bản ký: many signed PDFs at once, each to the paper that its file's name speaks of. */
export const takeScans = action({
  name: 'take-scans',
  runs: 'writes',
  press: 'Nhận nhiều bản ký… (Soạn văn bản)',
  help: 'Nhận các bản ký PDF theo tên tệp: mã, tên đơn vị hoặc số; bản chưa rõ của ai thì liệt kê để chọn.',
  request: z.object({
    from: z
      .array(pickedFile)
      .check(
        z.maxLength(mostScans),
        z.meta({ reads: 'folder', description: 'thư mục chứa các bản ký (PDF)' }),
      ),
    paper: z.optional(code.check(z.describe('mã văn bản hoặc bản: bản ký là của văn bản ấy'))),
    earlier: z._default(z.array(code), []),
  }),
  refuses: ['sheet'],
  act: ({ from, paper, earlier }) => take(from, { paper, earlier }),
});
