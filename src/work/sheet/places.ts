import { fold } from '../../domain/text/vietnamese';
import { readTab } from '../../google/workbook';
import { letters, locate } from '../../tables/sheet/grid';
import { columnsOf } from '../../tables/sheet/raws';
import type { Table } from '../../tables/sheet/table';
import { tables } from '../../tables/tables';

/** The table of a tab, by the tab's title. */
const tableOf = (tab: string): Table<object> | undefined => {
  const every: Table<object>[] = Object.values(tables);
  return every.find((one) => fold(one.title) === fold(tab));
};

/** The column (from 1) in which a problem's cell stands: found by title, since it may have been moved. A setting's is that of the values. */
export function columnOf(tab: string, title: string): number {
  const table = tableOf(tab);
  const grid = readTab(tab, {});
  if (!table || !grid) return 1;
  if (table.layout === 'settings') return ([...locate(table, grid).columns.values()][1] ?? 1) + 1;
  const titles = (grid.values[locate(table, grid).first - 1] ?? []).map((cell) => fold(String(cell)));
  const at = titles.indexOf(fold(title));
  return at >= 0 ? at + 1 : Math.max(1, titles.findIndex((_, index) => letters(index) === title) + 1);
}

/** Whether a column or a setting is the clerk's, so that it may be corrected in her name. */
export const isClerks = (tab: string, title: string): boolean =>
  columnsOf(tableOf(tab) ?? tables.conference).some(
    ([, column]) => fold(column.title) === fold(title) && column.keeper !== 'machine',
  );
