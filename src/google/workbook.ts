import { wallIn } from '../domain/days/zones';
import { growing, noteWritten } from './cells-refused';
import { columnOf, rowsOf, wholeOf } from './whole-tab';

/** What a cell holds beyond this folder: no Date leaves it. */
type Cell = string | number | boolean;

/** One tab as read: cells, formulas (`''` where none) and merged areas, counted from 0; what was not asked for is empty. */
export type TabCells = {
  name: string;
  values: Cell[][];
  formulas: string[][];
  merges: CellArea[];
};

/** A rectangle; what of a tab is read counts from 0, what is done to it from 1. */
export type CellArea = { row: number; column: number; rows: number; columns: number };

/** A rectangle to write; `row` and `column` count from 1. */
export type CellBlock = { row: number; column: number; values: Cell[][] };

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Asked for once a run: every run of Google's starts with a fresh memory, and a tab stays itself when it is renamed. */
let opened: Opened | undefined;
type Opened = {
  book: Spreadsheet;
  id?: string;
  zone: string;
  /** Those that were asked for. */
  sheets: Map<string, Sheet>;
  /** Of all tabs, once they were listed. */
  names?: string[];
};

/** Google gives this run no Sheet; that a clock or a Form's trigger has one no page of Google's promises. */
export class NoSheet extends Error {
  constructor(
    readonly how: 'null' | 'refused',
    message = '',
  ) {
    super(message);
  }
}

/** The published types do not know that there may be none. */
function activeSheet(): Spreadsheet | null {
  try {
    return SpreadsheetApp.getActiveSpreadsheet();
  } catch (refusal) {
    throw new NoSheet('refused', refusal instanceof Error ? refusal.message : '');
  }
}

/** Whether this run has the Sheet, asked before anything is planned. */
export function sheetGiven(): 'given' | NoSheet['how'] {
  try {
    open();
    return 'given';
  } catch (none) {
    if (none instanceof NoSheet) return none.how;
    throw none;
  }
}

function open(): Opened {
  if (!opened) {
    const book = activeSheet();
    if (!book) throw new NoSheet('null');
    opened = { book, zone: book.getSpreadsheetTimeZone(), sheets: new Map() };
  }
  return opened;
}

/** The open Sheet itself, for those of this folder that need it. */
export const theWorkbook = (): Spreadsheet => open().book;

/** The Sheet's own id; a copy of the Sheet has another. */
export function workbookId(): string {
  const known = open();
  known.id ??= known.book.getId();
  return known.id;
}

/** The zone that the Sheet's dates are in, which may differ from the script's. */
export const workbookZone = (): string => open().zone;

/** The language and country by which the Sheet reads what is typed, such as `vi_VN`. */
export const workbookLocale = (): string => open().book.getSpreadsheetLocale();

/** All tabs, in their order. */
export function tabNames(): string[] {
  const known = open();
  known.names ??= known.book.getSheets().map((sheet) => sheet.getName());
  return known.names;
}

/** Whether there is a tab of exactly this name; asks for no other. */
export const hasTab = (name: string): boolean => sheetNamed(name) !== undefined;

/** A tab itself, for those of this folder that need it. */
export function sheetNamed(name: string): Sheet | undefined {
  const { book, sheets } = open();
  const sheet = sheets.get(name) ?? book.getSheetByName(name);
  if (sheet) sheets.set(name, sheet);
  return sheet ?? undefined;
}

/** What to ask of a tab beside what its cells show; each is one more call. */
export type Beside = { formulas?: boolean; merges?: boolean };

/** Reads a whole tab, however many rows; undefined when there is none of this name. */
export function readTab(name: string, beside: Beside): TabCells | undefined {
  const sheet = sheetNamed(name);
  return sheet && readSheet(name, sheet, beside);
}

/** One column (from 1) of a tab, as text; undefined when there is none of this name. */
export function readColumn(name: string, column: number): string[] | undefined {
  const sheet = sheetNamed(name);
  return sheet && columnOf(sheet, column).map(String);
}

/** Some rows (from 1) of a tab, as text. */
export function readRows(name: string, row: number, rows: number): string[][] {
  const sheet = sheetNamed(name);
  return sheet ? rowsOf(sheet, row, rows).map((cells) => cells.map(String)) : [];
}

/** The formulas of a tab, as far as it was read; `''` where none. */
export const formulasOf = (name: string, rows: readonly (readonly unknown[])[]): string[][] =>
  rows.length > 1
    ? (sheetNamed(name)
        ?.getRange(1, 1, rows.length, rows[0]?.length ?? 1)
        .getFormulas() ?? [])
    : [];

function readSheet(name: string, sheet: Sheet, { formulas = false, merges = false }: Beside): TabCells {
  const { zone } = open();
  const raw = wholeOf(sheet);
  let range: Range | undefined;
  const rangeOf = (): Range => {
    range ??= sheet.getRange(1, 1, raw.length, raw[0]?.length ?? 1);
    return range;
  };
  const timed = raw.some((row) => row.some(isClock));
  const shown = timed ? rangeOf().getDisplayValues() : [];
  const values = raw.map((row, r) =>
    row.map((value, c) => (isClock(value) ? (shown[r]?.[c] ?? '') : plain(value, zone))),
  );
  // Under the titles alone stands nothing.
  const hasRows = raw.length > 1;
  return {
    name,
    values,
    formulas: formulas && hasRows ? rangeOf().getFormulas() : [],
    merges: merges && mayHide(raw) ? rangeOf().getMergedRanges().map(areaOf) : [],
  };
}

