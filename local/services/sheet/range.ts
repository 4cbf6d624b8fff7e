import type { Run } from '../../run/run';
import { ServiceError } from '../../run/service-error';
import { type Area, oneCell, overlaps, type Place } from '../../sheet/area';
import type { Tab } from '../../sheet/tab';
import {
  isDay,
  LONGEST_TEXT,
  readTyped,
  type Stored,
  serialOf,
  shownText,
  type Typed,
  wallOf,
} from '../../sheet/typing';
import { type Dropdown, ruleAt } from '../../sheet/validations';
import { instantAt, wallAt } from '../../sheet/zone';
import { type Constant, WRAP_STRATEGY } from '../constant';
import type { Fake } from '../members';
import { RangeProtection } from './protection';
import { Rule } from './validation';

/** A block of cells as a script sees it. Setters change nothing on the disk before the run ends. */
export class CellRange implements Fake<'Range'> {
  readonly service = 'Range';

  constructor(
    private readonly run: Run,
    private readonly tab: Tab,
    private readonly area: Area,
  ) {}

  getValues(): unknown[][] {
    return this.tab.read(this.area, (value, format) => this.shownToScript(value, format));
  }

  getFormulas(): string[][] {
    return this.tab.formulas(this.area);
  }

  getDisplayValues(): string[][] {
    return this.tab.read(this.area, shownText);
  }

  getMergedRanges(): CellRange[] {
    const merged = this.tab.merged().filter((area) => overlaps(area, this.area));
    return merged.map((area) => new CellRange(this.run, this.tab, area));
  }

  getRow(): number {
    return this.area.row;
  }

  getColumn(): number {
    return this.area.column;
  }

  getNumRows(): number {
    return this.area.rows;
  }

  getNumColumns(): number {
    return this.area.columns;
  }

  /** Texts are read as if typed, so a column of codes must be formatted `@` first. */
  setValues(values: unknown[][]): this {
    if (!this.canEdit()) throw new ServiceError(isProtected);
    const formats = this.tab.formats(this.area);
    this.each(values, 'setValues', (value, at, r, c) => {
      const typed = this.readValue(value, formats[r]?.[c]);
      if (isRefused(this.tab.validations.at(at.row, at.column), typed)) throw new ServiceError(violates(at));
      this.tab.write(at, typed.formula === undefined ? { value: typed.value } : { formula: typed.formula });
      if (typed.format && formats[r]?.[c] === undefined) this.format(at, typed.format);
    });
    return this.touched();
  }

  /** A tab that is protected may be edited by the owner of the Sheet alone. */
  canEdit(): boolean {
    const { account, stores } = this.run;
    return !this.tab.isProtected || account === stores.settings.owner;
  }

