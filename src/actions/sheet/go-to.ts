import * as z from 'zod/mini';
import { action } from '../../action';
import { longestName } from '../../domain/limits/text-limits';
import { fold } from '../../domain/text/vietnamese';
import { goTo, tabNames } from '../../google/workbook';
import type { Place } from '../../spoken/desk';
import { columnOf } from '../../work/sheet/places';

/** Shows the cell of a problem: its column is found by title again, since it may have been moved meanwhile. */
export const goToCell = action({
  name: 'go-to',
  runs: 'reads',
  press: 'bấm vào một chỗ cần sửa',
  help: 'Con trỏ tới đúng ô.',
  verb: false,
  request: z.object({
    tab: z.string().check(z.maxLength(longestName)),
    row: z.int().check(z.minimum(0)),
    column: z.string().check(z.maxLength(longestName)),
  }),
  act: show,
});

function show({ tab, row, column }: Place): { found: boolean } {
  const name = tabNames().find((one) => fold(one) === fold(tab));
  return { found: name !== undefined && goTo(name, Math.max(row, 1), columnOf(name, column)) };
}
