import { emptyTags, templateFaults } from '../../documents/adopt/template-faults';
import { invitationTags } from '../../documents/frame/tags';
import type { ListedPaper } from '../../documents/kinds/paper-kind';
import { whomTag } from '../../documents/papers/values';
import { listedPapers } from '../../documents/ready/listed';
import { forWhomWords } from '../../domain/papers/for-whom';
import { type At, type Problem, problem } from '../../domain/problem';
import { fold } from '../../domain/text/vietnamese';
import type { Book } from '../../tables/book';
import { tables } from '../../tables/tables';
import { problemsIn } from '../sheet/problems';
import { keptNamed, templateNamed } from './kept-templates';
import { copiesOf, fieldsOf, ownTemplate } from './of-paper';
import { readTemplates } from './rows';

/** Where the list of papers names the template of one. */
export const templateAt = ({ row }: Pick<ListedPaper, 'row'>): At => ({
  tab: tables.papers.title,
  row,
  column: tables.papers.columns.template.title,
});

/** That the Sheet has no whole template of the name that a paper's row says. */
export const missingTemplate = (listed: ListedPaper): Problem =>
  problem('template-missing', templateAt(listed), listed.template);

/** The slips in a paper's template that keep it from being written. */
export function faultsOf(listed: ListedPaper, book: Book, docx: string): Problem[] {
  const [template, [copy]] = [ownTemplate(docx), copiesOf(listed, book)];
  const own = copy ? Object.keys(fieldsOf(copy, template)) : [];
  // Of units nobody may be invited yet, and of persons less is known.
  const known = listed.forWhom === forWhomWords.all ? own : [...own, ...invitationTags, whomTag];
  return templateFaults(docx, known).map(({ code, tag, line, suggestion }) =>
    problem(code, templateAt(listed), tag, { line, ...(suggestion ? { suggestion } : {}) }),
  );
}

/** Of those for whom a tag prints nothing, so many are named. */
const mostNamed = 3;

/** The tags of a paper's template that would print nothing, and in whose copies. */
export function emptiesOf(listed: ListedPaper, book: Book, docx: string): Problem[] {
  const [template, copies] = [ownTemplate(docx), copiesOf(listed, book)];
  const found = new Map<string, { tag: string; line: string; names: string[] }>();
  for (const copy of copies)
    for (const { tag, line } of emptyTags(docx, fieldsOf(copy, template))) {
      const one = found.get(fold(tag)) ?? { tag, line, names: [] };
      one.names.push(copy.unit.name);
      found.set(fold(tag), one);
    }
  return [...found.values()].map(({ tag, line, names }) =>
    problem('template-tag-empty', templateAt(listed), tag, { line, ...whoIn(names, copies.length) }),
  );
}

function whoIn(names: readonly string[], of: number): { who?: string } {
  if (names.length === of) return {};
  const others = names.length - mostNamed;
  return { who: `${names.slice(0, mostNamed).join(', ')}${others > 0 ? ` và ${others} nơi khác` : ''}` };
}

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
