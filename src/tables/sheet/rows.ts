import {
  type At,
  type Cell,
  type Fault,
  type Problem,
  type ProblemCode,
  problem,
} from '../../domain/problem';
import { fold, nfc } from '../../domain/text/vietnamese';
import { type Grid, locate } from './grid';
import { columnsOf, isBlank, layoutProblems, listedRaws, type Raw, type RawCell, settingsRaw } from './raws';
import type { Column, RowOf, Table } from './table';

/** A table read from its tab. `rowOf` gives the Sheet row of a setting. */
export type Reading<T> = {
  rows: RowOf<T>[];
  problems: Problem[];
  found: boolean;
  rowOf: (field: keyof RowOf<T> & string) => number;
};

/**
 * Reads one tab into typed rows. Nothing typed makes it throw: a cell that cannot be read is left out of its row and reported.
 * A settings tab gives at most one row.
 */
export function readTable<C extends object>(table: Table<C>, grid: Grid | undefined): Reading<Table<C>> {
  if (!grid)
    return {
      rows: [],
      problems: table.made === 'first' ? [problem('missing-tab', at(table.title, 0, ''))] : [],
      found: false,
      rowOf: () => 0,
    };
  const layout = locate(table, grid);
  const shape = layoutProblems(table, grid, layout);
  if (table.layout === 'settings') {
    const { raw, problems } = settingsRaw(table, grid, layout);
    const { row, problems: cells } = readRow(table, grid.name, raw);
    return {
      rows: [row],
      problems: [...shape, ...problems, ...cells],
      found: true,
      rowOf: (field) => raw.cells.get(field)?.row ?? 0,
    };
  }
  const raws = listedRaws(grid, layout);
  const readings = raws.map((raw) => readRow(table, grid.name, raw));
  const problems = [
    ...shape,
    ...readings.flatMap((reading) => reading.problems),
    ...doubledCodes(table, grid.name, raws),
  ];
  return { rows: readings.map(({ row }) => row), problems, found: true, rowOf: () => 0 };
}

/** A row of which nothing is known, as when its tab could not be read. */
export const blankRow = <C extends object>(table: Table<C>): RowOf<Table<C>> =>
  readRow(table, table.title, { row: 0, cells: new Map() }).row;

/** A fault that a rule may find in a table's rows. */
export type FaultOf<C> = Fault<(keyof C & string) | ''>;

/** Puts a rule's fault where its table has the field. */
export function placed<C extends object>(table: Table<C>, fault: FaultOf<C>): Problem {
  const title = columnsOf(table).find(([field]) => field === fault.field)?.[1].title ?? '';
  const place = cellPlace(table, table.title, fault.row, title);
  return problem(fault.code, place, fault.seen, fault.about, fault.repairs);
}

/** Several faults of one table, each at its cell. */
export const placedAll = <C extends object>(table: Table<C>, faults: readonly FaultOf<C>[]): Problem[] =>
  faults.map((fault) => placed(table, fault));

const at = (tab: string, row: number, column: string): At => ({ tab, row, column });

/** The place of one cell; in a settings tab its column is the name of a setting. */
const cellPlace = <C extends object>(table: Table<C>, tab: string, row: number, title: string): At =>
  table.layout === 'settings' ? { ...at(tab, row, title), setting: true } : at(tab, row, title);

function readRow<C extends object>(
  table: Table<C>,
  tab: string,
  raw: Raw,
): { row: RowOf<Table<C>>; problems: Problem[] } {
  const fields: Record<string, unknown> = { row: raw.row };
  const problems = columnsOf(table).flatMap(([field, column]): Problem[] => {
    const cell = raw.cells.get(field);
    if (!cell) return [];
    const { value, fault, possible = [] } = readCell(column, cell);
    if (value !== undefined) fields[field] = value;
    if (!fault) return [];
    const was = nfc(String(cell.value));
    const repairs = [...new Set(possible)].flatMap((to) => (to === '' || to === was ? [] : [{ was, to }]));
    return [problem(fault, cellPlace(table, tab, cell.row, column.title), cell.value, undefined, repairs)];
  });
  // The fields were read by the very kinds that give RowOf its types.
  return { row: fields as RowOf<Table<C>>, problems };
}

type Met = { value?: unknown; fault?: ProblemCode | undefined; possible?: readonly string[] };

function readCell(column: Column<unknown>, { value, formula }: RawCell): Met {
  if (formula !== '' && column.keeper === 'machine') return { fault: 'formula-in-machine-cell' };
  if (isBlank(value)) return blankFault(column);
  // What a sender typed may look like one; in a column of ours no formula can stand.
  if (column.keeper !== 'machine' && isFormulaError(value)) return { fault: 'formula-error' };
  const read = column.kind.read(value);
  return { ...read, fault: 'value' in read ? read.asks : read.wrong };
}

function blankFault({ blank, keeper }: Column<unknown>): Met {
  if (blank === 'fine' || keeper === 'machine') return {};
  return { fault: blankCodes[blank] };
}

const blankCodes = {
  blocks: 'blank-cell',
  warns: 'blank-cell-advised',
  suggests: 'blank-cell-noted',
} as const;

/** How Google shows a formula that failed. */
const isFormulaError = (value: Cell): boolean =>
  typeof value === 'string' && /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/.test(value);

/** A copied row keeps its code, and then neither can be told from the other. */
function doubledCodes<C extends object>(table: Table<C>, tab: string, raws: readonly Raw[]): Problem[] {
  const title = columnsOf(table).find(([field]) => field === 'code')?.[1].title;
  if (title === undefined) return [];
  const first = new Map<string, number>();
  return raws.flatMap(({ row, cells }): Problem[] => {
    const value = cells.get('code')?.value ?? '';
    const key = fold(String(value));
    const earlier = first.get(key);
    if (key && earlier === undefined) first.set(key, row);
    return key && earlier !== undefined
      ? [problem('doubled-code', at(tab, row, title), value, { earlier })]
      : [];
  });
}
