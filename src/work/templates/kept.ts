import * as z from 'zod/mini';
import type { Template } from '../../documents/frame/paper';
import { fold } from '../../domain/text/vietnamese';
import { writeBlocks } from '../../google/workbook';
import { templatesTab } from '../../tables/tables';
import { beginHidden, cellsOf, rowsIn, textIn } from '../sheet/hidden-tab';

/** A template's name and its bytes in base64, then those of the one before, if there was one. */
const shape = z.tuple([z.string(), z.string()], z.string());

/** A template with the one that it took the place of. */
type Kept = Template & { before: string | undefined };

const title = 'Máy giữ các mẫu lấy từ tệp Word. Xóa thì văn bản theo mẫu ấy không soạn được nữa.';

/** Read once a run, and only when a paper asks for it: the bytes are many. */
let read: Map<string, Kept> | undefined;

/** The template of a name, or undefined where the Sheet has none or its row was typed over. */
export function templateNamed(name: string): Kept | undefined {
  read ??= new Map(rowsIn(templatesTab).flatMap((cells) => entryIn(cells)));
  return read.get(fold(name));
}

function entryIn(cells: readonly string[]): [string, Kept][] {
  const text = textIn(cells);
  const [name = '', docx, before] =
    (text === undefined ? undefined : shape.safeParse(JSON.parse(text)).data) ?? [];
  return docx === undefined ? [] : [[fold(name), { name, docx, before, isOwn: true }]];
}

/**
 * Keeps a template in the place of one of the same name: one row in one call, so that a kill leaves the old one or the new. `before` = what it
 * takes the place of, which can be put back.
 */
export function keepTemplate(name: string, docx: string, before = templateNamed(name)?.docx): void {
  beginHidden(templatesTab, title);
  const rows = rowsIn(templatesTab);
  // The same once more takes nothing's place.
  const earlier = before === docx ? templateNamed(name)?.before : before;
  const cells = cellsOf(JSON.stringify([name, docx, ...(earlier ? [earlier] : [])]));
  const at = rows.findIndex((row) => entryIn(row).some(([key]) => key === fold(name)));
  const width = Math.max(cells.length, rows[0]?.length ?? 0);
  const values = [Array.from({ length: width }, (_, index) => cells[index] ?? '')];
  writeBlocks(templatesTab, [{ row: at < 0 ? rows.length + 1 : at + 1, column: 1, values }]);
  read = undefined;
}

/** Puts back the template that one took the place of, which can be taken back in turn. @returns whether there was one */
export function restoreTemplate(name: string): boolean {
  const kept = templateNamed(name);
  if (!kept?.before) return false;
  keepTemplate(kept.name, kept.before, kept.docx);
  return true;
}
