import type { Workspace } from '../workspace/workspace';

/** What a row shows, by the titles of its columns. */
export type Row = Record<string, string>;

/** The rows of a tab under its titles, as far as they show anything; `shown` = without those that the filter hides. */
export function rowsOf(workspace: Workspace, tab: string, { shown: only = false } = {}): Row[] {
  const cells = workspace.cells(tab);
  const hidden = only ? (workspace.tabs().find(({ name }) => name === tab)?.hidden ?? []) : [];
  const titles = new Map(cells.filter(({ row }) => row === 1).map(({ column, shown }) => [column, shown]));
  const rows = new Map<number, Row>();
  // Cells that were only dressed make no row.
  for (const { row, column, shown } of cells)
    if (row > 1 && shown !== '' && !hidden.includes(row))
      rows.set(row, { ...rows.get(row), [titles.get(column) ?? '']: shown });
  return [...rows.values()];
}
