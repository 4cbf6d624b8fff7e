import type { Problem } from '../../domain/problem';
import { enterPractice, leavePractice } from '../../work/desk/practice';
import type { Refusal } from '../../work/sheet/answers';

/** Tập dượt: begins or ends practice, in which all mail goes to oneself and papers say that they are none. */
export function practise({ on }: { on: boolean }): { practice: boolean; problems: Problem[] } | Refusal {
  const refused = on ? enterPractice() : undefined;
  if (refused) return refused;
  if (!on) leavePractice();
  return { practice: on, problems: [] };
}
