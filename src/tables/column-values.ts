import type { ColumnValues } from '../domain/forms/sections';
import { fold } from '../domain/text/vietnamese';
import type { Book } from './book';
import { columnsOf } from './sheet/raws';
import type { Table } from './sheet/table';
import { type TableName, tableNames, tables } from './tables';

/** What stands in a column of a tab of ours; `more` reads a tab that the book has not. */
export const columnValuesOf =
  (book: Partial<Book>, more: (name: TableName) => Partial<Book>): ColumnValues =>
  (tab, column) => {
    const name = tableNames.find((one) => fold(tables[one].title) === fold(tab));
    const read = name && (book[name] ?? more(name)[name]);
    if (!name || !read?.found) return undefined;
    const table: Table<object> = tables[name];
    const field = columnsOf(table).find(([, { title }]) => fold(title) === fold(column))?.[0];
    if (field === undefined) return undefined;
    const rows: readonly object[] = read.rows;
    return rows.flatMap((row) => {
      const value = (row as Record<string, unknown>)[field];
      return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
    });
  };
