import { listedPapers } from '../../documents/ready/listed';
import type { Problem } from '../../domain/problem';
import { fold } from '../../domain/text/vietnamese';
import type { Book } from '../../tables/book';
import { tables } from '../../tables/tables';
import { templateNamed } from './kept-templates';
import { readTemplates } from './rows';

/** What only advises to fill a cell. */
const advice: readonly Problem['code'][] = ['blank-cell-advised', 'blank-cell-noted'];

/**
 * Without advice to fill in settings that no paper prints: where each listed one has a template of its own, its tags say which settings it needs. One
 * paper in the built-in frame may need them all.
 */
export function withoutUnprinted(problems: readonly Problem[], book: Book<'papers'>): Problem[] {
  const listed = listedPapers(book);
  const names = listed.map(({ template }) => template);
  if (names.length === 0 || names.includes(undefined)) return [...problems];
  readTemplates(names);
  const tags = names.flatMap((name) => templateNamed(name ?? '')?.tags ?? []);
  const printed = new Set(tags.map(fold));
  return problems.filter(
    ({ code, at }) =>
      at.tab !== tables.conference.title || !advice.includes(code) || printed.has(fold(at.column)),
  );
}
