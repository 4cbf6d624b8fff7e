import type { Assignment } from '../../tables/assignments';
import type { BudgetLine } from '../../tables/budget-lines';
import type { Conference } from '../../tables/conference';
import type { GuestLine } from '../../tables/guest-lines';
import type { PlanLine } from '../../tables/plan-lines';

/** The rows a plan is made from, as the tabs hold them. */
export type PlanSource = {
  conference: Conference;
  plan: readonly PlanLine[];
  guestLines: readonly GuestLine[];
  assignments: readonly Assignment[];
  budget: readonly BudgetLine[];
};
