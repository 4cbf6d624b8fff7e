import type { Cell, CellValue, Column, Style, Worksheet } from '@cj-tech-master/excelts';
import { type Area, a1Of, contains, type Place } from './area';
import { type Stored, serialOf } from './typing';
import { Validations } from './validations';

/** The grid of a new tab on Google; it grows only when asked to. */
const GRID = { rows: 1000, columns: 26 };
/** A column is 100 pixels wide unless set; an .xlsx counts in characters of 7 pixels with 5 pixels of padding. */
const DEFAULT_WIDTH = 100;
const toPixels = (characters: number): number => Math.round(characters * 7 + 5);
const toCharacters = (pixels: number): number => (pixels - 5) / 7;
/** How a tab begins, said in its file so that other programs show it alike. */
export const NEW_TAB = { properties: { defaultColWidth: toCharacters(DEFAULT_WIDTH) } };
/** Formats from at most this row down to the last are kept once for the column, not in each empty cell. */
const HIGHEST_START_OF_A_COLUMN_FORMAT = 50;

type CellStyle = Partial<Style>;
type CellContent = { value: CellValue; style: CellStyle; comment: Cell['comment'] };

/** A tab's model as the library takes it: it gives merged cells under another name than it takes them. */
export const taken = <Model extends { merges?: string[]; mergeCells?: string[] }>(model: Model): Model => ({
  ...model,
  mergeCells: model.merges,
});

/** One tab of the workbook: what cells hold and how they look, with none of Google's rules. */
export class Tab {
  constructor(
    private readonly sheet: Worksheet,
    /** Size of the grid, kept beside the workbook because an .xlsx has none. */
    private readonly grid: { rows: number; columns: number },
  ) {}

  get validations(): Validations {
    return new Validations(this.sheet.dataValidations);
  }

  static readonly newGrid = (): { rows: number; columns: number } => ({ ...GRID });

  get name(): string {
    return this.sheet.name;
  }

  set name(name: string) {
    this.sheet.name = name;
  }

  /** Against everybody but the owner of the Sheet. */
  get isProtected(): boolean {
    return this.sheet.sheetProtection?.sheet === true;
  }

  protect(): void {
    this.sheet.sheetProtection = { sheet: true };
  }

  get rows(): number {
    return Math.max(this.grid.rows, this.sheet.rowCount);
  }

  get columns(): number {
    return Math.max(this.grid.columns, this.sheet.columnCount);
  }

  /** The last row and column that have content; 0 in an empty tab. */
  get end(): Place {
    const end = { row: 0, column: 0 };
    for (let number = this.sheet.rowCount; number > 0; number -= 1) {
      const row = this.sheet.findRow(number);
      let column = row?.cellCount ?? 0;
      while (column > end.column && !hasContent(row?.findCell(column))) column -= 1;
      if (column <= end.column) continue;
      end.column = column;
      end.row ||= number;
    }
    return end;
  }

  /** The last column in which a row has a cell; 0 when it has none. Far from all rows reach as far as the longest. */
  lastIn(row: number): number {
    return this.sheet.findRow(row)?.cellCount ?? 0;
  }

  values(area: Area): Stored[][] {
    return this.read(area, (value) => value);
  }

  /** Reads an area in one go; a format that is undefined is the automatic one. */
  read<T>(area: Area, see: (value: Stored, format: string | undefined) => T): T[][] {
    return this.map(area, (cell, at) =>
      cell ? see(storedIn(cell), formatIn(cell.style)) : see('', formatIn(this.column(at.column)?.style)),
    );
  }

  /** Formulas with their '='; '' where there is none. */
  formulas(area: Area): string[][] {
    return this.map(area, (cell) => (cell?.formula ? `=${cell.formula}` : ''));
  }

  formats(area: Area): (string | undefined)[][] {
    return this.read(area, (_value, format) => format);
  }

  write(at: Place, content: { value: Stored } | { formula: string }): void {
    const cell = this.sheet.findCell(at.row, at.column);
    if ('formula' in content) this.sheet.getCell(at.row, at.column).value = content;
    else if (content.value !== '') this.sheet.getCell(at.row, at.column).value = content.value;
    else if (cell) cell.value = null;
  }

  look(at: Place): { note?: string; bold?: boolean; fill?: string } {
    const cell = this.sheet.findCell(at.row, at.column);
    const fill = cell?.fill?.type === 'pattern' ? cell.fill.fgColor?.argb : undefined;
    const note = noteIn(cell);
    return {
      ...(note && { note }),
      ...(cell?.font?.bold && { bold: true }),
      ...(fill && { fill: `#${fill.slice(-6).toLowerCase()}` }),
    };
  }

  /** A cell that begins at the top and was not made to wrap; what has no such look wraps, so that all of it is read. */
  isClipped(at: Place): boolean {
    const alignment = this.sheet.findCell(at.row, at.column)?.alignment;
    return alignment?.vertical === 'top' && alignment.wrapText !== true;
  }

  /** '' where there is none. */
  notes(area: Area): string[][] {
    return this.map(area, (cell) => noteIn(cell) ?? '');
  }

