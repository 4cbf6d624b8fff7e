import type { Standing } from '../../domain/forms/registration-state';
import type { SpokenFlood, WaitingLetters } from '../../spoken/desk';
import type { FormStanding, ListedForm } from '../../spoken/replies';
import type { Book } from '../../tables/book';
import { floodsOf } from '../forms/floods';
import { type FormEntry, rowForms } from '../forms/form-ledger';
import { asksOfOtherDay } from './about-day';
import { answersFromTab, shownAnswers } from './answers-tab';
import { knownForm, stateOfForm } from './read';
import { type ReplyTab, type RowForm, rowFormsIn } from './row-form';

/** The Forms of rows as Sheet and ledger tell of them, without asking Google. */
export const listedForms = (
  book: Book<ReplyTab>,
  ledger: Record<string, string>,
): { form: ListedForm; standing: FormStanding }[] =>
  rowFormsIn(book).map((form) => {
    const { entry, kind, asked } = knownForm(form, book, ledger);
    const call = stateOfForm(form, entry);
    const names = new Set(asked.map(({ name }) => name));
    const opened = entry !== undefined;
    return {
      form: {
        code: form.code,
        kind: form.ready.name,
        title: form.title,
        link: entry ? (form.row.link ?? '') : '',
        accepting: opened && call === 'open',
        deadline: form.closes ?? '',
        asked: asked.length,
        answered: entry ? answersFromTab(form, kind, entry, names) : 0,
      },
      standing: { code: form.code, opened, words: wordsOf(form, entry, book) },
    };
  });

/** The state that was last painted, unless the Sheet says by now that it is not so any more. */
function wordsOf(form: RowForm, entry: FormEntry | undefined, book: Book<'conference'>): string {
  if (!entry) return 'Chưa mở';
  return asksOfOtherDay(form, entry, book) ? 'Hỏi cho ngày giờ cũ, cần cập nhật' : (form.row.state ?? '');
}

/** What the tabs of the Forms of rows warn of; none is read before there is a Form. */
export function warningsOfForms(
  book: Book<ReplyTab>,
  ledger: Record<string, string>,
): { floods: SpokenFlood[]; letters: WaitingLetters[] } {
  const made = rowForms(ledger).length > 0 ? rowFormsIn(book) : [];
  const seen = made.flatMap((form) => {
    const { entry, kind, asked } = knownForm(form, book, ledger);
    if (!entry) return [];
    const { rows } = shownAnswers(form, kind, entry);
    return [{ floods: floodsOf(form.code, rows, asked, entry), letters: lettersOf(form, rows) }];
  });
  return { floods: seen.flatMap(({ floods }) => floods), letters: seen.flatMap(({ letters }) => letters) };
}

/** How many rows of a Form wait for their unit's own công văn, where any does. */
export function lettersOf(
  { code: form, title }: { code: string; title: string },
  rows: readonly { state?: Standing | undefined }[],
): WaitingLetters[] {
  const count = rows.filter(({ state }) => state?.letter).length;
  return count > 0 ? [{ form, title, count }] : [];
}
