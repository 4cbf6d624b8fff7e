import { tagsIn } from '../../documents/adopt/template';
import { type Problem, problem } from '../../domain/problem';
import { fold } from '../../domain/text/vietnamese';
import { tables } from '../../tables/tables';
import { problemsIn } from '../sheet/problems';
import { templateNamed } from './kept';

/**
 * What keeps a paper with a template of its own from being written: no such template, or a setting that one of its tags prints and that is wrong.
 * Its text is the office's own, which no rule of the built-in papers stops.
 */
export function templateStops(name: string, row: number, all: readonly Problem[]): Problem[] {
  const template = templateNamed(name);
  const at = { tab: tables.papers.title, row, column: tables.papers.columns.template.title };
  if (!template) return [problem('template-missing', at, name)];
  const printed = new Set(tagsIn(template.docx).map(fold));
  return problemsIn(all, ['conference', 'papers']).filter(({ weight, at: { tab, column, ...place } }) => {
    if (weight !== 'blocks') return false;
    if (tab === tables.papers.title) return place.row === row;
    return !place.setting || printed.has(fold(column));
  });
}
