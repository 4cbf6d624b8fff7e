import { blankRow } from '../../src/tables/sheet/rows';
import type { RowOf, Table } from '../../src/tables/sheet/table';
import { tables } from '../../src/tables/tables';

/** Makes rows of a table with only some cells filled; the others are blank. */
const rowOf =
  <C extends object>(table: Table<C>) =>
  (cells: Partial<RowOf<Table<C>>>): RowOf<Table<C>> => ({ ...blankRow(table), ...cells });

export const conferenceRow = rowOf(tables.conference);
export const planLine = rowOf(tables.plan);
export const unitRow = rowOf(tables.units);
export const guestLine = rowOf(tables.guestLines);
export const personRow = rowOf(tables.people);
export const programmeLine = rowOf(tables.programme);
export const assignment = rowOf(tables.assignments);
export const budgetLine = rowOf(tables.budget);
export const normRow = rowOf(tables.norms);
export const registrationRow = rowOf(tables.registrations);
export const holidayRow = rowOf(tables.holidays);
