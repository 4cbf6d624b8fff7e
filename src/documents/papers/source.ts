import type { Assignment } from '../../tables/assignments';
import { type Book, conferenceOf, type DrawnTabs, type GuestTabs } from '../../tables/book';
import type { BudgetLine } from '../../tables/budget-lines';
import type { Conference } from '../../tables/conference';
import type { GuestLine } from '../../tables/guest-lines';
import { type Guest, guestsIn } from '../../tables/guests';
import type { OwnLink } from '../../tables/own-links';
import type { Person } from '../../tables/people';
import type { PlanLine } from '../../tables/plan-lines';
import type { ProgrammeLine } from '../../tables/programme';
import type { PaperFacts } from './paper-facts';

/** The rows a paper of lines is made from, as the tabs hold them. */
export type PaperSource = {
  conference: Conference;
  plan: readonly PlanLine[];
  guestLines: readonly GuestLine[];
  guests: readonly Guest[];
  people: readonly Person[];
  /** What is known of who comes. */
  ownLinks: readonly OwnLink[];
  programme: readonly ProgrammeLine[];
  assignments: readonly Assignment[];
  budget: readonly BudgetLine[];
  /** The other papers of the list, each with what is said of it. */
  papers: readonly SourcePaper[];
};

export type SourcePaper = PaperFacts & { note: string };

/** What the tabs hold for it. */
export const paperSource = (
  book: Book<DrawnTabs | GuestTabs | 'plan'>,
  papers: readonly SourcePaper[] = [],
): PaperSource => ({
  conference: conferenceOf(book),
  plan: book.plan.rows,
  guestLines: book.guestLines.rows,
  guests: guestsIn(book),
  people: book.people.rows,
  ownLinks: book.ownLinks.rows,
  programme: book.programme.rows,
  assignments: book.assignments.rows,
  budget: book.budget.rows,
  papers,
});