  getDataValidations(): (Rule | null)[][] {
    const { row, column, rows, columns } = this.area;
    const rules = this.tab.validations.all();
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => {
        const dropdown = ruleAt(rules, { row: row + r, column: column + c });
        return dropdown ? new Rule(dropdown) : null;
      }),
    );
  }

  setNumberFormat(numberFormat: string): this {
    this.tab.style(this.area, (style) => ({ ...style, numFmt: numberFormat }));
    return this.touched();
  }

  setDataValidation(rule: Fake<'DataValidation'> | null): this {
    if (rule !== null && !(rule instanceof Rule)) throw new ServiceError('Invalid argument: rule');
    this.tab.validations.set(this.area, rule?.dropdown ?? null);
    return this.touched();
  }

  getNotes(): string[][] {
    return this.tab.notes(this.area);
  }

  setNotes(notes: (string | null)[][]): this {
    if (!this.canEdit()) throw new ServiceError(isProtected);
    this.each(notes, 'setNotes', (note, at) => this.tab.setNote(at, typeof note === 'string' ? note : ''));
    return this.touched();
  }

  setFontWeight(fontWeight: 'normal' | 'bold' | null): this {
    this.tab.style(this.area, (style) => ({
      ...style,
      font: { ...style.font, bold: fontWeight === 'bold' },
    }));
    return this.touched();
  }

  /** `#rrggbb`, or null for none. Not imitated: names of colours. */
  setBackground(color: string | null): this {
    if (color !== null && !/^#[0-9a-f]{6}$/i.test(color)) throw new ServiceError(`Invalid color: ${color}`);
    const fgColor = { argb: `FF${color?.slice(1).toUpperCase()}` };
    const fill = color ? ({ type: 'pattern', pattern: 'solid', fgColor } as const) : undefined;
    this.tab.style(this.area, (style) => ({ ...style, fill }));
    return this.touched();
  }

  /** An .xlsx tells no CLIP from OVERFLOW: neither makes a row higher. */
  setWrapStrategy(strategy: Constant): this {
    if (!Object.values(WRAP_STRATEGY).includes(strategy))
      throw new ServiceError('Invalid argument: strategy');
    const wrapText = strategy === WRAP_STRATEGY.WRAP;
    this.tab.style(this.area, (style) => ({ ...style, alignment: { ...style.alignment, wrapText } }));
    return this.touched();
  }

  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): this {
    const vertical = alignment ?? 'bottom';
    this.tab.style(this.area, (style) => ({ ...style, alignment: { ...style.alignment, vertical } }));
    return this.touched();
  }

  protect(): RangeProtection {
    return new RangeProtection(this.run, this.tab, this.area);
  }

  activate(): this {
    this.run.shown.active = { tab: this.tab.name, row: this.area.row, column: this.area.column };
    return this;
  }

  /** A cell has no zone: days become Dates of the Sheet's zone, times of day such on 30/12/1899 in local mean time. */
  private shownToScript(value: Stored, format: string | undefined): Stored | Date {
    if (typeof value !== 'number' || !isDay(format)) return value;
    return new Date(instantAt(wallOf(value), this.run.stores.settings.timeZone));
  }

  private readValue(value: unknown, format: string | undefined): Typed {
    if (value === null || value === undefined) return { value: '' };
    if (typeof value === 'number' || typeof value === 'boolean') return { value };
    if (typeof value === 'string') return readTyped(shortEnough(value), format);
    if (value instanceof Date) {
      const serial = serialOf(wallAt(value.getTime(), this.run.stores.settings.timeZone));
      return { value: serial, format: serial % 1 === 0 ? 'dd/mm/yyyy' : 'dd/mm/yyyy hh:mm:ss' };
    }
    throw new ServiceError(`Cannot convert ${String(value)} to a cell value.`);
  }

  private format(at: Place, numFmt: string): void {
    this.tab.style(oneCell(at), (style) => ({ ...style, numFmt }));
  }

  /** Texts are field reports of Google's. */
  private each<T>(
    values: readonly (readonly T[])[],
    member: string,
    act: (value: T | undefined, at: Place, row: number, column: number) => void,
  ): void {
    const { row, column, rows, columns } = this.area;
    if (!Array.isArray(values)) throw new ServiceError(unlike(member));
    if (values.length !== rows) throw new ServiceError(mismatch('rows', values.length, rows));
    const ragged = values.find((cells) => cells.length !== columns);
    if (ragged) throw new ServiceError(mismatch('columns', ragged.length, columns));
    for (const [r, cells] of values.entries())
      for (const [c, value] of cells.entries()) act(value, { row: row + r, column: column + c }, r, c);
  }

  private touched(): this {
    this.run.stores.book.touch();
    return this;
  }
}

/** Texts are field reports. */
const isProtected =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
const violates = ({ row, column }: Place): string =>
  `The data you entered in cell R${row}C${column} violates the data validation rules set on this cell.`;

const isRefused = (rule: Dropdown | undefined, { value, formula }: Typed): boolean =>
  rule?.allowInvalid === false &&
  formula === undefined &&
  value !== '' &&
  !rule.choices.includes(String(value));

const mismatch = (unit: string, given: number, wanted: number): string =>
  `The number of ${unit} in the data does not match the number of ${unit} in the range. ` +
  `The data has ${given} but the range has ${wanted}.`;
const unlike = (member: string): string =>
  `The parameters (String) don't match the method signature for SpreadsheetApp.Range.${member}.`;

function shortEnough(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  throw new ServiceError(
    `Your input contains more than the maximum of ${LONGEST_TEXT} characters in a single cell.`,
  );
}
