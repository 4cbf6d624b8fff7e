import { DiskTrouble } from '../../files/disk';
import type { Run } from '../../run/run';
import { ServiceError } from '../../run/service-error';
import { a1Of, oneCell } from '../../sheet/area';
import { MOST_CELLS } from '../../sheet/limits';
import type { Tab } from '../../sheet/tab';
import { type Constant, PROTECTION_TYPE } from '../constant';
import type { Fake } from '../members';
import { RangeProtection } from './protection';
import { CellRange } from './range';

/** A tab as a script sees it. */
export class TabSheet implements Fake<'Sheet'> {
  readonly service = 'Sheet';

  constructor(
    private readonly run: Run,
    private readonly tab: Tab,
  ) {}

  getName(): string {
    return this.tab.name;
  }

  /** From A1 to the last content; A1 alone when there is none. */
  getDataRange(): CellRange {
    const { row, column } = this.tab.end;
    refuseTooLarge(this.tab.name, row, column);
    return this.getRange(1, 1, Math.max(1, row), Math.max(1, column));
  }

  getSheetValues(startRow: number, startColumn: number, numRows: number, numColumns: number): unknown[][] {
    const { end } = this.tab;
    refuseTooLarge(this.tab.name, end.row, end.column);
    const toEnd = this.run.stores.sides.pick('whole-tab', { read: true, refused: false });
    const size = (asked: number, last: number, first: number) =>
      toEnd && asked === -1 ? last - first + 1 : asked;
    const rows = size(numRows, end.row, startRow);
    return this.getRange(startRow, startColumn, rows, size(numColumns, end.column, startColumn)).getValues();
  }

  getRange(row: number, column: number, rows = 1, columns = 1): CellRange {
    const numbers = [row, column, rows, columns];
    if (!numbers.every(Number.isInteger)) {
      const given = numbers.map((each) => (typeof each === 'string' ? 'String' : 'Object')).join(',');
      throw new ServiceError(
        `The parameters (${given}) don't match the method signature for SpreadsheetApp.Sheet.getRange.`,
      );
    }
    if (rows < 1) throw new ServiceError('The number of rows in the range must be at least 1.');
    if (columns < 1) throw new ServiceError('The number of columns in the range must be at least 1.');
    const area = { row, column, rows, columns };
    if (!this.tab.has(area)) {
      throw new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
    }
    return new CellRange(this.run, this.tab, area);
  }

  getMaxRows(): number {
    return this.tab.rows;
  }

  getMaxColumns(): number {
    return this.tab.columns;
  }

  insertRowsAfter(afterPosition: number, howMany: number): this {
    this.tab.insertRows(afterPosition + 1, howMany);
    return this.touched();
  }

  insertColumnsAfter(afterPosition: number, howMany: number): this {
    this.tab.insertColumns(afterPosition + 1, howMany);
    return this.touched();
  }

  setFrozenRows(rows: number): void {
    this.tab.frozenRows = rows;
    this.touched();
  }

  /** Text is a field report. */
  setFrozenColumns(columns: number): void {
    const split = this.tab
      .merged()
      .some((area) => area.column <= columns && area.column + area.columns - 1 > columns);
    if (split) throw new ServiceError(splitsMerge);
    this.tab.frozenColumns = columns;
    this.touched();
  }

  setColumnWidths(startColumn: number, numColumns: number, width: number): this {
    for (let column = startColumn; column < startColumn + numColumns; column += 1)
      this.tab.setWidth(column, width);
    return this.touched();
  }

  /** Ranges only: no whole tab is protected here. */
  getProtections(type: Constant): RangeProtection[] {
    const guarded = this.tab.validations.all().filter(([, , isGuard]) => isGuard);
    return type === PROTECTION_TYPE.RANGE
      ? guarded.map(([area]) => new RangeProtection(this.run, this.tab, area))
      : [];
  }

  hideSheet(): this {
    this.tab.hide();
    return this.touched();
  }

  getFilter(): TabFilter | null {
    return this.tab.isFiltered ? new TabFilter() : null;
  }

  /** A row that a person hid by hand looks the same in an .xlsx, and counts as hidden by the filter if there is one. */
  isRowHiddenByFilter(rowPosition: number): boolean {
    return this.tab.isFiltered && this.tab.isHidden(rowPosition);
  }

  /** Null where no form fills the tab. That the address names the form's file is unconfirmed. */
  getFormUrl(): string | null {
    const { forms } = this.run.stores;
    const form = forms.files.find(({ id }) => forms.open(id).destination?.tab === this.tab.name);
    return form ? `https://docs.google.com/forms/d/${form.id}/viewform` : null;
  }

  private touched(): this {
    this.run.stores.book.touch();
    return this;
  }
}

const splitsMerge =
  "Sorry, you can't freeze columns which contain only part of a merged cell. Try to break apart merged cells or freeze more columns to include the complete merged cells.";

/** Tells by being there that rows may be hidden. */
export class TabFilter implements Fake<'Filter'> {
  readonly service = 'Filter';
}

/** A workbook of another program may hold more than Google takes, of which one far cell is enough. */
function refuseTooLarge(tab: string, rows: number, columns: number): void {
  if (rows * columns <= MOST_CELLS) return;
  const last = a1Of(oneCell({ row: rows, column: columns }));
  throw new DiskTrouble(
    `Trang tính “${tab}” có chữ tới tận ô ${last}, quá ${MOST_CELLS.toLocaleString('vi')} ô mà một trang tính có được. Hãy xóa các hàng hoặc ô thừa ở xa rồi chạy lại.`,
  );
}
