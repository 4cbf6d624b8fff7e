import { linesOf } from '../../../documents/frame/inline';
import { forCell } from '../../../domain/text/outside-text';
import { fold } from '../../../domain/text/vietnamese';
import { readTab, writeBlocks } from '../../../google/workbook';
import { cellAt, locate } from '../../../tables/sheet/grid';
import { tables } from '../../../tables/tables';
import { type Refusal, refusal } from '../../sheet/refusal';
import { tabFor } from '../../sheet/workbook';

/**
 * Adds a name to what goes with the mails of one paper (its row in the list) or with some mails (their rows in Thư); what stands there stays.
 * All of them or none.
 * @returns why not: a Sheet of an earlier version has no such column
 */
export function writeEnclosed(
  tab: 'papers' | 'outbox',
  codes: readonly string[],
  name: string,
): Refusal<'missing-column' | 'mail-row-gone'> | undefined {
  const table = tables[tab];
  const title = tabFor(tab) ?? table.title;
  const place = { tab: title, row: 0, column: table.columns.attached.title };
  const grid = readTab(title, { formulas: true });
  if (!grid) return refusal('missing-column', place);
  const { columns, first } = tab === 'papers' ? locate(tables.papers, grid) : locate(tables.outbox, grid);
  const [at, codeAt] = [columns.get('attached'), columns.get('code')];
  if (at === undefined || codeAt === undefined) return refusal('missing-column', place);
  const rowOf = (code: string): number =>
    grid.values.findIndex((row, line) => line >= first && fold(String(row[codeAt])) === fold(code));
  const gone = codes.find((code) => rowOf(code) < 0);
  if (gone !== undefined) return refusal('mail-row-gone', place, gone);
  const blocks = [...new Set(codes.map(rowOf))].flatMap((index) => {
    const lines = linesOf(String(cellAt(grid, index, at)));
    if (lines.some((line) => fold(line) === fold(name))) return [];
    return [{ row: index + 1, column: at + 1, values: [[forCell([...lines, name].join('\n'))]] }];
  });
  if (blocks.length > 0) writeBlocks(grid.name, blocks);
  return undefined;
}
