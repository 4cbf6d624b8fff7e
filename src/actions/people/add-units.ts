import type * as z from 'zod/mini';
import { action } from '../../action';
import type { Problem } from '../../domain/problem';
import type { RowsAdded } from '../../spoken/people';
import { tables } from '../../tables/tables';
import { askedUnits, countryData, unitsAsked, unitTelling } from '../../work/people/asked-units';
import { addRows } from '../../work/sheet/add-rows';
import { copyRefusal } from '../../work/sheet/copied-sheet';
import { isRefusal, type Refusal, sheetRefusal } from '../../work/sheet/refusal';
import { openBook } from '../../work/sheet/workbook';

/** Thêm đơn vị: the communes, wards and special zones of a province, and its departments, as rows of Đơn vị. What stands there is left alone. */
export const addUnits = action({
  name: 'add-units',
  runs: 'writes',
  press: 'Thêm vào trang Đơn vị',
  help: 'Thêm xã, phường, đặc khu của một tỉnh và các sở, ban, ngành vào trang Đơn vị; đơn vị đã có giữ nguyên.',
  request: unitsAsked,
  refuses: ['sheet', 'unknown-province'],
  act: add,
});

function add(
  request: z.output<typeof unitsAsked>,
): RowsAdded<Problem> | Refusal<'sheet' | 'unknown-province'> {
  const copied = copyRefusal(openBook(['conference']), 'safe');
  if (copied) return sheetRefusal(copied.problems);
  const asked = askedUnits(request, countryData());
  if (isRefusal(asked)) return asked;
  return { tab: tables.units.title, ...addRows('units', asked.rows, unitTelling) };
}
