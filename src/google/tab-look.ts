import { type CellArea, grow, sheetNamed } from './workbook';

/** How one column of a new tab looks. `choices` become a dropdown. */
export type ColumnLook = {
  column: number;
  width: number;
  format: string;
  note: string;
  choices?: readonly string[];
  /** One line however long its text is. */
  clipped?: boolean;
  formatRows?: readonly [from: number, count: number];
};

/** Formats columns before anything is typed into them: text columns keep leading zeros only when `@` comes first. */
export function dressColumns(name: string, titleRow: number, looks: readonly ColumnLook[]): void {
  const sheet = sheetNamed(name);
  if (!sheet) return;
  const bottoms = looks.map(({ formatRows: [from, count] = [titleRow + 1, 1] }) => from + count - 1);
  grow(sheet, Math.max(titleRow, ...bottoms), Math.max(1, ...looks.map(({ column }) => column)));
  const below = sheet.getMaxRows() - titleRow;
  for (const [look, columns] of neighbours(looks, (one) => [one.format, one.clipped, one.formatRows])) {
    const [from, rows] = look.formatRows ?? [titleRow + 1, below];
    const cells = sheet.getRange(from, look.column, rows, columns.length);
    cells.setNumberFormat(look.format).setVerticalAlignment('top').setWrapStrategy(wrapping(look.clipped));
  }
  for (const { column, choices, formatRows: [from, rows] = [titleRow + 1, below] } of looks)
    if (choices) sheet.getRange(from, column, rows, 1).setDataValidation(dropdown(choices));
  for (const [{ column, width }, { length }] of neighbours(looks, (one) => [one.width, one.formatRows]))
    if (width > 0) sheet.setColumnWidths(column, length, width);
  for (const [{ column, note, formatRows }, columns] of neighbours(looks, (one) => [
    one.note !== '',
    one.formatRows,
  ]))
    if (note)
      sheet
        .getRange(formatRows?.[0] ?? titleRow, formatRows ? column - 1 : column, 1, columns.length)
        .setNotes([columns.map((one) => one.note)]);
}

/** Columns side by side of which the same is asked, each time with the first of them: Google takes as long for all as for one. */
function neighbours(
  looks: readonly ColumnLook[],
  asked: (look: ColumnLook) => unknown,
): [first: ColumnLook, all: ColumnLook[]][] {
  const groups: [ColumnLook, ColumnLook[]][] = [];
  for (const look of looks) {
    const [first, all = []] = groups[groups.length - 1] ?? [];
    const isNext = first?.column === look.column - all.length;
    if (first && isNext && JSON.stringify(asked(first)) === JSON.stringify(asked(look))) all.push(look);
    else groups.push([look, [look]]);
  }
  return groups;
}

const wrapping = (clipped = false): GoogleAppsScript.Spreadsheet.WrapStrategy =>
  clipped ? SpreadsheetApp.WrapStrategy.CLIP : SpreadsheetApp.WrapStrategy.WRAP;

const dropdown = (choices: readonly string[]): GoogleAppsScript.Spreadsheet.DataValidation =>
  SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(true)
    .build();

/** Makes the notes in some rows of a column what `noteOf` says of those that are there, in one write, if it says anything else. */
export function bringNotes(
  name: string,
  column: number,
  rows: readonly number[],
  noteOf: (note: string, row: number) => string,
): void {
  const top = Math.min(...rows);
  const range = sheetNamed(name)?.getRange(top, column, Math.max(...rows) - top + 1, 1);
  const notes = range?.getNotes() ?? [];
  const wanted = notes.map(([note = ''], index) => [noteOf(note, top + index)]);
  if (JSON.stringify(wanted) !== JSON.stringify(notes)) range?.setNotes(wanted);
}

/** Makes the title row stand out and stay in view. */
export function dressTitles(name: string, titleRow: number, columns: number): void {
  const sheet = sheetNamed(name);
  if (!sheet) return;
  sheet
    .getRange(titleRow, 1, 1, columns)
    .setFontWeight('bold')
    .setBackground('#e8f0fe')
    .setWrapStrategy(wrapping());
  sheet.setFrozenRows(titleRow);
}

/** Keeps the first columns in sight, unless a person merged cells across the last of them, which Google refuses. */
export function freezeColumns(name: string, columns: number): void {
  try {
    sheetNamed(name)?.setFrozenColumns(columns);
  } catch {
    // It is for the eyes alone: the tab is made all the same.
  }
}

/** Has the Sheet ask before a person changes these cells; scripts are not asked. */
export function guardCells(name: string, areas: readonly CellArea[]): void {
  const sheet = sheetNamed(name);
  for (const { row, column, rows, columns } of sheet ? areas : [])
    sheet?.getRange(row, column, rows, columns).protect().setWarningOnly(true);
}

/** Whether anybody, or an earlier version, asked before cells of a tab are changed. */
export const hasGuards = (name: string): boolean =>
  (sheetNamed(name)?.getProtections(SpreadsheetApp.ProtectionType.RANGE).length ?? 0) > 0;
