import type { Paper } from '../../documents/paper';
import type { PlanSource } from '../../documents/plan';
import { templates } from '../../documents/templates';
import { digest } from '../../domain/digest';
import type { Problem } from '../../domain/problem';
import { type Book, readingProblems } from '../../tables/book';
import type { TableName } from '../../tables/tables';
import type { Answers, Refusal } from '../answers';
import { conferenceOf, problemsIn } from '../problems';
import { copyRefusal, openBook } from '../workbook';
import type { WantedPaper } from './fate';
import { paperKey } from './ledger';

/** The rows that papers are made from. */
export const planSource = (book: Book): PlanSource => ({
  conference: conferenceOf(book),
  plan: book.plan.rows,
  guestLines: book.guestLines.rows,
  assignments: book.assignments.rows,
  budget: book.budget.rows,
});

/** The register must be there to write into, but a slip in one of its rows stops nothing: the machine repaints it. */
const registerStops = ({ code }: Problem): boolean =>
  code === 'missing-tab' || code === 'missing-column' || code === 'doubled-column';

/** Opens the workbook for papers made from these tables, or says what stops them. */
export function ready(names: readonly TableName[], answers: Answers): { book: Book } | Refusal {
  const book = openBook();
  const refusal = copyRefusal(book, answers);
  if (refusal) return refusal;
  const stops = [
    ...problemsIn(book, names).filter(({ weight }) => weight === 'blocks'),
    ...readingProblems(book, ['documents']).filter(registerStops),
  ];
  return stops.length > 0 ? { problems: stops, questions: [] } : { book };
}

const codes = { plan: 'KH', invitation: 'GM' } as const;

/** A paper with its name in the register (`KH`, `GM·213`) and the fingerprint of everything that goes into it, its template included. */
export function wantedPaper(kind: keyof typeof codes, unit: WantedPaper['unit'], paper: Paper): WantedPaper {
  const code = unit.code ? `${codes[kind]}·${unit.code}` : codes[kind];
  return {
    key: paperKey(code),
    code,
    kind,
    unit,
    paper,
    made: digest(templateMark(paper.template) + JSON.stringify(paper)),
  };
}

const marks = new Map<string, string>();

/** The template's own fingerprint, computed once a run. */
function templateMark(template: Paper['template']): string {
  const mark = marks.get(template) ?? digest(templates[template]);
  marks.set(template, mark);
  return mark;
}
