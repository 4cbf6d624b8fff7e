import * as z from 'zod/mini';
import { tagsIn } from '../../documents/adopt/template';
import type { Template } from '../../documents/frame/paper';
import { fold } from '../../domain/text/vietnamese';
import { templatesTab } from '../../tables/tables';
import { keepText, rowsIn, textIn } from '../sheet/hidden-tab';

/** What the paper said before its values became tags, by tag; how the conference of that time is known. VI: kỳ trước. */
export type OldValues = Readonly<Record<string, string>>;

/**
 * A template's name, its bytes in base64, its old values, which version 0.1 did not keep, and the bytes of the one that it took the place of, since later
 * with the old values of that one.
 */
const values = z.record(z.string(), z.string());
const shape = z.union([
  z.tuple([z.string(), z.string(), values, z.string(), values]),
  z.tuple([z.string(), z.string(), values], z.string()),
  z.pipe(
    z.tuple([z.string(), z.string()]),
    z.transform(([name, docx]): [string, string, OldValues] => [name, docx, {}]),
  ),
]);

const title = 'Máy giữ các mẫu lấy từ tệp Word. Xóa thì văn bản theo mẫu ấy không soạn được nữa.';

/** Read once a run, and only when a paper asks for it: the bytes are many. */
let read: Map<string, Kept> | undefined;

/** The bytes of a template that another took the place of, '' for none, and its old values; of an earlier version's those of the other. */
type Before = { docx: string; old: OldValues };
type Kept = { template: Template; old: OldValues; before: Before };

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
  const [name = '', docx, old = {}, before = '', oldBefore = old] =
    (text === undefined ? undefined : shape.safeParse(JSON.parse(text)).data) ?? [];
  if (docx === undefined || typeof oldBefore === 'string') return [];
  return [
    [fold(name), { template: { name, docx, isOwn: true }, old, before: { docx: before, old: oldBefore } }],
  ];
}

/**
 * Keeps a template in the place of one of the same name: one row in one call, so that a kill leaves the old one or the new. `before` = what it
 * takes the place of, which can be put back.
 */
export function keepTemplate(
  name: string,
  docx: string,
  old: OldValues,
  before = nowOf(keptNamed(name)),
): void {
  // The same once more takes nothing's place.
  const earlier = before?.docx === docx ? keptNamed(name)?.before : before;
  const text = JSON.stringify([name, docx, old, ...(earlier?.docx ? [earlier.docx, earlier.old] : [])]);
  keepText(templatesTab, title, text, (row) => entryIn(row).some(([key]) => key === fold(name)));
  read = undefined;
}

/** A kept template as what another takes the place of. */
export const nowOf = (kept: Kept | undefined): Before | undefined =>
  kept && { docx: kept.template.docx, old: kept.old };

/** Puts back what a template took the place of, which can be taken back in turn. @returns whether there was something */
export function restoreTemplate(name: string): boolean {
  const kept = keptNamed(name);
  if (!kept?.before.docx) return false;
  keepTemplate(kept.template.name, kept.before.docx, kept.before.old, nowOf(kept));
  return true;
}
