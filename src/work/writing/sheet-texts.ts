import type { At } from '../../domain/problem';
import { nfc } from '../../domain/text/vietnamese';
import type { Book } from '../../tables/book';
import { columnsOf } from '../../tables/sheet/raws';
import type { Table } from '../../tables/sheet/table';
import { tables } from '../../tables/tables';

/** Running words that are printed, and their cell. */
export type SheetText = { at: At; text: string };

/** Columns whose words are running text, where an earlier conference may be left behind. */
const running = {
  plan: ['text'],
  guestLines: ['group', 'text', 'role'],
  programme: ['content'],
  assignments: ['lead', 'cooperating', 'task'],
  papers: ['title', 'abstract', 'addressee'],
  paperLines: ['text'],
} as const;
const settings = [
  'event',
  'superior',
  'planAbstract',
  'plannedTime',
  'fundSource',
  'invitationNote',
  'callClosed',
] as const;

/** The running texts of the Sheet, tab by tab. */
export function textsIn(
  book: Book<'assignments' | 'conference' | 'guestLines' | 'paperLines' | 'papers' | 'plan' | 'programme'>,
): SheetText[] {
  const [conference] = book.conference.rows;
  const told = settings.flatMap((field): SheetText[] => {
    const { title } = tables.conference.columns[field];
    const at = {
      tab: tables.conference.title,
      row: book.conference.rowOf(field),
      column: title,
      setting: true,
    };
    return textAt(conference?.[field], at);
  });
  const names = ['plan', 'guestLines', 'programme', 'assignments', 'papers', 'paperLines'] as const;
  return [...told, ...names.flatMap((name) => book[name].rows.flatMap((row) => inRow(name, row)))];
}

function inRow(name: keyof typeof running, row: { row: number }): SheetText[] {
  const fields: readonly string[] = running[name];
  const table: Table<object> = tables[name];
  return columnsOf(table)
    .filter(([field]) => fields.includes(field))
    .flatMap(([field, { title }]) =>
      textAt(Reflect.get(row, field), { tab: table.title, row: row.row, column: title }),
    );
}

const textAt = (text: unknown, at: At): SheetText[] =>
  typeof text === 'string' && text !== '' ? [{ at, text: nfc(text).replace(/\s/g, ' ') }] : [];
