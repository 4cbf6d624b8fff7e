import { lastOf } from '../../domain/days/day-phrases';
import type { Day } from '../../domain/days/days';
import { sayHalfDays, sayHourRange, sayUntil } from '../../domain/days/understood-days';
import { sayWhen } from '../../domain/papers/held-time';
import { statedGuests } from '../../domain/people/guests';
import { digest } from '../../domain/text/digest';
import { under, writeLedger } from '../../google/ledger';
import { bringNotes } from '../../google/tab-look';
import { flush } from '../../google/workbook';
import type { SaidBack } from '../../spoken/desk';
import { type Book, conferenceOf } from '../../tables/book';
import { cellAt, locate } from '../../tables/sheet/grid';
import { placeIn, tables } from '../../tables/tables';
import { gridRead } from './workbook';

/** Tabs in which what was understood is said back. */
type SaidTabs = 'assignments' | 'conference' | 'forms' | 'guestLines';

/** What a cell is taken to mean; '' where it is blank or not understood. */
type Said<Name extends SaidTabs> = {
  row: number;
  field: keyof (typeof tables)[Name]['columns'] & string;
  text: string;
};
/** The same with its place in the tab, from 1. */
type Cell = SaidBack & { name: SaidTabs; at: number };

const people = (from: number, to: number): string =>
  from === to ? `${from} người` : `từ ${from} đến ${to} người`;
const until = (day: Day | undefined): string => (day ? sayUntil(`${day}T23:59`) : '');

function ofConference(book: Book<'conference'>): Said<'conference'>[] {
  const conference = conferenceOf(book);
  const { startTime: { from, to } = {}, length, callCloses, statedGuests: stated = '' } = conference;
  const guests = statedGuests(stated);
  const texts = {
    statedGuests: guests ? people(guests.from, guests.to) : '',
    startDay: sayWhen(conference),
    startTime: from ? sayHourRange({ from, to }) : '',
    length: length?.halfDays ? sayHalfDays(length.halfDays) : '',
    callCloses: until(callCloses?.last),
  };
  const fields = ['statedGuests', 'startDay', 'startTime', 'length', 'callCloses'] as const;
  return fields.map((field) => ({ row: book.conference.rowOf(field), field, text: texts[field] }));
}

/** What the machine takes days, hours, lengths, deadlines and numbers of people to mean, in the tabs that this run has read. VI: máy hiểu. */
export const saidBack = ({ assignments, conference, forms, guestLines }: Partial<Book<SaidTabs>>): Cell[] => [
  ...(conference?.found ? placed('conference', ofConference({ conference })) : []),
  ...placed(
    'guestLines',
    (guestLines?.rows ?? []).map(({ row, seats }) => ({
      row,
      field: 'seats',
      text: seats === undefined ? '' : people(seats, seats),
    })),
  ),
  ...placed(
    'assignments',
    (assignments?.rows ?? []).map(({ row, due }) => ({ row, field: 'due', text: until(due && lastOf(due)) })),
  ),
  ...placed(
    'forms',
    (forms?.rows ?? []).map(({ row, closes }) => ({ row, field: 'closes', text: until(closes) })),
  ),
];

/** Where the cells stand; a bare number says itself. */
function placed<Name extends SaidTabs>(name: Name, all: readonly Said<Name>[]): Cell[] {
  const grid = gridRead(name);
  if (!grid) return [];
  const { columns } = locate<object>(tables[name], grid);
  return all.flatMap(({ row, field, text }): Cell[] => {
    const at = name === 'conference' ? [...columns.values()][1] : columns.get(field);
    if (at === undefined || row < 1) return [];
    const isBare = /^\d*$/.test(String(cellAt(grid, row - 1, at)).trim());
    return [{ ...placeIn(name, row, field), name, at: at + 1, text: isBare ? '' : text }];
  });
}

const prefix = 'said:';
const opening = 'Máy hiểu: ';

/**
 * Puts what was understood beside each cell as a note, where it is other than what was last put there; a note of a person's stays. It is a
 * convenience: who may not write goes without.
 */
export function noteSaid(cells: readonly Cell[], ledger: Record<string, string>): void {
  const before = under(prefix, ledger);
  const changed = [...new Set(cells.map(({ name }) => name))].flatMap((name) => {
    const own = cells.filter((cell) => cell.name === name);
    const print = printOf(own);
    return print === (before[name] ?? '') ? [] : [{ name, own, print }];
  });
  if (changed.length === 0) return;
  try {
    for (const { own } of changed) noteTab(own);
    // Google may refuse a note only where it is written down, which must not be after this.
    flush();
    writeLedger(prefix, Object.fromEntries(changed.map(({ name, print }) => [name, print])));
  } catch {
    // The next who may write brings them.
  }
}

/** What stands for the notes of a tab; '' where there is none. */
const printOf = (cells: readonly Cell[]): string =>
  cells.some(({ text }) => text)
    ? digest(JSON.stringify(cells.map(({ row, at, text }) => [row, at, text]))).slice(0, 16)
    : '';

function noteTab(cells: readonly Cell[]): void {
  const [{ tab = '', at = 0 } = {}] = cells;
  const texts = new Map(cells.map(({ row, text }) => [row, text]));
  bringNotes(tab, at, [...texts.keys()], (note, row) => {
    const text = texts.get(row);
    const isOurs = note === '' || note.startsWith(opening);
    return text === undefined || !isOurs ? note : text && opening + text;
  });
}
