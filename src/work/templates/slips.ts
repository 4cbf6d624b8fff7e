import type { ListedPaper } from '../../documents/kinds/paper-kind';
import { listedPapers } from '../../documents/ready/listed';
import type { Problem } from '../../domain/problem';
import type { Book } from '../../tables/book';
import { keptNamed } from './kept-templates';
import { readTemplates } from './rows';
import { faultsOf, missingTemplate } from './template-faults';

/** What is wrong in the template that a paper's row names; nothing where it names none. */
export function slipsOf(listed: ListedPaper, book: Book): Problem[] {
  if (listed.template === undefined) return [];
  const kept = keptNamed(listed.template);
  return kept ? faultsOf(listed, book, kept.template.docx) : [missingTemplate(listed)];
}

/** What is wrong in the templates of all papers. */
export function allSlips(book: Book): Problem[] {
  const listed = listedPapers(book);
  readTemplates(listed.map(({ template }) => template));
  return listed.flatMap((one) => slipsOf(one, book));
}
