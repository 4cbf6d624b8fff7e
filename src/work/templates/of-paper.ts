import { startOf } from '../../documents/adopt/built-in-template';
import { tagsIn } from '../../documents/adopt/template';
import type { Fields } from '../../documents/frame/fields';
import type { Template } from '../../documents/frame/paper';
import type { ListedPaper } from '../../documents/kinds/paper-kind';
import { type AskedPaper, asked, askedPapers } from '../../documents/ready/listed';
import type { Book } from '../../tables/book';
import { keptNamed } from './kept-templates';
import type { OldValues } from './rows';

/** The template that a paper is written by, its own or one to begin from. */
export type PaperTemplate = { docx: string; isOwn: boolean; old: OldValues };

export function templateOf(listed: ListedPaper, book: Book): PaperTemplate {
  const kept = listed.template === undefined ? undefined : keptNamed(listed.template);
  if (!kept) return { docx: startOf(listed, book), isOwn: false, old: {} };
  return { docx: kept.template.docx, isOwn: true, old: kept.old };
}

/** The copies of a paper, or the one for nobody where nobody is invited yet. */
export function copiesOf(listed: ListedPaper, book: Book): readonly AskedPaper[] {
  const copies = askedPapers(listed, book);
  return copies.length > 0 ? copies : [asked(listed, book, undefined)];
}

/** Bytes as a template of one's own. */
export const ownTemplate = (docx: string): Template => ({ name: '', docx, isOwn: true, tags: tagsIn(docx) });

/** What the tags of a template print in one copy of its paper; without one, what any may print but rows. */
export const fieldsOf = (copy: AskedPaper, template?: Template): Fields =>
  copy.paper(template ?? { name: '', docx: '', isOwn: true }).fields;
