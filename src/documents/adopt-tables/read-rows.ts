import { budgetTotal } from '../../domain/money/totals';
import { nfc } from '../../domain/text/vietnamese';
import { readBook } from '../../tables/book';
import type { Cells } from '../../tables/sheet/changes';
import { columnsOf } from '../../tables/sheet/raws';
import type { Table } from '../../tables/sheet/table';
import { type TableName, tables } from '../../tables/tables';
import type { Fields } from '../frame/fields';
import { formatted } from '../frame/formats';
import { rowLoops, rowNumber } from '../papers/row-values';
import { type PaperSource, paperSource } from '../papers/source';
import type { CellText, Column } from './columns';

/** What data rows hold: as rows of the tab, and the tag of each column with the format that gives back its letters. */
export type ReadRows = {
  cells: Cells[];
  tags: { at: number; tag: string }[];
  /** Which of the rows is the one that repeats. */
  at: number;
  /** The sum of a budget, in đồng. */
  total: number | undefined;
};

const plain = ['', '2 chữ số', 'giờ 2 chữ số', 'đầu câu hoa', 'số tiền', 'chữ cái'];
const formats = ['', ' | tổ hợp', ' | dấu rời'].flatMap((apart) =>
  plain.map((one) => (one + apart).replace(/^ \| /, '')),
);
type Row = readonly CellText[];

/** Reads data rows as a clerk would type them; undefined where, printed again, one of their letters would be another. */
export function readRows(
  name: TableName,
  columns: readonly Column[],
  rows: readonly Row[],
): ReadRows | undefined {
  const filled = columns.filter(({ at }) => rows.some((row) => row[at]?.text));
  const pattern = rows.findIndex((row) => filled.every(({ at }) => row[at]?.text));
  const known = new Set(columns.map(({ at }) => at));
  const isRead = rows.every((row) =>
    row.every(({ text, isPlain }, at) => isPlain && (text === '' || known.has(at))),
  );
  if (pattern < 0 || !isRead) return undefined;
  const typed = rows.map((row) => typedIn(name, filled, row));
  const cells = name === 'budget' ? typed.map(withoutProduct) : typed;
  const source = sourceOf(name, cells);
  const printed = printedRows(name, source);
  if (printed.length !== rows.length) return undefined;
  const tags = filled.flatMap(({ at, fitting }): ReadRows['tags'] => {
    const tag = fitting?.tag ?? rowNumber;
    const format = formats.find((one) =>
      rows.every((row, index) => formatted(wordsIn(printed[index], tag), one) === (row[at]?.text ?? '')),
    );
    return format === undefined ? [] : [{ at, tag: [tag, format].filter(Boolean).join(' | ') }];
  });
  const total = name === 'budget' ? budgetTotal(source.budget) : undefined;
  return tags.length === filled.length ? { cells, tags, at: pattern, total } : undefined;
}

const wordsIn = (fields: Fields | undefined, tag: string): string => {
  const value = fields?.[tag];
  return typeof value === 'string' ? value : '';
};

/** A row as its cells hold it. */
function typedIn(name: TableName, columns: readonly Column[], row: Row): Cells {
  const kinds = new Map(columnsOf(tables[name] as Table<object>).map(([field, { kind }]) => [field, kind]));
  return Object.fromEntries(
    columns.flatMap(({ at, fitting }): [string, Cells[string]][] => {
      const text = nfc(row[at]?.text ?? '');
      const kind = kinds.get(fitting?.field ?? '');
      const read = kind && text ? kind.read(text) : undefined;
      return fitting && kind && read && 'value' in read ? [[fitting.field, kind.write(read.value)]] : [];
    }),
  );
}

/** An amount that is the product of its own line is left to be reckoned, so that it follows when the line changes. */
function withoutProduct(cells: Cells): Cells {
  const { amount, ...others } = cells;
  const product =
    Number(cells.quantity ?? Number.NaN) * Number(cells.times ?? 1) * Number(cells.price ?? Number.NaN);
  return product === amount ? others : cells;
}

/** A Sheet that holds these rows and nothing else. */
function sourceOf(name: TableName, cells: readonly Cells[]): PaperSource {
  const { title, columns }: Table<Record<string, { title: string }>> = tables[name];
  const fields = Object.keys(columns);
  const values = [
    fields.map((field) => columns[field]?.title ?? ''),
    ...cells.map((row, index) => fields.map((field) => row[field] ?? (field === 'code' ? `${index}` : ''))),
  ];
  return paperSource(readBook([{ name: title, values, formulas: [], merges: [] }]));
}

const printedRows = (name: TableName, source: PaperSource): Fields[] =>
  (rowLoops[tables[name].title]?.rows(source, {}) ?? []).map((row, index) => ({
    ...row,
    [rowNumber]: String(index + 1),
  }));
