import type * as z from 'zod/mini';
import { action } from '../../action';
import type { Problem } from '../../domain/problem';
import type { RowsAdded } from '../../spoken/people';
import { tables } from '../../tables/tables';
import { askedPaste, pasteAsked, tellings } from '../../work/people/asked-paste';
import { addRows } from '../../work/sheet/add-rows';
import { copyRefusal } from '../../work/sheet/copied-sheet';
import { type Refusal, sheetRefusal } from '../../work/sheet/refusal';
import { openBook } from '../../work/sheet/workbook';

/** Dán danh sách: rows from another sheet go under those of Đơn vị or Đại biểu, after the user has seen how they are understood. */
export const addPasted = action({
  name: 'add-pasted',
  runs: 'writes',
  press: 'Ghi các dòng đã dán',
  help: 'Ghi danh sách đã dán xuống dưới trang Đơn vị hoặc Đại biểu; dòng đã có giữ nguyên.',
  verb: false,
  request: pasteAsked,
  refuses: ['sheet'],
  act: add,
});

function add(request: z.output<typeof pasteAsked>): RowsAdded<Problem> | Refusal<'sheet'> {
  const copied = copyRefusal(openBook(['conference']), 'safe');
  if (copied) return sheetRefusal(copied.problems);
  const { into } = request;
  return { tab: tables[into].title, ...addRows(into, askedPaste(request).cells, tellings[into]) };
}
