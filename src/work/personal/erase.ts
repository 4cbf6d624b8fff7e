import { summary } from '../../documents/kinds/summary';
import { fold } from '../../domain/text/vietnamese';
import { tabsOfForms } from '../../google/forms/erasing';
import { forgetDesk } from '../../google/last-desk';
import { wholeLedger } from '../../google/ledger';
import { flush, removeTab } from '../../google/workbook';
import type { Held } from '../../spoken/personal';
import type { Book } from '../../tables/book';
import { guestsIn } from '../../tables/guests';
import { keptTab, sentTab, submittedTab } from '../../tables/tables';
import {
  answersHeld,
  formLostWords,
  formOfAnotherWords,
  heldWords,
  unreachedWords,
  unreadWords,
} from '../../words/personal-data';
import type { FormTab } from '../forms/sheet-form';
import type { PaperEntry } from '../papers/paper-ledger';
import { rowsIn } from '../sheet/hidden-tab';
import { answersHeldBy, emptied, type PersonalForm, personalForms } from './personal-in-forms';
import { forgetNames, namedIn, showJournal, type Theirs, unreadIn } from './personal-in-ledger';
import { emptyTable, emptyUnder, mailFields, type PersonalTab } from './tabs';

/** Papers that went to a person by name. */
export function ofPersons(book: Book<'people' | 'units'>): (entry: PaperEntry) => boolean {
  const names = new Set(
    guestsIn({ ...book, units: { ...book.units, rows: [] } }).map(({ name = '' }) => fold(name)),
  );
  return ({ unit }) => unit !== '' && names.has(fold(unit));
}

const everybody = (book: Book<'people' | 'units'>): Theirs => ({ mail: () => true, paper: ofPersons(book) });

/** What the machine can take away, counted; what there is none of is left out. */
export function heldIn(book: Book<PersonalTab>): Held[] {
  const ledger = wholeLedger();
  const { mails, papers } = namedIn(ledger, everybody(book));
  const { to: addressed } = { to: book.outbox.rows.filter(({ to, recipient }) => to || recipient) };
  const forms = personalForms(book, ledger).filter(({ isOwn }) => isOwn);
  const counts: Held[] = [
    { what: heldWords.people, count: book.people.rows.length },
    ...forms.map((form) => ({ what: answersHeld(form.title), count: answersHeldBy(form) ?? 0 })),
    { what: heldWords.registrations, count: book.registrations.rows.length },
    { what: heldWords.links, count: book.ownLinks.rows.length },
    { what: heldWords.mails, count: Math.max(mails.length, addressed.length) },
    { what: heldWords.letters, count: Math.max(0, rowsIn(sentTab).length - 1) },
    { what: heldWords.submitted, count: Math.max(0, rowsIn(submittedTab).length - 1) },
    { what: heldWords.papers, count: papers.length },
  ];
  return counts.filter(({ count }) => count > 0);
}

/**
 * Takes persons' data away: first the ledger, so that nothing leaves again, then the Forms, then what shows them. A kill leaves less to do: pressed
 * again it finishes, since nothing is taken for done that is not looked at.
 * @returns in words what is left
 */
export function eraseAll(book: Book<FormTab | 'people'>, held: readonly Held[]): string[] {
  forgetNames(
    everybody(book),
    'erase-personal',
    held.reduce((sum, { count }) => sum + count, 0),
  );
  const ledger = wholeLedger();
  const [forms, unread] = [personalForms(book, ledger), unreadIn(ledger)];
  const own = forms.filter(({ isOwn }) => isOwn);
  const lost = own.filter((form) => !emptied(form));
  emptyTabs(own, forms);
  for (const tab of [keptTab, sentTab, submittedTab]) removeTab(tab);
  showJournal();
  flush();
  forgetDesk();
  return [
    ...forms.filter(({ isOwn }) => !isOwn).map(({ title, entry }) => formOfAnotherWords(title, entry.maker)),
    ...lost.map(({ title }) => formLostWords(title)),
    ...(unread > 0 ? [unreadWords(unread)] : []),
    ...unreachedWords,
  ];
}

/** The tabs of the Forms of this account, ours and those that Google fills, and what names persons beside them. */
function emptyTabs(own: readonly PersonalForm[], all: readonly PersonalForm[]): void {
  for (const { tab, kind } of own) if (kind.answers !== 'registrations') emptyUnder(tab);
  for (const tab of tabsFilledBy(own)) emptyUnder(tab);
  if (!all.some(({ kind, isOwn }) => kind.answers === 'registrations' && !isOwn)) emptyTable('registrations');
  emptyTable('ownLinks');
  emptyTable('outbox', mailFields);
  emptyTable('people');
}

/** The tabs that Google fills from these Forms. */
export const tabsFilledBy = (forms: readonly PersonalForm[]): string[] =>
  tabsOfForms().flatMap(({ name, form }) =>
    forms.some(({ entry }) => form.includes(entry.id)) ? [name] : [],
  );

/** Papers in Drive that name persons: what went to one by name, and summaries of answers. */
export const isOfPapers =
  (book: Book<'people' | 'units'>) =>
  (entry: PaperEntry): boolean =>
    entry.kind === summary.name || entry.name === entry.code || ofPersons(book)(entry);
