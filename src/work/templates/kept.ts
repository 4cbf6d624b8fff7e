import * as z from 'zod/mini';
import { tagsIn } from '../../documents/adopt/template';
import type { Template } from '../../documents/frame/paper';
import { fold } from '../../domain/text/vietnamese';
import { templatesTab } from '../../tables/tables';
import { keepText, rowsIn, textIn } from '../sheet/hidden-tab';

/** What the paper said before its values became tags, by tag; how the conference of that time is known. VI: kỳ trước. */
export type OldValues = Readonly<Record<string, string>>;

/** A template's name, its bytes in base64, its old values, which version 0.1 did not keep, and the bytes of the one that it took the place of. */
const shape = z.union([
  z.tuple([z.string(), z.string(), z.record(z.string(), z.string())], z.string()),
  z.pipe(
    z.tuple([z.string(), z.string()]),
    z.transform(([name, docx]): [string, string, OldValues] => [name, docx, {}]),
  ),
]);

const title = 'Máy giữ các mẫu lấy từ tệp Word. Xóa thì văn bản theo mẫu ấy không soạn được nữa.';

/** Read once a run, and only when a paper asks for it: the bytes are many. */
let read: Map<string, Kept> | undefined;

/** `before` = what can be put back; '' = nothing. */
type Kept = { template: Template; old: OldValues; before: string };

/** The template of a name, or undefined where the Sheet has none or its row was typed over. */
export function templateNamed(name: string): Template | undefined {
  const template = keptNamed(name)?.template;
  // Looked at once it is wanted, and once a run.
  if (template) template.tags ??= tagsIn(template.docx);
  return template;
}

/** A template with its old values. */
export function keptNamed(name: string): Kept | undefined {
  read ??= new Map(rowsIn(templatesTab).flatMap((cells) => entryIn(textIn(cells))));
  return read.get(fold(name));
}

function entryIn(text: string | undefined): [string, Kept][] {
  const [name = '', docx, old = {}, before = ''] =
    (text === undefined ? undefined : shape.safeParse(JSON.parse(text)).data) ?? [];
  return docx === undefined ? [] : [[fold(name), { template: { name, docx, isOwn: true }, old, before }]];
}

/**
 * Keeps a template in the place of one of the same name: one row in one call, so that a kill leaves the old one or the new. `before` = the bytes that
 * it takes the place of, which can be put back.
 */
export function keepTemplate(
  name: string,
  docx: string,
  old: OldValues,
  before = keptNamed(name)?.template.docx ?? '',
): void {
  // The same once more takes nothing's place.
  const earlier = before === docx ? (keptNamed(name)?.before ?? '') : before;
  const text = JSON.stringify([name, docx, old, ...(earlier ? [earlier] : [])]);
  keepText(templatesTab, title, text, (row) => entryIn(row).some(([key]) => key === fold(name)));
  read = undefined;
}

/** Puts back what a template took the place of, which can be taken back in turn. @returns whether there was something */
export function restoreTemplate(name: string): boolean {
  const kept = keptNamed(name);
  if (!kept?.before) return false;
  keepTemplate(kept.template.name, kept.before, kept.old, kept.template.docx);
  return true;
}
