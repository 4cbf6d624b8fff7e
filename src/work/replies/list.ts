import type { SpokenFlood } from '../../spoken/desk';
import type { ListedForm } from '../../spoken/replies';
import type { Book } from '../../tables/book';
import { floodsOf } from '../forms/floods';
import { rowForms } from '../forms/ledger';
import { answersFromTab, shownAnswers } from './answers-tab';
import { knownForm, stateOfForm } from './read';
import { rowFormsIn } from './row-form';

/** The Forms of rows as Sheet and ledger tell of them, without asking Google. */
export const listedForms = (book: Book, ledger: Record<string, string>): ListedForm[] =>
  rowFormsIn(book).map((form) => {
    const { entry, kind, asked } = knownForm(form, book, ledger);
    const call = stateOfForm(form, entry);
    const names = new Set(asked.map(({ name }) => name));
    return {
      code: form.code,
      kind: form.ready.name,
      title: form.title,
      link: entry ? (form.row.link ?? '') : '',
      opened: entry !== undefined,
      accepting: entry !== undefined && call === 'open',
      deadline: form.closes ?? '',
      asked: asked.length,
      answered: entry ? answersFromTab(form, kind, entry, names) : 0,
      state: entry ? (form.row.state ?? '') : 'Chưa mở',
    };
  });

/** The floods that the tabs of the Forms of rows show; no tab is read before there is a Form. */
export function floodsOfForms(book: Book, ledger: Record<string, string>): SpokenFlood[] {
  if (rowForms(ledger).length === 0) return [];
  return rowFormsIn(book).flatMap((form) => {
    const { entry, kind, asked } = knownForm(form, book, ledger);
    return entry ? floodsOf(form.code, shownAnswers(form, kind, entry).rows, asked, entry) : [];
  });
}
