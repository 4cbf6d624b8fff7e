import type { Outcome } from '../../domain/answers/outcomes';
import { isCounted } from '../../domain/answers/registration-state';
import { fold } from '../../domain/text/vietnamese';
import { shownIn } from './answers-table';
import type { ShownAnswer } from './form-answer';
import { keepingOf } from './keepings';
import type { AskedGuest, KnownForm, MadeForm } from './sheet-form';

/** What became of everything that one unit proposed and that was decided. */
export type UnitOutcomes = { asked: AskedGuest; outcomes: Outcome[] };

/** Of each unit what the office wrote beside the answers that count, as the tab shows it. */
export function outcomesOf(made: MadeForm): UnitOutcomes[] {
  const { rows } = keepingOf(made).shown(made);
  const decided = rows.filter(({ outcome, state }) => outcome && state && isCounted(state));
  return byUnit(decided, made.asked, (row) => outcomeOf(row, made));
}

function byUnit(
  rows: readonly ShownAnswer[],
  asked: readonly AskedGuest[],
  told: (row: ShownAnswer) => Outcome,
): UnitOutcomes[] {
  const own = new Map<string, ShownAnswer[]>();
  for (const row of rows) own.set(fold(row.unit ?? ''), [...(own.get(fold(row.unit ?? '')) ?? []), row]);
  return asked.flatMap((one) => {
    const outcomes = own.get(fold(one.name ?? ''))?.map(told) ?? [];
    return outcomes.length > 0 ? [{ asked: one, outcomes }] : [];
  });
}

/** Named by the question that tells one proposal from another, else by what was answered first. */
function outcomeOf(
  { answers, outcome, merged = '', why = '' }: ShownAnswer,
  { form, kind }: KnownForm,
): Outcome {
  const { oneFor } = form.ready;
  const said = shownIn(kind).flatMap(({ key }) => answers[key] ?? []);
  const title = (oneFor === 'sender' ? undefined : answers[oneFor.question]) ?? said[0] ?? form.title;
  return { title, outcome: outcome ?? '', merged, why };
}
