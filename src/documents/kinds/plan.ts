import { planPaper } from '../papers/plan';
import { planSource } from '../papers/plan-source';
import { oneFor, type PaperKind } from './paper-kind';

/** Kế hoạch: one paper from the whole workbook. */
export const plan: PaperKind = {
  name: 'plan',
  code: 'KH',
  words: { name: 'Kế hoạch', forWhom: 'một văn bản' },
  reads: ['conference', 'plan', 'units', 'people', 'guestLines', 'programme', 'assignments', 'budget'],
  stops: () => [],
  asked: (book) => oneFor(() => planPaper(planSource(book))),
};
