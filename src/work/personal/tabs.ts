import { type CellBlock, readTab, writeBlocks } from '../../google/workbook';
import { anew } from '../../tables/sheet/changes';
import { type TableName, tables } from '../../tables/tables';
import { formTabs } from '../forms/sheet-form';
import { repaint } from '../sheet/workbook';

/** Where persons' data stand. */
export const personalTabs = [
  ...formTabs,
  'people',
  'guestLines',
  'registrations',
  'ownLinks',
  'outbox',
  'documents',
] as const;
export type PersonalTab = (typeof personalTabs)[number];

/** What of a mail's row names whom it went to; a paper's name may. */
export const mailFields = ['recipient', 'to', 'cc', 'bcc', 'subject', 'paper', 'sentTo'] as const;

/** Blanks all rows of a table, or some of its columns. */
export const emptyTable = (name: TableName, fields: 'emptied' | readonly string[] = 'emptied'): void =>
  repaint(name, (grid) => anew<object>({ ...tables[name], anew: fields }, grid));

/** Blanks everything under the first row of a tab. */
export function emptyUnder(tab: string): void {
  const grid = readTab(tab, {});
  if (grid) blankRows(tab, grid.values.map((_, row) => row + 1).slice(1), grid.values[0]?.length ?? 0);
}

/** Blanks whole rows, which count from 1, as few blocks as there are runs of them. */
export function blankRows(tab: string, rows: readonly number[], width: number): void {
  if (width === 0) return;
  const blocks: CellBlock[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = blocks[blocks.length - 1];
    const blank = Array.from({ length: width }, () => '');
    if (last && last.row + last.values.length === row) last.values.push(blank);
    else blocks.push({ row, column: 1, values: [blank] });
  }
  writeBlocks(tab, blocks);
}
