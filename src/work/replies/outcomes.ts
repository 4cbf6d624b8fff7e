import { isCounted } from '../../domain/forms/registration-state';
import { counts } from '../../domain/forms/summary';
import type { Outcome } from '../../domain/replies/outcomes';
import { fold } from '../../domain/text/vietnamese';
import type { Book } from '../../tables/book';
import { unitsOfCall } from '../forms/call';
import type { FormEntry } from '../forms/form-ledger';
import { type ShownAnswer, shownAnswers } from './answers-tab';
import { shownQuestions } from './answers-table';
import type { AskedGuest } from './asked-guests';
import type { KnownForm } from './read';

/** What became of everything that one unit proposed and that was decided. */
export type UnitOutcomes = { asked: AskedGuest; outcomes: Outcome[] };

/** Of each unit what the office wrote beside the answers that count, as the tab shows it. */
export function outcomesOf(known: KnownForm & { entry: FormEntry }): UnitOutcomes[] {
  const { form, kind, entry, asked } = known;
  const rows = shownAnswers(form, kind, entry).rows.filter(
    ({ outcome, state }) => outcome && state && isCounted(state),
  );
  return byUnit(rows, asked, (row) => outcomeOf(row, known));
}

/** The same of the registration of tasks. */
export function outcomesOfTasks(book: Book<'conference' | 'registrations' | 'units'>): UnitOutcomes[] {
  const rows = book.registrations.rows.filter((row) => row.result && counts(row));
  return byUnit(rows, unitsOfCall(book), ({ title = '', result = '', merged = '', why = '' }) => ({
    title,
    outcome: result,
    merged,
    why,
  }));
}

function byUnit<R extends { unit?: string | undefined }>(
  rows: readonly R[],
  asked: readonly AskedGuest[],
  told: (row: R) => Outcome,
): UnitOutcomes[] {
  const own = new Map<string, R[]>();
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
  const said = shownQuestions(kind.questionnaire.flatMap(({ questions }) => questions)).flatMap(
    ({ key }) => answers[key] ?? [],
  );
  const title = (oneFor === 'sender' ? undefined : answers[oneFor.question]) ?? said[0] ?? form.title;
  return { title, outcome: outcome ?? '', merged, why };
}
