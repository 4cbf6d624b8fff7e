import { type TableName, tables } from '../../tables/tables';
import type { Left } from '../adopt/propose';
import type { Numbered } from '../adopt-facts/spans';
import { isEven } from '../word/letters';
import { body } from '../word/words-of';
import {
  type CellText,
  type Column,
  type Fitting,
  type FittingTab,
  fittingTabs,
  headKey,
  numberHead,
} from './columns';
import { isSameBytes, type RawRow, type RawTable, shapeOf, tablesIn } from './raw-tables';
import { type ReadRows, readRows } from './read-rows';

/** A table of a Word file that is to repeat one row: which, the tab whose rows it shows, its data rows, and what they hold. */
export type FittingTable = ReadRows & {
  tab: TableName;
  /** Its number in the part. */
  table: number;
  /** The number of its head, and those of its data rows. */
  head: number;
  rows: readonly number[];
  /** The row that repeats; the other data rows go. */
  pattern: RawRow;
  others: readonly RawRow[];
};

/** The tables of the text that fit a tab, one for each, and those that would but for what is told. */
export function fittingTables(
  xml: string,
  paragraphs: readonly Numbered[],
): { tables: FittingTable[]; left: Left[] } {
  const own = paragraphs.filter(({ part, again }) => part === body && !again);
  const found: FittingTable[] = [];
  const left: Left[] = [];
  for (const table of tablesIn(xml)) {
    const cells = cellsOf(table, own);
    const head = headIn(cells);
    if (!head || found.some(({ tab }) => tab === head.tab.name)) continue;
    const met = fittingIn(xml, table, cells, head);
    const why = typeof met === 'string' ? met : whyRewritten(xml, met);
    if (why && (why !== 'table-first-row' || left.every((one) => one.why !== why)))
      left.push({ text: `${tables[head.tab.name].title}: ${lineOf(cells[head.row] ?? [])}`, why });
    if (typeof met !== 'string') found.push(met);
  }
  return { tables: found, left };
}

/** Said once of a file, whose tables were mostly typed by the same hands. */
const whyRewritten = (xml: string, { pattern, others }: FittingTable): Left['why'] | undefined =>
  isSameBytes(xml, [pattern, ...others]) ? undefined : 'table-first-row';

/** The words of each cell, row by row. */
function cellsOf({ table, rows }: RawTable, all: readonly Numbered[]): CellText[][] {
  const own = all.filter(({ cell }) => cell?.table === table);
  return rows.map(({ cells }, row) =>
    cells.map((_, column): CellText => {
      const inCell = own.filter(({ cell }) => cell?.row === row && cell.column === column);
      const [paragraph] = inCell;
      const text = inCell.map(writtenOf).join(' ');
      return {
        text: text.trim(),
        paragraph,
        isPlain: inCell.length <= 1 && isEven(paragraph?.letters ?? []),
      };
    }),
  );
}

/** Its letters as they stand, with no-break spaces and marks apart. */
const writtenOf = ({ letters, text }: Numbered): string =>
  text
    .split('')
    .map((unit, at) => (letters[at] === letters[at - 1] && letters[at] ? '' : (letters[at]?.raw ?? unit)))
    .join('');

const lineOf = (cells: readonly CellText[]): string => cells.map(({ text }) => text).join(' | ');

type Head = { row: number; tab: FittingTab; columns: Column[] };

/** A head stands in one of the first two rows. */
function headIn(cells: readonly (readonly CellText[])[]): Head | undefined {
  for (const row of [0, 1])
    for (const tab of fittingTabs) {
      const columns = columnsOf(cells[row] ?? [], tab);
      if (tab.needs.every((field) => columns.some(({ fitting }) => fitting?.field === field)))
        return { row, tab, columns };
    }
  return undefined;
}

/** Each column for what its head says first; one that says nothing known is none. */
function columnsOf(head: readonly CellText[], { columns }: FittingTab): Column[] {
  const taken = new Set<Fitting>();
  return head.flatMap(({ text }, at): Column[] => {
    const key = headKey(text);
    if (numberHead.test(key)) return [{ at, fitting: undefined }];
    const fitting = columns.find((one) => one.heads.test(key) && !taken.has(one));
    if (fitting) taken.add(fitting);
    return fitting ? [{ at, fitting }] : [];
  });
}

/** The table where all its data rows have one shape and stand together, and give back their letters; else why it stays text. */
function fittingIn(
  xml: string,
  { table, rows }: RawTable,
  cells: CellText[][],
  head: Head,
): FittingTable | Left['why'] {
  const { name } = head.tab;
  const numbers = dataRows(cells, head);
  const data = numbers.flatMap((row) => rows[row] ?? []);
  if (data.length === 0) return 'table-empty';
  if (
    rows.some(
      (one) => one.isMerged && one.from >= (data[0]?.from ?? 0) && one.to <= (data[data.length - 1]?.to ?? 0),
    )
  )
    return 'table-merged';
  if (rows[head.row]?.isMerged) return 'table-merged';
  if (
    !isOneShape(
      xml,
      data,
      numbers.map((row) => cells[row] ?? []),
    )
  )
    return 'table-uneven';
  const read = readRows(
    name,
    head.columns,
    numbers.map((row) => cells[row] ?? []),
  );
  const pattern = read && data[read.at];
  if (!read || !pattern || read.tags.length < 2) return 'table-spelled';
  return {
    ...read,
    tab: name,
    table,
    head: head.row,
    rows: numbers,
    pattern,
    others: data.filter((row) => row !== pattern),
  };
}

const total = /^(?:tổng|cộng)(?!\p{L})/iu;
const columnNumbers = /^\(?\d{1,2}\)?(?:\s*=.*)?$/;

/** The rows under the head down to the sum. A row that numbers the columns belongs to the head. */
function dataRows(cells: readonly CellText[][], { row: head, columns }: Head): number[] {
  const isNumbering = (row: readonly CellText[] = []): boolean =>
    row.length > 2 &&
    row.every(({ text }) => text === '' || columnNumbers.test(text) || /^[A-Z]$/.test(text));
  const first = head + (isNumbering(cells[head + 1]) && columns.length > 2 ? 2 : 1);
  const end = cells.findIndex(
    (row, index) => index >= first && row.slice(0, 2).some(({ text }) => total.test(text)),
  );
  return cells.flatMap((_, index) => (index >= first && (end < 0 || index < end) ? [index] : []));
}

/** Cells without words have no runs to compare. */
function isOneShape(xml: string, rows: readonly RawRow[], cells: readonly CellText[][]): boolean {
  const [first] = rows;
  if (!first || rows.some((row) => row.cells.length !== first.cells.length)) return false;
  const around = rows.map((row) => shapeOf(xml.slice(row.from, row.cells[0]?.from ?? row.to)));
  if (new Set(around).size > 1) return false;
  return first.cells.every((_, column) => {
    const shapes = rows.flatMap((row, index) => {
      const cell = row.cells[column];
      return cell && cells[index]?.[column]?.text ? [shapeOf(xml.slice(cell.from, cell.to))] : [];
    });
    return new Set(shapes).size <= 1;
  });
}
