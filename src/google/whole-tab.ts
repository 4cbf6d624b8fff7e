type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Whether Google takes -1 for “as far as there is data”, as one reading of its reference says; every run finds out anew. */
let takes: boolean | undefined;

/**
 * All cells of a tab from A1 on, in one call where Google gives them so, else in two. Until more than the titles came once it is not
 * believed that a tab has no more.
 */
export function wholeOf(sheet: Sheet): unknown[][] {
  const whole = takes === false ? undefined : atOnce(sheet);
  return whole ?? sheet.getDataRange().getValues();
}

function atOnce(sheet: Sheet): unknown[][] | undefined {
  try {
    const values: unknown[][] = sheet.getSheetValues(1, 1, -1, -1);
    if (values.length > 1) takes = true;
    return takes ? values : undefined;
  } catch {
    // An empty tab has no last row, which tells nothing where it went well before.
    takes ??= false;
    return undefined;
  }
}

/** One column of a tab as far as any of it has data, in as few calls. */
export const columnOf = (sheet: Sheet, column: number): unknown[] =>
  sheet
    .getSheetValues(1, column, takes ? -1 : sheet.getDataRange().getNumRows(), 1)
    .map(([cell]: unknown[]) => cell);

/** Some whole rows of a tab, in as few calls. */
export const rowsOf = (sheet: Sheet, row: number, rows: number): unknown[][] =>
  sheet.getSheetValues(row, 1, rows, takes ? -1 : sheet.getDataRange().getNumColumns());

/** On which side Google is found, once a tab with rows was read; for the self-check. */
export const takesWhole = (): boolean => takes === true;