/**
 * Whether anything that is merged may hide something from a row: of it all cells but the first are blank, so a blank one stands under a filled
 * one that is no title, in a row that shows something. What is merged across a row alone is read where it is shown.
 */
function mayHide(raw: readonly (readonly unknown[])[]): boolean {
  const rows = raw.filter((row) => row.some((cell) => cell !== ''));
  const columns = raw[0] ?? [];
  return columns.some((_, column) => {
    const isFilled = rows.map((row) => row[column] !== '');
    const first = isFilled.indexOf(true, isFilled.indexOf(true) + 1);
    return isFilled.indexOf(true) < first && isFilled.indexOf(false, first) >= 0;
  });
}

const areaOf = (merge: Range): CellArea => ({
  row: merge.getRow() - 1,
  column: merge.getColumn() - 1,
  rows: merge.getNumRows(),
  columns: merge.getNumColumns(),
});

/** Dates made in another realm fail `instanceof`, so the brand is asked. */
const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

/** A time without a day: Google gives it as 30 December 1899 with odd local-mean-time offsets, so only what is shown can be trusted. */
const isClock = (value: unknown): boolean => isDate(value) && value.getTime() < Date.UTC(1900, 0, 2);

function plain(value: unknown, zone: string): Cell {
  if (isDate(value)) {
    const text = Number.isNaN(value.getTime()) ? '' : wallIn(zone, value.getTime());
    return text.endsWith('T00:00') ? text.slice(0, 10) : text;
  }
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value ?? '');
}

/** Which of these rows (from 1) the tab's filter hides; asks for each only when there is a filter. */
export function hiddenRows(name: string, rows: readonly number[]): number[] {
  const sheet = sheetNamed(name);
  return sheet?.getFilter() ? rows.filter((row) => sheet.isRowHiddenByFilter(row)) : [];
}

/** Writes blocks of one tab, growing the grid when they reach beyond it. Text columns must have their `@` format already. */
export function writeBlocks(name: string, blocks: readonly CellBlock[]): void {
  const sheet = sheetNamed(name);
  if (!sheet || blocks.length === 0) return;
  for (const [range, values] of rangesOf(sheet, blocks)) {
    noteWritten(range);
    range.setValues(values);
  }
}

/** The last row that holds anything, without reading what it holds. */
export const lastRowOf = (name: string): number => sheetNamed(name)?.getDataRange().getNumRows() ?? 0;

/** Where each block goes. Google refuses a place outside the grid at once, so how large it is need not be asked before. */
function rangesOf(sheet: Sheet, blocks: readonly CellBlock[]): [Range, Cell[][]][] {
  const all = (): [Range, Cell[][]][] =>
    blocks.map(({ row, column, values }) => [
      sheet.getRange(row, column, values.length, values[0]?.length ?? 0),
      values,
    ]);
  try {
    return all();
  } catch {
    const bottom = Math.max(...blocks.map((block) => block.row + block.values.length - 1));
    const right = Math.max(...blocks.map((block) => block.column + (block.values[0]?.length ?? 0) - 1));
    grow(sheet, roomy(bottom), right);
    return all();
  }
}

/** Rows are made by the hundred, so that one more answer does not cost more in a tab that is full. @example roomy(1001) // 1100 */
const roomy = (bottom: number): number => Math.ceil(bottom / 100) * 100;

/** Makes the grid reach a row and a column. */
export function grow(sheet: Sheet, bottom: number, right: number): void {
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const [below, beside] = [Math.max(0, bottom - rows), Math.max(0, right - columns)];
  growing(allCells, below * columns + beside * (rows + below), () => {
    if (below > 0) sheet.insertRowsAfter(rows, below);
    if (beside > 0) sheet.insertColumnsAfter(columns, beside);
  });
}

const allCells = (): number =>
  open()
    .book.getSheets()
    .reduce((sum, sheet) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), 0);

/** Forces what was written to land before anything outside the Sheet depends on it. */
export const flush = (): void => SpreadsheetApp.flush();

/** Adds an empty tab at the end. */
export function addTab(name: string): void {
  const known = open();
  known.sheets.set(name, known.book.insertSheet(name, tabNames().length));
  known.names = [...tabNames(), name];
}

/** Adds a tab out of sight; who looks for it finds it among the hidden ones. Where it stands among them does not matter, so no tab is listed. */
export function addHidden(name: string): void {
  const known = open();
  const sheet = known.book.insertSheet(name);
  known.sheets.set(name, sheet);
  delete known.names;
  sheet.hideSheet();
}

/** Takes a tab away with all that is in it. */
export function removeTab(name: string): void {
  const known = open();
  const sheet = sheetNamed(name);
  if (sheet) known.book.deleteSheet(sheet);
  known.sheets.delete(name);
  delete known.names;
}

/** Shows a cell to the user: switches to its tab and selects it. */
export function goTo(name: string, row: number, column: number): boolean {
  const sheet = sheetNamed(name);
  if (!sheet) return false;
  sheet
    .getRange(
      Math.min(Math.max(row, 1), sheet.getMaxRows()),
      Math.min(Math.max(column, 1), sheet.getMaxColumns()),
      1,
      1,
    )
    .activate();
  return true;
}
