import { agrees, type Saying } from './saying';

const rule = 'SpreadsheetApp.newDataValidation().requireValueInList';

export const ofRules: readonly Saying[] = [
  agrees(
    'Range.getDataValidations',
    'testsheetsdatavalidations.js:31',
    'there is one for every cell of the range',
    `const cells = tab().getRange(1, 1, 2, 3).setDataValidation(${rule}(['a'], true).build()); return cells.getDataValidations().map((row) => row.length)`,
    [3, 3],
  ),
  agrees(
    'DataValidation.getAllowInvalid',
    'testsheetsdatavalidations.js:33',
    'each says whether it lets others in',
    `const cells = tab().getRange(1, 1, 2, 2).setDataValidation(${rule}(['a']).build()); return cells.getDataValidations().flat().map((one) => one.getAllowInvalid())`,
    [true, true, true, true],
  ),
  agrees(
    'Range.getDataValidations',
    'testsheetssets.js:602',
    'a cell without a rule has null',
    'return tab().getRange(1, 1, 1, 2).getDataValidations()',
    [[null, null]],
  ),
  agrees(
    'DataValidationBuilder.build',
    'testsheetsdatavalidations.js:356',
    'a rule lets others in unless told otherwise',
    `return ${rule}(['a']).build().getAllowInvalid()`,
    true,
  ),
  agrees(
    'DataValidationBuilder.setAllowInvalid',
    'testsheetsdatavalidations.js:339',
    'it can be told',
    `return ${rule}(['a']).setAllowInvalid(false).build().getAllowInvalid()`,
    false,
  ),
  agrees(
    'DataValidationBuilder.requireValueInList',
    'testsheetsdatavalidations.js:417',
    'values of other kinds than text are taken',
    `return String(${rule}([9, false, 'z']).build())`,
    'DataValidation',
  ),
  agrees(
    'SpreadsheetApp.newDataValidation',
    'testsheetsdatavalidations.js:333',
    'its text is its name',
    'return String(SpreadsheetApp.newDataValidation())',
    'DataValidationBuilder',
  ),
];
