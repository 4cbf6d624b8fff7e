import * as z from 'zod/mini';
import type { Template } from '../../documents/frame/paper';
import { fold } from '../../domain/text/vietnamese';
import { writeBlocks } from '../../google/workbook';
import { templatesTab } from '../../tables/tables';
import { beginHidden, cellsOf, rowsIn, textIn } from '../sheet/hidden-tab';

/** A template's name and its bytes in base64. */
const shape = z.tuple([z.string(), z.string()]);

const title = 'Máy giữ các mẫu lấy từ tệp Word. Xóa thì văn bản theo mẫu ấy không soạn được nữa.';

/** Read once a run, and only when a paper asks for it: the bytes are many. */
let read: Map<string, Template> | undefined;

/** The template of a name, or undefined where the Sheet has none or its row was typed over. */
export function templateNamed(name: string): Template | undefined {
  read ??= new Map(rowsIn(templatesTab).flatMap((cells) => entryIn(cells)));
  return read.get(fold(name));
}

function entryIn(cells: readonly string[]): [string, Template][] {
  const text = textIn(cells);
  const [name = '', docx] = (text === undefined ? undefined : shape.safeParse(JSON.parse(text)).data) ?? [];
  return docx === undefined ? [] : [[fold(name), { name, docx, isOwn: true }]];
}

/** Keeps a template in the place of one of the same name: one row in one call, so that a kill leaves the old one or the new. */
export function keepTemplate(name: string, docx: string): void {
  beginHidden(templatesTab, title);
  const rows = rowsIn(templatesTab);
  const cells = cellsOf(JSON.stringify([name, docx]));
  const at = rows.findIndex((row) => entryIn(row).some(([key]) => key === fold(name)));
  const width = Math.max(cells.length, rows[0]?.length ?? 0);
  const values = [Array.from({ length: width }, (_, index) => cells[index] ?? '')];
  writeBlocks(templatesTab, [{ row: at < 0 ? rows.length + 1 : at + 1, column: 1, values }]);
  read = undefined;
}
