import { emptyTags, templateFaults } from '../../documents/adopt/template-faults';
import { invitationTags } from '../../documents/frame/tags';
import type { ListedPaper } from '../../documents/kinds/paper-kind';
import { whomTag } from '../../documents/papers/values';
import { forWhomWords } from '../../domain/papers/for-whom';
import { type At, type Problem, problem } from '../../domain/problem';
import { fold } from '../../domain/text/vietnamese';
import type { Book } from '../../tables/book';
import { tables } from '../../tables/tables';
import { copiesOf, fieldsOf, ownTemplate } from './of-paper';

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
