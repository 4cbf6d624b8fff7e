import { handlesOf } from '../../google/forms/answers';
import { clearAnswers } from '../../google/forms/erasing';
import { me } from '../../google/session';
import type { Book } from '../../tables/book';
import { tables } from '../../tables/tables';
import type { FormKind } from '../forms/form-kind';
import { type FormEntry, formIn, rowForms } from '../forms/form-ledger';
import { registration, registrationIn } from '../forms/registration';
import { knownForm } from '../replies/read';
import { answersTabOf, type ReplyTab, rowFormsIn, unlistedForms } from '../replies/row-form';

/** A Form that was made, with the tab of its answers and who is asked by it. */
export type PersonalForm = {
  title: string;
  tab: string;
  kind: FormKind;
  entry: FormEntry;
  isOwn: boolean;
  asked: readonly { code: string | undefined; name: string | undefined }[];
};

/** Every Form that was made: the registration of tasks, and those of rows, whatever became of the row. */
export function personalForms(book: Book<ReplyTab>, ledger: Record<string, string>): PersonalForm[] {
  const all = [...rowFormsIn(book), ...unlistedForms(book, rowForms(ledger))];
  const rows = all.flatMap((form) => {
    const { entry, kind, asked } = knownForm(form, book, ledger);
    return entry ? [{ title: form.title, tab: answersTabOf(form, entry), kind, entry, asked }] : [];
  });
  const entry = formIn(ledger, registration);
  const { title } = tables.registrations;
  const tasks = entry
    ? [
        {
          title: registration.words.title,
          tab: title,
          kind: registrationIn(book),
          entry,
          asked: book.units.rows,
        },
      ]
    : [];
  return [...rows, ...tasks].map((one) => ({ ...one, isOwn: one.entry.maker === me() }));
}

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
