import { type Days, readInYear } from '../domain/days/day-phrases';
import { oncePer } from '../domain/once-per';
import type { Problem } from '../domain/problem';
import { fold } from '../domain/text/vietnamese';
import type { Conference } from './conference';
import type { Grid } from './sheet/grid';
import { blankRow, type Reading, readTable } from './sheet/rows';
import type { Table } from './sheet/table';
import { type TableName, type Tables, tableNames, tables } from './tables';

/** The tables of the workbook that were read, each once; one that was not chosen is no property. @default every table */
export type Book<Chosen extends TableName = TableName> = { readonly [Name in Chosen]: Reading<Tables[Name]> };

/** The tabs that say who is invited. */
export type GuestTabs = 'conference' | 'guestLines' | 'people' | 'units';

/** The tabs from which the text of a paper is drawn. */
export type DrawnTabs = 'assignments' | 'budget' | 'conference' | 'guestLines' | 'ownLinks' | 'programme';

/** The conference's settings; a blank row when the tab could not be read. Days typed without a year are of the year that another setting names. */
export const conferenceOf = ({ conference }: Pick<Book, 'conference'>): Conference =>
  ofOneYear(conference.rows[0] ?? blankRow(tables.conference));

/** The year that a setting names. */
export function yearNamed({ startDay, plannedMonth, issueMonth }: Conference): number | undefined {
  const named = startDay?.month ?? plannedMonth?.first ?? issueMonth?.first;
  return named === undefined ? undefined : Number(named.slice(0, 4));
}

const ofOneYear = oncePer((row: Conference): Conference => {
  const inYear = (days: Days | undefined): Days | undefined => {
    const read = days && readInYear(days, yearNamed(row));
    return read && 'value' in read ? read.value : days;
  };
  const { startDay, callOpens, callCloses } = row;
  return {
    ...row,
    startDay: inYear(startDay),
    callOpens: inYear(callOpens),
    callCloses: inYear(callCloses),
  };
});

/** The tab that belongs to a table, by its folded title, so that an NFD or doubly spaced title still counts. */
export const tabOf = (name: TableName, tabs: readonly string[]): string | undefined =>
  tabs.find((tab) => fold(tab) === fold(tables[name].title));

/** Reads tables from the grids of a workbook, all or exactly those chosen; one without a grid is a missing tab. */
export function readBook(grids: readonly Grid[]): Book;
export function readBook<Chosen extends TableName>(
  grids: readonly Grid[],
  chosen: readonly Chosen[],
): Book<Chosen>;
export function readBook(grids: readonly Grid[], chosen: readonly TableName[] = tableNames): Book {
  const byTitle = new Map(grids.map((grid) => [fold(grid.name), grid]));
  const reading = (table: Table<object>) => readTable(table, byTitle.get(fold(table.title)));
  // Each name stands beside the reading of its own table.
  return Object.fromEntries(chosen.map((name) => [name, reading(tables[name])])) as Book;
}

/** The tables that a conference cannot do without and whose tabs are not there. */
export const missingIn = (book: Book): TableName[] =>
  tableNames.filter((name) => !book[name].found && tables[name].made === 'first');

/** The problems of reading some tables, in the order of their tabs. */
export const readingProblems = <Chosen extends TableName>(
  book: Book<Chosen>,
  chosen: readonly Chosen[],
): Problem[] => chosen.flatMap((name) => book[name].problems);
