import { type Paper, practicePaper } from '../../documents/frame/paper';
import type { PlanSource } from '../../documents/papers/plan-source';
import { templates } from '../../documents/word/templates';
import type { PaperKind } from '../../domain/papers/paper-kind';
import type { Problem } from '../../domain/problem';
import { codeKey, digest } from '../../domain/text/digest';
import { practises } from '../../google/ledger';
import { type Book, readingProblems } from '../../tables/book';
import { type TableName, tables } from '../../tables/tables';
import { type Answers, type Refusal, refusal } from '../sheet/answers';
import { conferenceOf, problemsIn } from '../sheet/problems';
import { copyRefusal, openBook } from '../sheet/workbook';
import type { WantedPaper } from './fate';

/** The rows that papers are made from. */
export const planSource = (book: Book): PlanSource => ({
  conference: conferenceOf(book),
  plan: book.plan.rows,
  guestLines: book.guestLines.rows,
  assignments: book.assignments.rows,
  budget: book.budget.rows,
});

/** A tab that the machine fills must be there to write into, but a slip in one of its rows stops nothing: it is repainted. */
export const shapeStops = ({ code }: Problem): boolean =>
  code === 'missing-tab' || code === 'missing-column' || code === 'doubled-column';

/** What most papers are made from, and the register; the mail's tabs say nothing in a paper. */
const paperTabs = (Object.keys(tables) as TableName[]).filter(
  (name) => !['outbox', 'journal', 'registrations', 'holidays'].includes(name),
);

/** Opens the workbook for papers made from these tables, or says what stops them. */
export function ready(names: readonly TableName[], answers: Answers): { book: Book } | Refusal {
  const book = openBook([...new Set([...paperTabs, ...names])]);
  const copied = copyRefusal(book, answers);
  if (copied) return copied;
  const stops = [
    ...problemsIn(book, names).filter(({ weight }) => weight === 'blocks'),
    ...readingProblems(book, ['documents']).filter(shapeStops),
  ];
  return stops.length > 0 ? refusal(...stops) : { book };
}

const codes: Record<PaperKind, string> = { plan: 'KH', invitation: 'GM', summary: 'BTH' };

/** A paper's name in the register: `KH`, or `GM·213` for the unit with code 213. */
export const paperCode = (kind: PaperKind, unit: string): string =>
  unit ? `${codes[kind]}·${unit}` : codes[kind];

/** A paper with its name in the register and the fingerprint of everything that goes into it, its template included. */
export function wantedPaper(kind: PaperKind, unit: WantedPaper['unit'], earnest: Paper): WantedPaper {
  const code = paperCode(kind, unit.code);
  const paper = practises() ? practicePaper(earnest) : earnest;
  return {
    key: codeKey(code),
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
