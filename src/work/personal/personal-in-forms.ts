import { handlesOf } from '../../google/forms/answers';
import { clearAnswers } from '../../google/forms/erasing';
import { me } from '../../google/session';
import type { Book } from '../../tables/book';
import { everAsked } from '../forms/asked-guests';
import type { FormKind } from '../forms/form-kinds';
import { type FormEntry, rowForms } from '../forms/form-ledger';
import { asMade, knownForm } from '../forms/known-form';
import { answersTabOf, type FormTab, formsIn, unlistedForms } from '../forms/sheet-form';

/** A Form that was made, with the tab of its answers and who is asked by it. */
export type PersonalForm = {
  title: string;
  tab: string;
  kind: FormKind;
  entry: FormEntry;
  isOwn: boolean;
  asked: readonly { code: string | undefined; name: string | undefined }[];
};

/** Every Form that was made, whatever became of its row. */
export const personalForms = (book: Book<FormTab>, ledger: Record<string, string>): PersonalForm[] =>
  [...formsIn(book), ...unlistedForms(book, rowForms(ledger))].flatMap((form) => {
    const made = asMade(knownForm(form, book, ledger));
    if (!made) return [];
    const { kind, entry } = made;
    const asked = everAsked(made.asked, book.units.rows);
    const tab = answersTabOf(form, entry);
    return [{ title: form.title, tab, kind, entry, asked, isOwn: entry.maker === me() }];
  });

/** How many answers a Form of this account's holds; undefined where Google does not open it. */
export function answersHeldBy({ entry }: PersonalForm): number | undefined {
  try {
    return handlesOf(entry.id).length;
  } catch {
    return undefined;
  }
}

/** Takes all answers out of a Form. @returns whether Google let us */
export function emptied({ entry }: PersonalForm): boolean {
  try {
    clearAnswers(entry.id);
    return true;
  } catch {
    return false;
  }
}
