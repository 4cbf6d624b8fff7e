import * as z from 'zod/mini';
import { action } from '../../action';
import { longestName } from '../../domain/limits/texts';
import { fold } from '../../domain/text/vietnamese';
import { goTo, readTab, tabNames } from '../../google/workbook';
import type { Place } from '../../spoken/desk';
import { letters, locate } from '../../tables/sheet/grid';
import type { Table } from '../../tables/sheet/table';
import { tables } from '../../tables/tables';

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
  refuses: [],
  act: show,
});

function show({ tab, row, column }: Place): { found: boolean } {
  const name = tabNames().find((one) => fold(one) === fold(tab));
  return { found: name !== undefined && goTo(name, Math.max(row, 1), columnOf(name, column)) };
}

function columnOf(tab: string, title: string): number {
  const every: Table<object>[] = Object.values(tables);
  const table = every.find((one) => fold(one.title) === fold(tab));
  const grid = readTab(tab, {});
  if (!table || !grid) return 1;
  if (table.layout === 'settings') return ([...locate(table, grid).columns.values()][1] ?? 1) + 1;
  const titles = (grid.values[locate(table, grid).first - 1] ?? []).map((cell) => fold(String(cell)));
  const at = titles.indexOf(fold(title));
  return at >= 0 ? at + 1 : Math.max(1, titles.findIndex((_, index) => letters(index) === title) + 1);
}