  setNote(at: Place, note: string): void {
    const cell = note ? this.sheet.getCell(at.row, at.column) : this.sheet.findCell(at.row, at.column);
    if (!cell) return;
    if (note) cell.note = note;
    else cell.comment = undefined;
  }

  /** Changes the look of an area. One that runs to the last row is also the look of cells yet to be filled. */
  style(area: Area, change: (style: CellStyle, at: Place) => CellStyle): void {
    const toTheEnd = area.row + area.rows > this.rows && area.row <= HIGHEST_START_OF_A_COLUMN_FORMAT;
    if (toTheEnd) this.styleColumns(area, change);
    const rows = toTheEnd ? Math.max(0, this.sheet.rowCount - area.row + 1) : area.rows;
    this.map({ ...area, rows }, (found, at) => {
      const cell = found ?? (toTheEnd ? undefined : this.sheet.getCell(at.row, at.column));
      if (cell) cell.style = change({ ...cell.style }, at);
    });
  }

  private styleColumns(area: Area, change: (style: CellStyle, at: Place) => CellStyle): void {
    for (let number = area.column; number < area.column + area.columns; number += 1) {
      const column = this.sheet.getColumn(number);
      column.width ??= toCharacters(DEFAULT_WIDTH);
      // Making a cell gives it the column's look of now, which so stays above the area.
      for (let row = 1; row < area.row; row += 1) this.sheet.getCell(row, number);
      column.style = change({ ...column.style }, { row: area.row, column: number });
    }
  }

  merged(): Area[] {
    if (!this.sheet.hasMerges) return [];
    const areas = new Map<Cell, Area>();
    const whole = { row: 1, column: 1, rows: this.sheet.rowCount, columns: this.sheet.columnCount };
    this.map(whole, (cell, { row, column }) => {
      if (!cell?.isMerged) return;
      const first = areas.get(cell.master) ?? { row, column, rows: 1, columns: 1 };
      // Read row by row, so the last cell of an area is its lower right corner.
      areas.set(cell.master, { ...first, rows: row - first.row + 1, columns: column - first.column + 1 });
    });
    return [...areas.values()];
  }

  merge(area: Area): void {
    this.sheet.mergeCells(area.row, area.column, area.row + area.rows - 1, area.column + area.columns - 1);
  }

  private get frozen(): { rows: number; columns: number } {
    // The type leaves out that a tab read from a file without views has none.
    const [view]: (Worksheet['views'][number] | undefined)[] = this.sheet.views ?? [];
    return view?.state === 'frozen'
      ? { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 }
      : { rows: 0, columns: 0 };
  }

  get frozenRows(): number {
    return this.frozen.rows;
  }

  set frozenRows(rows: number) {
    this.sheet.views = [{ state: 'frozen', xSplit: this.frozen.columns, ySplit: rows }];
  }

  get frozenColumns(): number {
    return this.frozen.columns;
  }

  set frozenColumns(columns: number) {
    this.sheet.views = [{ state: 'frozen', xSplit: columns, ySplit: this.frozen.rows }];
  }

  /** Width of a column in pixels. */
  width(column: number): number {
    const characters = this.column(column)?.width ?? this.sheet.properties.defaultColWidth;
    return characters === undefined ? DEFAULT_WIDTH : toPixels(characters);
  }

  /** The last column that has a width of its own, or a look; 0 when none has. */
  get lastWidth(): number {
    return this.sheet.columns?.length ?? 0;
  }

  setWidth(column: number, pixels: number): void {
    this.sheet.getColumn(column).width = toCharacters(pixels);
  }

  /** Whether people see it among the tabs. */
  get isInSight(): boolean {
    return (this.sheet.state ?? 'visible') === 'visible';
  }

  hide(): void {
    this.sheet.state = 'hidden';
  }

  get isFiltered(): boolean {
    return Boolean(this.sheet.autoFilter);
  }

  isHidden(row: number): boolean {
    return this.sheet.findRow(row)?.hidden === true;
  }

  get hidden(): number[] {
    return Array.from({ length: this.sheet.rowCount }, (_, index) => index + 1).filter((row) =>
      this.isHidden(row),
    );
  }

  /** Hides rows by a filter over the titles and all below; `undefined` takes the filter away. */
  filter(titleRow: number, isShown: ((row: number) => boolean) | undefined): void {
    const { row: last, column } = this.end;
    const area = {
      row: titleRow,
      column: 1,
      rows: Math.max(1, last - titleRow + 1),
      columns: Math.max(1, column),
    };
    this.sheet.autoFilter = isShown ? a1Of(area) : null;
    for (let row = titleRow + 1; row <= this.sheet.rowCount; row += 1)
      this.hideRow(row, row <= last && isShown?.(row) === false);
  }

  private hideRow(row: number, isHidden: boolean): void {
    if (isHidden !== this.isHidden(row)) this.sheet.getRow(row).hidden = isHidden;
  }

