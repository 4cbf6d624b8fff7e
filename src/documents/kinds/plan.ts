import { drawingOf, lineKinds, sectionAbout } from '../../domain/papers/lines';
import { problem } from '../../domain/problem';
import type { PlanLine } from '../../tables/plan-lines';
import { placeIn } from '../../tables/tables';
import type { Paper } from '../frame/paper';
import { fillTags } from '../frame/tags';
import type { PaperFacts } from '../papers/paper-facts';
import { type PaperSource, paperSource } from '../papers/source';
import { paperValues } from '../papers/values';
import { writtenPaper } from '../papers/written';
import type { PaperKind } from './paper-kind';

/** Kế hoạch: its text has a tab of its own. */
export const plan: PaperKind<'KH'> = {
  name: 'plan',
  code: 'KH',
  words: { name: 'Kế hoạch' },
  title: 'KẾ HOẠCH',
  abbreviation: 'KH',
  abstract: '{{Trích yếu kế hoạch}}',
  ready: [],
  text: 'plan',
  reads: ['conference', 'plan', 'units', 'people', 'guestLines', 'programme', 'assignments', 'budget'],
  stops: (book) =>
    book.plan.rows.some(({ text }) => text)
      ? []
      : [problem('paper-without-text', placeIn('plan'), 'Kế hoạch')],
  tells: ['deadline', 'guests'],
  paper: ({ book, listed, all }) => planPaper(paperSource(book), listed, all),
};

/** The plan of the conference, whose lines have a tab of their own. VI: kế hoạch (Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4). */
export function planPaper(source: PaperSource, listed: PaperFacts, all: readonly PaperFacts[] = []): Paper {
  const values = paperValues(source.conference, all, source.budget);
  const about = fillTags(source.conference.event ?? '', values);
  return writtenPaper(source, listed, about, { lines: withBudgetDrawn(source), values });
}

/**
 * The plan's lines, with a line that draws the budget where none was typed though there is a budget: at the end of the
 * section on funds, else before the closing paragraph.
 */
function withBudgetDrawn({ plan, budget }: PaperSource): PlanLine[] {
  const lines = plan.filter((line) => line.text || line.kind === lineKinds.pageBreak);
  const body = lines.filter((line) => line.kind !== lineKinds.recipient);
  const calls = (line: PlanLine) => line.kind === lineKinds.drawn && drawingOf(line.text) === 'Dự toán';
  if (budget.length === 0 || body.some(calls)) return lines;
  const closing = body[body.length - 1]?.kind === lineKinds.paragraph ? body.length - 1 : body.length;
  const at = Math.min(sectionAbout(body, 'kinh phí')?.to ?? closing, closing);
  const recipients = lines.filter((line) => line.kind === lineKinds.recipient);
  return [
    ...body.slice(0, at),
    { row: 0, kind: lineKinds.drawn, text: 'Dự toán' },
    ...body.slice(at),
    ...recipients,
  ];
}
