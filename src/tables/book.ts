import type { Problem } from '../domain/problem';
import { fold } from '../domain/text/vietnamese';
import type { Conference } from './conference';
import type { Grid } from './sheet/grid';
import { type Reading, readTable } from './sheet/rows';
import { type TableName, type Tables, tables } from './tables';

/** Every table of the workbook, read once. */
export type Book = { readonly [Name in TableName]: Reading<Tables[Name]> };

/** The conference's settings; an empty record when the tab could not be read. */
export const conferenceOf = ({ conference }: Pick<Book, 'conference'>): Conference =>
  conference.rows[0] ?? { row: 0 };

/** The tab that belongs to a table, by its folded title, so that an NFD or doubly spaced title still counts. */
export const tabOf = (name: TableName, tabs: readonly string[]): string | undefined =>
  tabs.find((tab) => fold(tab) === fold(tables[name].title));

const names = Object.keys(tables) as TableName[];

/** The tables among `chosen` that have a tab, with its name: what to read. */
export const knownTabs = (tabs: readonly string[], chosen: readonly TableName[] = names): string[] =>
  chosen.flatMap((name) => tabOf(name, tabs) ?? []);

/** Reads every table from the grids of a workbook. */
export function readBook(grids: readonly Grid[]): Book {
  const gridOf = (name: TableName): Grid | undefined =>
    grids.find((grid) => fold(grid.name) === fold(tables[name].title));
  return {
    conference: readTable(tables.conference, gridOf('conference')),
    plan: readTable(tables.plan, gridOf('plan')),
    units: readTable(tables.units, gridOf('units')),
    guestLines: readTable(tables.guestLines, gridOf('guestLines')),
    assignments: readTable(tables.assignments, gridOf('assignments')),
    budget: readTable(tables.budget, gridOf('budget')),
    norms: readTable(tables.norms, gridOf('norms')),
    documents: readTable(tables.documents, gridOf('documents')),
    outbox: readTable(tables.outbox, gridOf('outbox')),
    journal: readTable(tables.journal, gridOf('journal')),
    registrations: readTable(tables.registrations, gridOf('registrations')),
    holidays: readTable(tables.holidays, gridOf('holidays')),
  };
}

/** The problems of reading some tables, in the order of their tabs. */
export const readingProblems = (book: Book, chosen: readonly TableName[] = names): Problem[] =>
  chosen.flatMap((name) => book[name].problems);
