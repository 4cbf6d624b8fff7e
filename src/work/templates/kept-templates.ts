import { tagsIn } from '../../documents/adopt/template';
import type { Template } from '../../documents/frame/paper';
import { type Before, type Kept, type OldValues, templateRow, writeTemplate } from './rows';

/** The template of a name, or undefined where the Sheet has none or its row was typed over. */
export function templateNamed(name: string): Template | undefined {
  const template = keptNamed(name)?.template;
  // Looked at once it is wanted, and once a run.
  if (template) template.tags ??= tagsIn(template.docx);
  return template;
}

/** A template with its old values. */
export const keptNamed = (name: string): Kept | undefined => templateRow(name)?.kept;

/** Keeps a template in the place of one of the same name. `before` = what it takes the place of, which can be put back. */
export function keepTemplate(
  name: string,
  docx: string,
  old: OldValues,
  before = nowOf(keptNamed(name)),
): void {
  // The same once more takes nothing's place.
  const earlier = before?.docx === docx ? keptNamed(name)?.before : before;
  writeTemplate({ template: { name, docx }, old, before: earlier ?? { docx: '', old: {} } });
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
