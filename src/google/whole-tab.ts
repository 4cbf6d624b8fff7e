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

/** On which side Google is found, once a tab with rows was read; for the self-check. */
export const takesWhole = (): boolean => takes === true;
