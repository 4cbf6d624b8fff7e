import * as z from 'zod/mini';
import { longestName } from '../../domain/limits/text-limits';
import { mentions, type Sought, soughtBy } from '../../domain/personal/mentions';
import { wholeLedger } from '../../google/ledger';
import { readTab, tabNames, workbookZone } from '../../google/workbook';
import type { Held, Mention, PersonShown } from '../../spoken/personal';
import type { Book } from '../../tables/book';
import { keptTab, sentTab, submittedTab, templatesTab } from '../../tables/tables';
import { heldWords } from '../../words/personal-data';
import type { FormTab } from '../forms/sheet-form';
import type { MailEntry } from '../mail/survey/mail-entry';
import { hasLeft, mailIn } from '../mail/survey/mail-ledger';
import { answersNow } from '../responses/reading';
import { rowsIn, textIn } from '../sheet/hidden-tab';
import { momentIn } from '../sheet/moments';
import { type PersonalForm, personalForms } from './personal-in-forms';

/** A row of a tab that speaks of somebody. */
export type Found = Mention & { width: number };

/** Answers in a Form of this account's that speak of somebody, by their ids. */
export type FoundAnswers = { form: PersonalForm; ids: string[] };

const hidden = { [sentTab]: heldWords.letters, [submittedTab]: heldWords.submitted } as const;
const machine: ReadonlySet<string> = new Set([keptTab, templatesTab, ...Object.keys(hidden)]);

/** By what somebody is looked for: as asked, and by whatever Đại biểu says of a person so named. */
export function soughtIn(book: Book<'people'>, { name, email }: { name: string; email: string }): Sought {
  const asked = soughtBy([name, email]);
  const same = book.people.rows.filter((one) =>
    [one.name, one.email].some((said) => said && mentions(said, asked)),
  );
  return soughtBy(
    [name, email, ...same.flatMap((one) => [one.name, one.email])],
    same.map(({ phone }) => phone),
  );
}

/** Every row of every tab that people see and that speaks of somebody. */
export const rowsOn = (sought: Sought): Found[] =>
  tabNames()
    .filter((tab) => !machine.has(tab))
    .flatMap((tab) => rowsOfTab(tab, sought));

function rowsOfTab(tab: string, sought: Sought): Found[] {
  const [titles = [], ...rows] = readTab(tab, {})?.values ?? [];
  return rows.flatMap((cells, index): Found[] => {
    const at = cells.findIndex((cell) => mentions(String(cell), sought));
    if (at < 0) return [];
    const said = cells.flatMap((cell, column) =>
      cell === '' ? [] : [{ title: String(titles[column] ?? ''), words: shownOf(String(cell)) }],
    );
    return [{ place: { tab, row: index + 2, column: String(titles[at] ?? '') }, said, width: cells.length }];
  });
}

/** A bare link tells a reader nothing. */
const shownOf = (cell: string): string =>
  /^https?:\/\/\S+$/.test(cell) ? 'có đường liên kết' : cell.slice(0, longestShown);

/** Letters of one cell that are shown; the cell itself is one press away. */
const longestShown = 500;

/** Rows of a hidden tab that speak of somebody, counting from 1. */
export const hiddenRowsOn = (tab: string, sought: Sought): number[] =>
  rowsIn(tab).flatMap((cells, index) =>
    index > 0 && mentions(textIn(cells) ?? cells.join(' '), sought) ? [index + 1] : [],
  );

/** The hidden tabs of which rows may go. */
export const hiddenTabs = Object.keys(hidden) as (keyof typeof hidden)[];

/** Answers that speak of somebody, by the Forms themselves as they are at this moment. */
export const answersOn = (book: Book<FormTab>, sought: Sought): FoundAnswers[] =>
  personalForms(book, wholeLedger())
    .filter(({ isOwn }) => isOwn)
    .flatMap((form): FoundAnswers[] => {
      const all = answersNow(form).all;
      const ids = [...all.values()].flatMap(({ id, answers }) =>
        Object.values(answers).some((one) => mentions(one, sought)) ? [id] : [],
      );
      return ids.length > 0 ? [{ form, ids }] : [];
    });

/** Mails that went to somebody, by the ledger. */
export const mailsTo = (sought: Sought): MailEntry[] =>
  [...mailIn(wholeLedger()).entries.values()].filter(({ to }) => mentions(to, sought));

/** Everything on somebody in one place. */
export function personShown(book: Book<FormTab>, sought: Sought): PersonShown {
  const zone = workbookZone();
  const hiddenHeld = hiddenTabs.map(
    (tab): Held => ({ what: hidden[tab], count: hiddenRowsOn(tab, sought).length }),
  );
  return {
    rows: rowsOn(sought).map(({ place, said }) => ({ place, said })),
    mails: mailsTo(sought)
      .filter(hasLeft)
      .map(({ code, at, to }) => ({ code, at: momentIn(zone, at), to })),
    hidden: hiddenHeld.filter(({ count }) => count > 0),
    answers: answersOn(book, sought).reduce((sum, { ids }) => sum + ids.length, 0),
  };
}

const said = z.string().check(z.maxLength(longestName));

/** Of whom: by name, by mailbox, or both. */
export const whom = {
  name: z._default(said.check(z.describe('họ và tên đầy đủ, không kèm chức vụ')), ''),
  email: z._default(said.check(z.describe('địa chỉ thư')), ''),
};
