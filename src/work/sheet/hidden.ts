import { hiddenRows } from '../../google/workbook';
import type { TableName } from '../../tables/tables';
import { tabFor } from './workbook';

/** Of these rows of a table those that the Sheet's filter hides: nothing is made or sent of what is out of sight. */
export function hiddenOf<Row extends { row: number }>(name: TableName, rows: readonly Row[]): Row[] {
  const tab = rows.length > 0 ? tabFor(name) : undefined;
  if (tab === undefined) return [];
  const hidden = new Set(
    hiddenRows(
      tab,
      rows.map(({ row }) => row),
    ),
  );
  return rows.filter(({ row }) => hidden.has(row));
}
