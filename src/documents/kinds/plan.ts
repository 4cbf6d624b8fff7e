import { problem } from '../../domain/problem';
import { placeIn } from '../../tables/tables';
import { planPaper } from '../papers/plan-blocks';
import { paperSource } from '../papers/source';
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
