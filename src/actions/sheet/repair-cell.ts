import * as z from 'zod/mini';
import { action } from '../../action';
import { longestForPaper, longestName } from '../../domain/limits/text-limits';
import { forCell } from '../../domain/text/outside-text';
import { fold, nfc } from '../../domain/text/vietnamese';
import { readTab, tabNames, writeBlocks } from '../../google/workbook';
import type { Place } from '../../spoken/desk';
import { cellAt, formulaAt } from '../../tables/sheet/grid';
import { columnOf, isClerks } from '../../work/sheet/places';
import { type Refusal, refusal } from '../../work/sheet/refusal';

const words = z.string().check(z.maxLength(longestForPaper));
const asked = z.object({
  tab: z.string().check(z.maxLength(longestName)),
  row: z.int().check(z.minimum(1)),
  column: z.string().check(z.maxLength(longestName)),
  was: words,
  to: words,
});

/** Sửa giúp: writes the known remedy of one problem into its cell, only while that still holds what the problem saw. */
export const repairCell = action({
  name: 'repair-cell',
  runs: 'writes',
  press: 'Sửa giúp (ở một chỗ cần sửa)',
  help: 'Sửa đúng ô ấy như lời nhắc nêu, nếu ô còn như lúc kiểm tra.',
  verb: false,
  request: asked,
  refuses: ['cell-changed'],
  act: repair,
});

function repair({ tab, row, column, was, to }: z.output<typeof asked>): Place | Refusal<'cell-changed'> {
  const place = { tab, row, column };
  const name = tabNames().find((one) => fold(one) === fold(tab)) ?? '';
  const grid = isClerks(tab, column) ? readTab(name, { formulas: true }) : undefined;
  if (!grid) return refusal('cell-changed', place, was);
  const at = columnOf(name, column);
  const isSame = plain(String(cellAt(grid, row - 1, at - 1))) === plain(was);
  if (!isSame || formulaAt(grid, row - 1, at - 1) !== '') return refusal('cell-changed', place, was);
  writeBlocks(grid.name, [{ row, column: at, values: [[forCell(to)]] }]);
  return place;
}

/** As reading leaves a cell. */
const plain = (text: string): string => nfc(text).trim();
