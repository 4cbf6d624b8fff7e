import * as z from 'zod/mini';
import { action } from '../../action';
import { paperCoded } from '../../documents/ready/listed';
import { workbookZone } from '../../google/workbook';
import type { SubmittedPaper } from '../../spoken/life';
import { momentIn } from '../../work/sheet/moments';
import { isRefusal } from '../../work/sheet/refusal';
import { code } from '../../work/sheet/request-parts';
import { openWaiting } from '../../work/writing/agree';

/** Đọc bản trình: the text as it was submitted, from the Sheet; whoever reads it need not see the Doc. */
export const showSubmitted = action({
  name: 'show-submitted',
  runs: 'reads',
  press: 'Đọc bản trình (Soạn văn bản)',
  help: 'Đọc lời đã trình của một văn bản, với dấu để bấm Đồng ý đúng lời ấy; không đổi gì.',
  request: z.object({ paper: code.check(z.describe('mã ở Danh mục văn bản')) }),
  refuses: ['paper-not-listed', 'not-submitted', 'submitted-lost'],
  act: ({ paper }) => {
    const waiting = openWaiting(paper);
    if (isRefusal(waiting)) return waiting;
    const { book, entry, text } = waiting;
    return {
      paper: entry.code,
      title: paperCoded(entry.code, book)?.named ?? entry.code,
      lines: text.split('\n'),
      mark: entry.text,
      by: entry.by,
      at: momentIn(workbookZone(), entry.at),
      approvedBy: entry.approvedBy,
    } satisfies SubmittedPaper;
  },
});
