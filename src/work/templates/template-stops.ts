import type { ListedPaper } from '../../documents/kinds/paper-kind';
import type { Problem } from '../../domain/problem';
import { fold } from '../../domain/text/vietnamese';
import type { Book } from '../../tables/book';
import { tables } from '../../tables/tables';
import { problemsIn } from '../sheet/problems';
import { templateNamed } from './kept-templates';
import { faultsOf, missingTemplate } from './template-faults';

/**
 * What keeps a paper with a template of its own from being written: no such template, a slip in it, or a setting that one of its tags prints and that
 * is wrong. Its text is the office's own, which no rule of the built-in papers stops.
 */
export function templateStops(listed: ListedPaper, book: Book, all: readonly Problem[]): Problem[] {
  const template = templateNamed(listed.template ?? '');
  if (!template) return [missingTemplate(listed)];
  const printed = new Set(template.tags?.map(fold));
  const settings = problemsIn(all, ['conference', 'papers']).filter(
    ({ weight, at: { tab, column, ...place } }) => {
      if (weight !== 'blocks') return false;
      if (tab === tables.papers.title) return place.row === listed.row;
      return !place.setting || printed.has(fold(column));
    },
  );
  return [...settings, ...faultsOf(listed, book, template.docx)];
}
