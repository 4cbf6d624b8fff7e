import type { Standing } from '../../domain/answers/registration-state';
import type { SpokenFlood, WaitingLetters } from '../../spoken/desk';
import type { FormStanding, ListedForm } from '../../spoken/forms';
import type { Book } from '../../tables/book';
import { everAsked } from './asked-guests';
import { floodsOf } from './floods';
import type { ShownAnswer } from './form-answer';
import { keepingOf } from './keepings';
import { asMade, knownForm, madeForms } from './known-form';
import { type FormTab, formsIn, type MadeForm, stateOfForm } from './sheet-form';

/** Every Form that there is or may be, as Sheet and ledger tell of it, without asking Google. */
export const listedForms = (
  book: Book<FormTab>,
  ledger: Record<string, string>,
): { form: ListedForm; standing: FormStanding }[] =>
  formsIn(book).map((form) => {
    const known = knownForm(form, book, ledger);
    const made = asMade(known);
    const answered = made ? surelyAnswered(made) : 0;
    const words = made ? keepingOf(made).words(made, book, answered) : 'Chưa mở';
    return {
      form: {
        code: form.code,
        kind: form.ready.name,
        title: form.title,
        link: made ? (form.row.link ?? '') : '',
        accepting: made !== undefined && stateOfForm(form, made.entry) === 'open',
        deadline: form.closes ?? '',
        asked: known.asked.length,
        answered,
      },
      standing: { code: form.code, opened: made !== undefined, words },
    };
  });

/** How many of those who are asked have surely answered, by what the tab shows. */
function surelyAnswered(made: MadeForm): number {
  const names = new Set(made.asked.map(({ name }) => name));
  const sure = keepingOf(made)
    .shown(made)
    .rows.filter(
      ({ state, unit }) =>
        state && !state.unconfirmed && !state.refused && !state.old && !state.letter && names.has(unit),
    );
  return new Set(sure.map(({ unit }) => unit)).size;
}

/** What the tabs of the Forms' answers warn of; none is read before there is a Form. */
export function warningsOfForms(
  book: Book<FormTab>,
  ledger: Record<string, string>,
): { floods: SpokenFlood[]; letters: WaitingLetters[] } {
  const seen = madeForms(book, ledger).map((made) => {
    const { rows } = keepingOf(made).shown(made);
    return { floods: floodsIn(made, rows, book), letters: lettersOf(made.form, rows) };
  });
  return { floods: seen.flatMap(({ floods }) => floods), letters: seen.flatMap(({ letters }) => letters) };
}

/** The floods that the tab of a Form's answers shows, each with whom it came in the name of, asked any more or not. */
export const floodsIn = (
  { form, asked, entry }: MadeForm,
  rows: readonly ShownAnswer[],
  { units }: Book<'units'>,
): SpokenFlood[] => floodsOf(form.code, rows, everAsked(asked, units.rows), entry);

/** How many rows of a Form wait for their unit's own công văn, where any does. */
function lettersOf(
  { code: form, title }: { code: string; title: string },
  rows: readonly { state?: Standing | undefined }[],
): WaitingLetters[] {
  const count = rows.filter(({ state }) => state?.letter).length;
  return count > 0 ? [{ form, title, count }] : [];
}
