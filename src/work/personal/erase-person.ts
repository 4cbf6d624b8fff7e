import { mentions, type Sought } from '../../domain/personal/mentions';
import { fold } from '../../domain/text/vietnamese';
import { removeAnswer } from '../../google/forms/erasing';
import { forgetDesk } from '../../google/last-desk';
import { flush } from '../../google/workbook';
import type { Mention } from '../../spoken/personal';
import type { Book, GuestTabs } from '../../tables/book';
import type { Block } from '../../tables/sheet/changes';
import { cellAt, locate } from '../../tables/sheet/grid';
import { tables } from '../../tables/tables';
import type { FormTab } from '../forms/sheet-form';
import { keep } from '../responses/kept-answers';
import { rowsIn } from '../sheet/hidden-tab';
import { repaint } from '../sheet/workbook';
import { tabsFilledBy } from './erase';
import { answersOn, hiddenRowsOn, hiddenTabs, rowsOn } from './person';
import { personalForms } from './personal-in-forms';
import { forgetNames, showJournal } from './personal-in-ledger';
import { blankRows, mailFields } from './tabs';

/**
 * Takes away what there is on somebody: traces in the ledger, answers, rows. Their row of Đại biểu goes last, since by it the rest is found again
 * after a kill.
 * @returns the rows that people typed elsewhere, for a person to correct
 */
export function erasePerson(
  book: Book<GuestTabs | 'forms' | 'outbox' | 'questions'>,
  sought: Sought,
  ledger: Record<string, string>,
  count: number,
): Mention[] {
  const mails = new Set(
    book.outbox.rows
      .filter((row) =>
        mentions([row.recipient, row.to, row.cc, row.bcc, row.sentTo].flat().join(', '), sought),
      )
      .map(({ code = '' }) => fold(code)),
  );
  forgetNames(
    {
      mail: ({ code, to }) => mails.has(fold(code)) || mentions(to, sought),
      paper: ({ unit, name }) => mentions(`${unit}, ${name}`, sought),
    },
    'erase-person',
    count,
  );
  for (const { form, ids } of answersOn(book, sought)) {
    for (const id of ids) removeAnswer(form.entry.id, id);
    keep(form.entry.id, { states: [], gone: new Set(ids) });
  }
  for (const tab of hiddenTabs) blankRows(tab, hiddenRowsOn(tab, sought), rowsIn(tab)[0]?.length ?? 0);
  const left = emptyRows(book, sought, ledger);
  showJournal();
  flush();
  forgetDesk();
  return left;
}

function emptyRows(book: Book<FormTab>, sought: Sought, ledger: Record<string, string>): Mention[] {
  const own = personalForms(book, ledger).filter(({ isOwn }) => isOwn);
  const whole = new Set([
    tables.ownLinks.title,
    tables.documents.title,
    ...own.map(({ tab }) => tab),
    ...tabsFilledBy(own),
  ]);
  const found = rowsOn(sought);
  const [outbox, people] = [tables.outbox.title, tables.people.title];
  for (const tab of whole) {
    const rows = found.filter(({ place }) => place.tab === tab);
    blankRows(
      tab,
      rows.map(({ place }) => place.row),
      rows[0]?.width ?? 0,
    );
  }
  const rows = found.filter(({ place }) => place.tab === outbox).map(({ place }) => place.row);
  if (rows.length > 0) emptyMailRows(rows);
  const persons = found.filter(({ place }) => place.tab === people);
  flush();
  blankRows(
    people,
    persons.map(({ place }) => place.row),
    persons[0]?.width ?? 0,
  );
  const done = new Set([...whole, outbox, people]);
  return found.filter(({ place }) => !done.has(place.tab)).map(({ place, said }) => ({ place, said }));
}

/** Of a mail's row its code and state stay. */
const emptyMailRows = (rows: readonly number[]): void =>
  repaint('outbox', (grid) => {
    const { columns } = locate(tables.outbox, grid);
    return rows.flatMap((row) =>
      mailFields.flatMap((field): Block[] => {
        const column = columns.get(field);
        return column === undefined || cellAt(grid, row - 1, column) === ''
          ? []
          : [{ row, column: column + 1, values: [['']] }];
      }),
    );
  });