  insertRows(before: number, count: number): void {
    const last = this.sheet.rowCount;
    this.grid.rows = this.rows + count;
    const moved = Array.from({ length: Math.max(0, last - before + 1) }, (_, index) => before + index);
    if (moved.length > 0) this.arrangeRows(before, [...Array<undefined>(count).fill(undefined), ...moved]);
  }

  insertColumns(before: number, count: number): void {
    const inserted = Array.from({ length: count }, () => []);
    this.grid.columns = this.columns + count;
    if (before <= this.sheet.columnCount) this.sheet.spliceColumns(before, 0, ...inserted);
  }

  deleteRows(row: number, count: number): void {
    const next = row + count;
    const last = this.sheet.rowCount;
    this.grid.rows = this.rows - count;
    const moved = Array.from({ length: Math.max(0, last - next + 1) }, (_, index) => next + index);
    // Below the last row with anything in it nothing has to be emptied.
    const emptied = Math.max(0, Math.min(count, last - row + 1));
    this.arrangeRows(row, [...moved, ...Array<undefined>(emptied).fill(undefined)]);
  }

  /**
   * Puts rows in a new order, with their looks and notes, hidden ones hidden: from row `start` down come the old rows `order`, or empty ones.
   * Merged cells go along with the row they begin in. (The library's own row moves lose notes.)
   */
  arrangeRows(start: number, order: readonly (number | undefined)[]): void {
    const merges = this.merged().filter((area) => area.row >= start);
    for (const area of merges) this.sheet.unMergeCells(area.row, area.column, area.row, area.column);
    const contents = order.map((row) => (row === undefined ? [] : this.contentsOf(row)));
    const hidden = order.map((row) => row !== undefined && this.isHidden(row));
    for (const [index, cells] of contents.entries()) this.fill(start + index, cells);
    for (const [index, isHidden] of hidden.entries()) this.hideRow(start + index, isHidden);
    for (const area of merges) {
      const row = order.indexOf(area.row);
      if (row >= 0) this.merge({ ...area, row: start + row });
    }
  }

  /** Takes over all that another tab holds, so that who has this one at hand sees it. */
  become(other: Worksheet): void {
    for (const { row, column } of this.merged()) this.sheet.unMergeCells(row, column, row, column);
    this.sheet.model = taken(other.model);
  }

  private contentsOf(row: number): (CellContent | undefined)[] {
    return Array.from({ length: this.lastIn(row) }, (_, index) => {
      const cell = this.sheet.findCell(row, index + 1);
      return cell && { value: cell.value, style: cell.style, comment: cell.comment };
    });
  }

  private fill(row: number, contents: (CellContent | undefined)[]): void {
    const columns = Math.max(contents.length, this.lastIn(row));
    for (let column = 1; column <= columns; column += 1) {
      const content = contents[column - 1];
      const cell = content ? this.sheet.getCell(row, column) : this.sheet.findCell(row, column);
      if (!cell) continue;
      cell.value = content?.value ?? null;
      cell.style = content?.style ?? { ...this.column(column)?.style };
      cell.comment = content?.comment;
    }
  }

  private column(number: number): Column | undefined {
    return this.sheet.columns?.[number - 1];
  }

  /** Walks an area without making the cells that are not there. */
  private map<T>(area: Area, read: (cell: Cell | undefined, at: Place) => T): T[][] {
    return Array.from({ length: area.rows }, (_, rowIndex) => {
      const row = this.sheet.findRow(area.row + rowIndex);
      return Array.from({ length: area.columns }, (_, columnIndex) => {
        const at = { row: area.row + rowIndex, column: area.column + columnIndex };
        return read(row?.findCell(at.column), at);
      });
    });
  }

  /** Whether a cell lies in the grid. */
  has(area: Area): boolean {
    return contains({ row: 1, column: 1, rows: this.rows, columns: this.columns }, area);
  }
}

const hasContent = (cell: Cell | undefined): boolean =>
  cell !== undefined && (storedIn(cell) !== '' || Boolean(cell.formula));

function storedIn(cell: Cell): Stored {
  return cell.isMerged && cell.master !== cell ? '' : plain(cell.value);
}

/** Rich text and links come as their text, errors as `#REF!`, formulas as their stored result. */
function plain(value: unknown): Stored {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'object' || value === null) return '';
  if (isDate(value)) return serialOf(value.getTime());
  if ('richText' in value && Array.isArray(value.richText))
    return value.richText.map((run) => plain(run.text)).join('');
  if ('error' in value) return plain(value.error);
  if ('hyperlink' in value && 'text' in value) return plain(value.text);
  return 'result' in value ? plain(value.result) : '';
}

/** `instanceof` fails for a Date that another thread or realm has made. */
const isDate = (value: object): value is Date => Object.prototype.toString.call(value) === '[object Date]';

function formatIn(style: CellStyle | undefined): string | undefined {
  const format = style?.numFmt;
  const code = typeof format === 'object' ? format.formatCode : format;
  return code === 'General' ? undefined : code;
}

function noteIn(cell: Cell | undefined): string {
  const note = cell?.note;
  return typeof note === 'string' ? note : (note?.texts ?? []).map((part) => part.text).join('');
}
