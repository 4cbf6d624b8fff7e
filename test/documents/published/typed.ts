import { type Book, readBook } from '../../../src/tables/book';
import { type Cells, withBlocks } from '../../../src/tables/sheet/changes';
import type { Grid } from '../../../src/tables/sheet/grid';
import type { SampleOf } from '../../../src/tables/sheet/look';
import { making } from '../../../src/tables/sheet/making';
import type { Table } from '../../../src/tables/sheet/table';
import { type TableName, type Tables, tableNames, tables } from '../../../src/tables/tables';
import { gridOf } from '../../support/grids';

type Typed = { readonly [Name in TableName]?: readonly SampleOf<Tables[Name]>[] };

/**
 * A paper that an agency published, as a clerk types it from the sheet of paper before her. A signer whom the page does not name is
 * called Nguyễn Văn An.
 */
export type Published = {
  /** Who published what, and where it can be read. */
  from: string;
  /** The rows of each tab; a long text is told in words of our own, its facts and shape are the paper's. */
  typed: Typed;
  /** Which row of the list it is. */
  code: string;
  /** Every line that it prints but Quốc hiệu and Tiêu ngữ. */
  printed: readonly string[];
};

/** The tabs as the Sheet holds them, read. */
export const bookOf = (typed: Typed): Book =>
  readBook(tableNames.map((name) => gridWith(name, typed[name] ?? [])));

function gridWith(name: TableName, rows: readonly Cells[]): Grid {
  const table: Table<object> = tables[name];
  const empty = gridOf(table.title, []);
  return withBlocks(empty, making(table, empty, rows)?.blocks ?? []);
}

/** The lines of a text, as they stand between two quotation marks. */
export const printedLines = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());

/** Lines of Kế hoạch, each as `Kiểu | Nội dung`. */
export const planLines = (text: string): { kind: string; text: string }[] =>
  printedLines(text).map((line) => {
    const [kind = '', words = ''] = line.split(' | ');
    return { kind, text: words };
  });

/** The same of Lời văn, for one paper. */
export const textLines = (paper: string, text: string) => planLines(text).map((line) => ({ paper, ...line }));
