import * as z from 'zod/mini';
import type { Template } from '../../documents/frame/paper';
import { fold } from '../../domain/text/vietnamese';
import { writeBlocks } from '../../google/workbook';
import { templatesTab } from '../../tables/tables';
import { beginHidden, cellsOf, rowsIn, textIn } from '../sheet/hidden-tab';

/** What the paper said before its values became tags, by tag; how the conference of that time is known. VI: kỳ trước. */
export type OldValues = Readonly<Record<string, string>>;

/** A template's name, its bytes in base64, and its old values, which version 0.1 did not keep. */
const shape = z.union([
  z.tuple([z.string(), z.string(), z.record(z.string(), z.string())]),
  z.pipe(
    z.tuple([z.string(), z.string()]),
    z.transform(([name, docx]): [string, string, OldValues] => [name, docx, {}]),
  ),
]);

const title = 'Máy giữ các mẫu lấy từ tệp Word. Xóa thì văn bản theo mẫu ấy không soạn được nữa.';

/** Read once a run, and only when a paper asks for it: the bytes are many. */
let read: Map<string, Kept> | undefined;

type Kept = { template: Template; old: OldValues };

/** The template of a name, or undefined where the Sheet has none or its row was typed over. */
export const templateNamed = (name: string): Template | undefined => keptNamed(name)?.template;

/** A template with its old values. */
export function keptNamed(name: string): Kept | undefined {
  read ??= new Map(rowsIn(templatesTab).flatMap((cells) => entryIn(cells)));
  return read.get(fold(name));
}

function entryIn(cells: readonly string[]): [string, Kept][] {
  const text = textIn(cells);
  const [name = '', docx, old = {}] =
    (text === undefined ? undefined : shape.safeParse(JSON.parse(text)).data) ?? [];
  return docx === undefined ? [] : [[fold(name), { template: { name, docx, isOwn: true }, old }]];
}

/** Keeps a template in the place of one of the same name: one row in one call, so that a kill leaves the old one or the new. */
export function keepTemplate(name: string, docx: string, old: OldValues): void {
  beginHidden(templatesTab, title);
  const rows = rowsIn(templatesTab);
  const cells = cellsOf(JSON.stringify([name, docx, old]));
  const at = rows.findIndex((row) => entryIn(row).some(([key]) => key === fold(name)));
  const width = Math.max(cells.length, rows[0]?.length ?? 0);
  const values = [Array.from({ length: width }, (_, index) => cells[index] ?? '')];
  writeBlocks(templatesTab, [{ row: at < 0 ? rows.length + 1 : at + 1, column: 1, values }]);
  read = undefined;
}
