import { isCounted } from '../../domain/forms/registration-state';
import type { Outcome } from '../../domain/replies/outcomes';
import { fold } from '../../domain/text/vietnamese';
import type { FormEntry } from '../forms/ledger';
import { type ShownAnswer, shownAnswers } from './answers-tab';
import { shownQuestions } from './answers-table';
import type { AskedGuest } from './asked';
import type { KnownForm } from './read';

/** What became of everything that one unit proposed and that was decided. */
export type UnitOutcomes = { asked: AskedGuest; outcomes: Outcome[] };

/** Of each unit what the office wrote beside the answers that count, as the tab shows it. */
export function outcomesOf(known: KnownForm & { entry: FormEntry }): UnitOutcomes[] {
  const { form, kind, entry, asked } = known;
  const rows = shownAnswers(form, kind, entry).rows.filter(
    ({ outcome, state }) => outcome && state && isCounted(state),
  );
  const byUnit = new Map<string, ShownAnswer[]>();
  for (const row of rows) {
    const unit = fold(row.unit ?? '');
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), row]);
  }
  return asked.flatMap((one) => {
    const own = byUnit.get(fold(one.name ?? '')) ?? [];
    return own.length > 0 ? [{ asked: one, outcomes: own.map((row) => outcomeOf(row, known)) }] : [];
  });
}

/** Named by the question that tells one proposal from another, else by what was answered first. */
function outcomeOf(
  { answers, outcome, merged = '', why = '' }: ShownAnswer,
  { form, kind }: KnownForm,
): Outcome {
  const { oneFor } = form.ready;
  const said = shownQuestions(kind.questionnaire.flatMap(({ questions }) => questions)).flatMap(
    ({ key }) => answers[key] ?? [],
  );
  const title = (oneFor === 'sender' ? undefined : answers[oneFor.question]) ?? said[0] ?? form.title;
  return { title, outcome: outcome ?? '', merged, why };
}
